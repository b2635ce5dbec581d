package org.caom2.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caom2.model.wording.Shortened;
import org.junit.jupiter.api.Test;

class IssuesTest {
  private static final int MIB = 1 << 20;

  private static Issue issue(ModelPath path, String message) {
    return new Issue(Severity.WARNING, DocumentCode.LIMIT_TEXT, path, null, message);
  }

  @Test
  void countsThoseBeyondTheLimit() {
    Issues issues = new Issues(2);
    for (int i = 0; i < 5; i++) {
      issues.add(issue(ModelPath.DOCUMENT, "message " + i));
    }
    List<Issue> told = issues.toList();
    assertThat(told.size()).isEqualTo(3);
    assertThat(told.get(2).message()).isEqualTo("3 more issues are not listed (limit 2)");
  }

  @Test
  void longPathsDoNotFillTheMemory() {
    Issues issues = new Issues(1000);
    ModelPath part = ModelPath.DOCUMENT.keyed("part", "x".repeat(MIB));
    for (int i = 0; i < 1000; i++) {
      issues.add(issue(part.keyless("chunk", i), "message"));
    }
    List<Issue> told = issues.toList();
    assertThat(told.size()).isEqualTo(16);
    assertThat(told.get(15).message())
        .isEqualTo("985 more issues are not listed (limit 16777216 characters)");
    assertThat(told.get(15).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void longMessagesDoNotFillTheMemory() {
    Issues issues = new Issues(1000);
    for (int i = 0; i < 20; i++) {
      issues.add(issue(ModelPath.DOCUMENT, "x".repeat(4 * MIB)));
    }
    assertThat(issues.toList().size()).isEqualTo(5);
    assertThat(issues.size()).isEqualTo(4);
  }

  @Test
  void oneIsAlwaysTold() {
    Issues issues = new Issues(1000);
    issues.add(issue(ModelPath.DOCUMENT, "x".repeat(17 * MIB)));
    assertThat(issues.toList().size()).isEqualTo(1);
  }

  @Test
  void shortenedTextsKeepTheirPairsOfSurrogates() {
    String text = "ab\ud83d\ude00c";
    assertThat(Shortened.of(text, 5)).isEqualTo(text);
    assertThat(Shortened.of(text, 4)).isEqualTo("ab\ud83d\ude00");
    assertThat(Shortened.of(text, 3)).isEqualTo("ab");
    assertThat(Shortened.of(text, 2)).isEqualTo("ab");
  }
}
