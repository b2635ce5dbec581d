package org.caom2.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTest {
  private static Issue issue(String message) {
    return Issue.of(DocumentCode.LIMIT_TEXT, ModelPath.DOCUMENT, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u0085", "\u2028", "\u2029"})
  void aMessageIsOneLineWhateverItQuotes(String end) {
    Issue issue = issue("the value a" + end + "b" + end);
    assertThat(issue.message()).isEqualTo("the value a b ");
    assertThat(issue.at(new Location(1, 2)).message()).isEqualTo(issue.message());
    assertThat(issue.toString().lines()).hasSize(1);
  }

  @Test
  void otherCharactersStay() {
    String message = "tab\t, escape \u001b, \ud83d\udd2d";
    assertThat(issue(message).message()).isSameAs(message);
  }
}
