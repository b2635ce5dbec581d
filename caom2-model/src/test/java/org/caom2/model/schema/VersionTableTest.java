package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table in docs/versions.md is the one that the declarations give. */
class VersionTableTest {
  private static final Path PAGE = Path.of("../docs/versions.md");
  private static final String BEGIN = "<!-- table from the declarations -->\n";
  private static final String END = "<!-- end of the table -->\n";

  @Test
  void thePageHasTheTableOfTheDeclarations() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertThat(end).as("the page has both marks").isGreaterThan(BEGIN.length());
    String wanted = page.substring(0, begin) + VersionTable.markdown() + page.substring(end);
    if ("update".equals(System.getProperty("caom2.golden"))) {
      Files.writeString(PAGE, wanted);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(wanted);
  }
}
