package org.caom2.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.caom2.model.issue.Location;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
  private static Map<Location, Excerpt> of(String text, Location... places) throws IOException {
    return Excerpts.of(new StringReader(text), List.of(places));
  }

  @Test
  void linesEndAsXmlSays() throws IOException {
    Map<Location, Excerpt> found =
        of("\ufeffone\ntwo\r\nthree\rfour", at(1, 2), at(2, 1), at(3, 5), at(4, 4));
    assertThat(found)
        .containsOnly(
            Map.entry(at(1, 2), new Excerpt("one", 1, false, false)),
            Map.entry(at(2, 1), new Excerpt("two", 0, false, false)),
            Map.entry(at(3, 5), new Excerpt("three", 4, false, false)),
            Map.entry(at(4, 4), new Excerpt("four", 3, false, false)));
  }

  private static Location at(int line, int column) {
    return new Location(line, column);
  }

  @Test
  void placesOutsideTheTextHaveNone() throws IOException {
    assertThat(of("one\ntwo", at(7, 1), at(1, 500))).isEmpty();
    assertThat(of("", at(1, 1))).containsEntry(at(1, 1), new Excerpt("", 0, false, false));
    assertThat(of("one\n\ntwo", at(2, 1)))
        .containsEntry(at(2, 1), new Excerpt("", 0, false, false));
  }

  @Test
  void pairsOfSurrogatesStayWhole() {
    String faces = "\ud83d\ude00".repeat(50);
    for (int caret = 0; caret <= faces.length(); caret += 2) {
      for (int width = 10; width < 14; width++) {
        Excerpt shown = new Excerpt(faces, caret, true, true).fit(width);
        assertThat(shown.text().length()).isLessThanOrEqualTo(width + 1);
        String bare = shown.text().replace("…", "");
        assertThat(bare.length() % 2).isZero();
        assertThat(bare).startsWith("\ud83d\ude00").endsWith("\ud83d\ude00");
      }
    }
  }

  @Test
  void severalPlacesOfALongLine() throws IOException {
    String line = "a".repeat(1000) + "b" + "c".repeat(1000) + "\nnext";
    Map<Location, Excerpt> found = of(line, at(1, 1001), at(1, 1), at(1, 2001), at(2, 1));
    assertThat(found.keySet())
        .containsExactlyInAnyOrder(at(1, 1001), at(1, 1), at(1, 2001), at(2, 1));
    Excerpt middle = found.get(at(1, 1001));
    assertThat(middle.text().charAt(middle.caret())).isEqualTo('b');
    assertThat(middle.before()).isTrue();
    assertThat(middle.after()).isTrue();
    assertThat(middle.text().length()).isLessThan(500);
  }

  @Test
  void theFirstCharactersOfALineHaveNothingBefore() throws IOException {
    String line = "a".repeat(1000);
    assertThat(of(line, at(1, 201)).get(at(1, 201)).before()).isFalse();
    assertThat(of(line, at(1, 202)).get(at(1, 202)).before()).isTrue();
  }

  @Test
  void fittingKeepsTheCaretOnItsCharacter() throws IOException {
    String text = "0123456789".repeat(30);
    for (int column = 1; column <= text.length(); column++) {
      Excerpt excerpt = of(text, at(1, column)).get(at(1, column));
      Excerpt fitted = excerpt.fit(60);
      assertThat(fitted.text().length()).isLessThanOrEqualTo(60);
      assertThat(fitted.text().charAt(fitted.caret())).isEqualTo(text.charAt(column - 1));
    }
    Excerpt end = new Excerpt("abc", 3, false, false).fit(60);
    assertThat(end).isEqualTo(new Excerpt("abc", 3, false, false));
  }
}
