package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final Observation LEFT =
      Observation.simple("C", "o").type("a\tb\nc\\d").sequenceNumber(7).build();

  @TempDir private Path folder;

  private Path file(String name, Observation observation, Version version) throws IOException {
    return Files.writeString(
        folder.resolve(name), CaomXml.codec().toText(observation, version).orThrow());
  }

  @Test
  void sameObservationsDoNotDifferWhateverTheirVersions() throws IOException {
    Path a = file("a.xml", LEFT, Version.V2_4);
    Path b = file("b.xml", LEFT, Version.V2_5);
    Run run = Run.of("diff", a, b);
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void differencesAreLinesOfThreeFields() throws IOException {
    Observation right = LEFT.toBuilder().type("-").sequenceNumber(null).build();
    Run run = Run.of("diff", file("a.xml", LEFT, Version.V2_4), file("b.xml", right, Version.V2_4));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo("sequenceNumber\t7\t-\ntype\ta\\tb\\nc\\\\d\t\\-\n");
  }

  @Test
  void idsAreComparedUnlessIgnored() throws IOException {
    Entity other = LEFT.entity().toBuilder().id(new UUID(1, 2)).build();
    Path a = file("a.xml", LEFT, Version.V2_4);
    Path b = file("b.xml", LEFT.toBuilder().entity(other).build(), Version.V2_4);
    assertThat(Run.of("diff", a, b).out())
        .startsWith("id\t")
        .endsWith("\t" + new UUID(1, 2) + "\n");
    assertThat(Run.of("diff", "--ignore", "id", a, b)).isEqualTo(new Run(0, "", ""));
    String all = "id,lastModified,maxLastModified,metaChecksum,accMetaChecksum";
    assertThat(Run.of("diff", "--ignore", all, a, b).status()).isZero();
    assertThat(Run.of("diff", "--ignore", "type", "--ignore", "id", a, b).status()).isZero();
    assertThat(Run.of("diff", "--ignore", "type", a, b).status()).isEqualTo(1);
  }

  @Test
  void unknownNamesAreRefused() {
    Run run = Run.of("diff", "--ignore", "lastmodified", "a.xml", "b.xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("No field is called 'lastmodified'").contains("lastModified");
  }

  @Test
  void planesAreMatchedByIdentityNotByOrder() throws IOException {
    Plane p = Plane.of("p").build();
    Plane q = Plane.of("q").build();
    Path a = file("a.xml", LEFT.with(p).with(q), Version.V2_4);
    String text = Files.readString(a);
    int first = text.indexOf("    <caom2:plane ");
    int second = text.indexOf("    <caom2:plane ", first + 1);
    int end = text.indexOf("  </caom2:planes>");
    String turned =
        text.substring(0, first)
            + text.substring(second, end)
            + text.substring(first, second)
            + text.substring(end);
    assertThat(turned).isNotEqualTo(text);
    Path b = Files.writeString(folder.resolve("b.xml"), turned);
    assertThat(Run.of("diff", a, b)).isEqualTo(new Run(0, "", ""));
    Path c = file("c.xml", LEFT.with(q), Version.V2_4);
    assertThat(Run.of("diff", a, c).out()).isEqualTo("plane[caom:C/o/p]\tpresent\t-\n");
  }

  @Test
  void standardInputAndArchivesOfOneDocumentAreFine() throws IOException {
    Path a = file("a.xml", LEFT, Version.V2_4);
    assertThat(Run.withInput(Files.readAllBytes(a), "diff", a, "-").status()).isZero();
    Path zip = folder.resolve("a.zip");
    Files.write(zip, Samples.zip(Map.of("x.xml", Files.readAllBytes(a))));
    assertThat(Run.of("diff", zip, a).status()).isZero();
  }

  @Test
  void eachSideIsOneDocument() throws IOException {
    Path a = file("a.xml", LEFT, Version.V2_4);
    file("b.xml", LEFT, Version.V2_4);
    Run many = Run.of("diff", folder, a);
    assertThat(many.status()).isEqualTo(2);
    assertThat(many.err()).contains("holds 2 documents where one is wanted");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run none = Run.of("diff", a, empty);
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("holds no document");
    Run gone = Run.of("diff", a, folder.resolve("gone.xml"));
    assertThat(gone.status()).isEqualTo(2);
    assertThat(gone.err()).contains("no such file").doesNotContain("holds no document");
  }

  @Test
  void errorsOfADocumentAreToldAndCount() throws IOException {
    Path good = Files.writeString(folder.resolve("a.xml"), Samples.xml("a"));
    Path faulty = Files.writeString(folder.resolve("b.xml"), Samples.faulty("a"));
    Run run = Run.of("diff", "--ignore", "id", good, faulty);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("b.xml: error value.integer at 5:3");
    Path other = Files.writeString(folder.resolve("c.xml"), "<html/>");
    assertThat(Run.of("diff", good, other).status()).isEqualTo(1);
  }
}
