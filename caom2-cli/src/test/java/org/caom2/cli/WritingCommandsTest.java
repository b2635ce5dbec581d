package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caom2.cli.output.Streams;
import org.caom2.json.CaomJson;
import org.caom2.model.Document;
import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that compute, convert and write, through the command line. */
class WritingCommandsTest {
  private static final String EXAMPLES = "../examples";
  private static final String IMAGE = "../examples/2.4/optical-image.xml";

  @TempDir private Path folder;

  private record Ended(int status, String out, String err) {}

  private static Ended run(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = Caom.run(new Streams(in, out, err), arguments);
    return new Ended(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Ended run(String[] arguments) {
    return run("", arguments);
  }

  private static Ended caom2(String line) {
    return run(line.split(" "));
  }

  @Test
  void checksumPrintsARowForEachEntityParentsFirst() throws IOException {
    Ended ended = caom2("checksum " + IMAGE);
    assertThat(ended.status()).isZero();
    List<String> lines = ended.out().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("document\tkind\tkey\tid\tstored_meta\tcomputed_meta\tstored_acc\tcomputed_acc");
    Document document = CaomXml.read(Path.of(IMAGE)).orThrow();
    List<EntityChecksums> sums = Checksums.of(document.version()).compute(document.observation());
    assertThat(lines).hasSize(sums.size() + 1);
    assertThat(lines.get(1))
        .startsWith(IMAGE + "\tobservation\t" + document.observation().uri() + "\t")
        .endsWith("\t" + sums.get(0).acc());
    assertThat(lines).anyMatch(line -> line.contains("\tchunk\t-\t"));
  }

  @Test
  void checksumExplainsEveryPiece() {
    Ended ended = caom2("checksum --explain " + IMAGE);
    assertThat(ended.status()).isZero();
    assertThat(ended.out().lines().skip(1))
        .allMatch(line -> line.split("\t", -1).length == 9)
        .anyMatch(line -> line.contains("\talgorithm/name\tstring\t"));
  }

  @Test
  void checksumUpdatesDocuments() throws IOException {
    Path updated = folder.resolve("updated.xml");
    Ended ended = caom2("checksum --update -o " + updated + " " + IMAGE);
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).isEmpty();
    Document document = CaomXml.read(updated).orThrow();
    assertThat(Checksums.of(document.version()).compute(document.observation()))
        .allSatisfy(each -> assertThat(each.storedAcc()).isEqualTo(each.acc()));
    assertThat(caom2("checksum --format text " + updated).out())
        .contains("as stored")
        .doesNotContain("none stored");
    String sum = document.observation().entity().metaChecksum().toString();
    Files.writeString(updated, Files.readString(updated).replace(sum, "md5:" + "0".repeat(32)));
    assertThat(caom2("checksum --format text " + updated).out())
        .contains("metaChecksum    " + sum + "  stored md5:" + "0".repeat(32) + "\n");
  }

  @Test
  void anUnreadableDocumentIsAnError() {
    Ended ended = run("no document", "checksum", "-");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("xml.not-well-formed");
  }

  @Test
  void convertWritesOneDocumentToStandardOutput() {
    Ended ended = caom2("convert --to 2.5 " + IMAGE);
    assertThat(ended.status()).as(ended.err()).isZero();
    Document converted = CaomXml.read(ended.out()).orThrow();
    assertThat(converted.version()).isEqualTo(Version.V2_5);
  }

  @Test
  void convertReadsStandardInputAndWritesJson() {
    Ended xml = caom2("convert --to 2.4 " + IMAGE);
    Ended json = run(xml.out(), "convert", "--to", "2.4", "--format", "json", "-");
    assertThat(json.status()).as(json.err()).isZero();
    assertThat(json.out()).startsWith("{").contains("\"@caom2\"");
  }

  @Test
  void convertRecomputesOrDropsChecksums() throws IOException {
    Path stored = folder.resolve("stored.xml");
    caom2("checksum --update -o " + stored + " " + IMAGE);
    Document recomputed = CaomXml.read(caom2("convert --to 2.5 " + stored).out()).orThrow();
    assertThat(Checksums.of(Version.V2_5).compute(recomputed.observation()))
        .allSatisfy(each -> assertThat(each.storedMeta()).isEqualTo(each.meta()));
    Ended dropped = caom2("convert --to 2.5 --checksums drop " + stored);
    assertThat(dropped.out()).doesNotContain("etaChecksum");
  }

  @Test
  void storedChecksumsThatDidNotFitAreToldWhereTheyAreReplaced() throws IOException {
    Path stored = folder.resolve("stored.xml");
    caom2("checksum --update -o " + stored + " " + IMAGE);
    String told = "did not fit and were computed anew";
    assertThat(caom2("convert --to 2.5 " + stored).err()).doesNotContain(told);
    String text = Files.readString(stored);
    Files.writeString(stored, text.replaceFirst("<caom2:pi>", "<caom2:pi>Dr "));
    for (String command :
        List.of("convert --to 2.5 ", "convert --to 2.4 ", "compute ", "repair ")) {
      assertThat(caom2(command + stored).err())
          .contains("stored.xml: stored checksums of one entity " + told);
    }
    assertThat(caom2("convert --to 2.5 --checksums drop " + stored).err()).doesNotContain(told);
    Ended old = caom2("convert --to 2.2 --lossy " + stored);
    assertThat(old.err()).contains("write.checksum").doesNotContain(told);
  }

  @Test
  void whatAVersionCannotHoldIsListedAndRefused() throws IOException {
    Path written = folder.resolve("old.xml");
    Ended refused = caom2("convert --to 2.0 -o " + written + " " + IMAGE);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("write.lost").contains("refused");
    assertThat(written).doesNotExist();
    Ended lossy = caom2("convert --to 2.0 --lossy -o " + written + " " + IMAGE);
    assertThat(lossy.status()).isZero();
    assertThat(lossy.err()).contains("write.lost");
    assertThat(CaomXml.read(written).value().version()).isEqualTo(Version.V2_0);
  }

  @Test
  void severalDocumentsKeepTheirPathsInAFolder() {
    Path out = folder.resolve("out");
    Ended ended = caom2("convert --to 2.5 --lossy --format json -o " + out + " " + EXAMPLES);
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(out.resolve("2.4/optical-image.json")).exists();
    assertThat(out.resolve("2.5/optical-image.json")).exists();
  }

  @Test
  void severalDocumentsWithoutAFolderAreWrongUsage() {
    Ended ended = caom2("convert --to 2.5 " + EXAMPLES);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("-o DIR");
  }

  @Test
  void twoInputsOfOneOutputNameAreRefusedBeforeAnythingIsWritten() {
    Path out = folder.resolve("out");
    Ended ended =
        caom2("convert --to 2.5 -o " + out + " " + EXAMPLES + "/2.4 " + EXAMPLES + "/2.5");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("would both be written to");
    assertThat(out).doesNotExist();
  }

  @Test
  void aDocumentIsNotWrittenOverItself() throws IOException {
    Path copy = Files.copy(Path.of(IMAGE), folder.resolve("copy.xml"));
    byte[] before = Files.readAllBytes(copy);
    assertThat(caom2("convert --to 2.5 -o " + copy + " " + copy).status()).isEqualTo(2);
    assertThat(caom2("convert --to 2.5 -o " + folder + " " + copy).status()).isEqualTo(2);
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
  }

  @Test
  void schemaPrintsTheSchemaOfAVersion() {
    Ended ended = caom2("schema --version 2.2");
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).isEqualTo(CaomXml.schema(Version.V2_2));
    Ended json = caom2("schema --version 2.5 --format json");
    assertThat(json.status()).isZero();
    assertThat(json.out()).isEqualTo(CaomJson.schema(Version.V2_5));
  }

  @Test
  void anUnknownVersionIsWrongUsage() {
    Ended ended = caom2("convert --to 3.0 " + IMAGE);
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("2.0, 2.1, 2.2, 2.3, 2.4, 2.5");
  }
}
