package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caom2.json.CaomJson;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.caom2.validation.checksum.Checksums;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir private Path folder;
  private Path left;
  private Path right;

  /** Two copies under other names and in another order, with each kind of divergence. */
  @BeforeEach
  void copies() throws IOException {
    left = Files.createDirectory(folder.resolve("left"));
    Files.writeString(left.resolve("1.xml"), Samples.xml("same"));
    Files.writeString(left.resolve("2.xml"), Samples.xml("gone"));
    Files.writeString(left.resolve("3.xml"), Samples.xml("other"));
    Files.writeString(left.resolve("4.xml"), Samples.xml("twice"));
    Files.writeString(left.resolve("5.xml"), Samples.xml("twice"));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("z.xml", Samples.bytes(Samples.xml("twice")));
    members.put("y.xml", Samples.bytes(changed()));
    members.put("x.json", Samples.bytes(json("same")));
    members.put("w.xml", Samples.bytes(Samples.xml("new")));
    right = Files.write(folder.resolve("right.tar.gz"), Samples.tarGzip(members));
  }

  private static Observation observation(String id) {
    return CaomXml.read(Samples.xml(id)).orThrow().observation();
  }

  private static String json(String id) {
    return CaomJson.codec().toText(observation(id), Version.V2_5).orThrow();
  }

  private static String changed() {
    Observation other = observation("other").toBuilder().type("DARK").sequenceNumber(7).build();
    return CaomXml.codec().toText(other, Version.V2_4).orThrow();
  }

  @Test
  void tellsWhatIsMissingExtraDifferentAndRepeated() {
    Run run = Run.of("compare", left, right);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines())
        .containsExactly(
            "missing caom:TEST/gone: " + left + "/2.xml",
            "extra caom:TEST/new: " + right + "!/w.xml",
            "different caom:TEST/other: " + left + "/3.xml, " + right + "!/y.xml",
            "  sequenceNumber: - → 7 (and 1 more)",
            "  metaChecksum differs: sequenceNumber 7 on the right only",
            "repeated caom:TEST/twice: " + left + "/4.xml, " + left + "/5.xml");
    assertThat(run.err().lines())
        .containsExactly(
            "5 documents and 4 documents, 2 the same",
            "       1  missing",
            "       1  extra",
            "       1  different",
            "       1  repeated");
    for (int jobs : List.of(1, 3)) {
      assertThat(Run.of("compare", "-j", jobs, left, right)).isEqualTo(run);
    }
  }

  @Test
  void aCopyIsTheSameAsItself() {
    Run run = Run.of("compare", right, right);
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("4 documents and 4 documents, 4 the same\n");
  }

  @Test
  void fieldsCanBeIgnored() throws IOException {
    Path a = Files.writeString(folder.resolve("a.xml"), Samples.xml("other"));
    Path b = Files.writeString(folder.resolve("b.xml"), changed());
    assertThat(Run.of("compare", a, b).status()).isEqualTo(1);
    assertThat(Run.of("compare", "--ignore", "type,sequenceNumber", a, b).status()).isZero();
    Run wrong = Run.of("compare", "--ignore", "typ", a, b);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("No field is called 'typ'");
  }

  @Test
  void ignoredIdsKeepNoChunksApart() throws IOException {
    Observation one =
        RandomObservations.of(Version.V2_4).valid().siblings(4).stream(50)
            .filter(
                each ->
                    CaomXml.codec().toText(each, Version.V2_4).orThrow().contains("caom2:chunk "))
            .findFirst()
            .orElseThrow();
    String left = CaomXml.codec().toText(one, Version.V2_4).orThrow();
    Matcher ids = Pattern.compile("caom2:id=\"[^\"]*\"").matcher(left);
    Random random = new Random(3);
    String right =
        ids.replaceAll(id -> "caom2:id=\"" + new UUID(random.nextLong(), random.nextLong()) + '"');
    Path a = Files.writeString(folder.resolve("a.xml"), left);
    Path b = Files.writeString(folder.resolve("b.xml"), right);
    String sums = "id,metaChecksum,accMetaChecksum";
    assertThat(Run.of("diff", a, b).out()).contains("chunk[");
    assertThat(Run.of("diff", "--ignore", sums, a, b)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("compare", "--ignore", sums, a, b).status()).isZero();

    Files.writeString(b, right.replaceFirst("<caom2:type>[^<]*", "<caom2:type>ANOTHER"));
    Run run = Run.of("compare", "--ignore", sums, a, b);
    assertThat(run.out())
        .contains("  type: ", "  metaChecksum differs: type ")
        .doesNotContain("id ");
    assertThat(Run.of("compare", a, b).out()).contains("  metaChecksum differs: id ");
  }

  @Test
  void aStoredChecksumThatDoesNotFollowIsExplained() throws IOException {
    Observation stamped = Checksums.of(Version.V2_4).update(observation("a"));
    String good = CaomXml.codec().toText(stamped, Version.V2_4).orThrow();
    String sum = String.valueOf(stamped.entity().metaChecksum()).replaceFirst(".*:", "");
    String stale =
        good.replace("metaChecksum=\"md5:", "metaChecksum=\"md5:0000")
            .replaceAll("(md5:0000[0-9a-f]{28})[0-9a-f]{4}", "$1");
    assertThat(stale).isNotEqualTo(good).doesNotContain("md5:" + sum);
    Path a = Files.writeString(folder.resolve("a.xml"), good);
    Path b = Files.writeString(folder.resolve("b.xml"), stale);
    assertThat(Run.of("compare", a, b).out())
        .contains("stored checksums do not follow from the content on the right");
    assertThat(Run.of("compare", b, a).out())
        .contains("stored checksums do not follow from the content on the left");
  }

  @Test
  void aLosslessConversionIsTheSame() throws IOException {
    Path old = Files.createDirectory(folder.resolve("old"));
    Observation stamped = Checksums.of(Version.V2_4).update(observation("a"));
    Files.writeString(
        old.resolve("a.xml"), CaomXml.codec().toText(stamped, Version.V2_4).orThrow());
    Path converted = folder.resolve("converted.xml");
    Run convert = Run.of("convert", "--to", "2.5", "-o", converted, old);
    assertThat(convert.status()).as(convert.all()).isZero();
    assertThat(Files.readString(converted))
        .contains("metaChecksum=")
        .doesNotContain(String.valueOf(stamped.entity().metaChecksum()));
    Run compare = Run.of("compare", old, converted);
    assertThat(compare.status()).as(compare.all()).isZero();
    assertThat(compare.err()).isEqualTo("1 document and 1 document, 1 the same\n");
    assertThat(Run.of("diff", old, converted)).isEqualTo(new Run(0, "", ""));

    Path bare = folder.resolve("bare.xml");
    Run drop = Run.of("convert", "--to", "2.5", "--checksums", "drop", "-o", bare, old);
    assertThat(drop.status()).as(drop.all()).isZero();
    Run without = Run.of("compare", old, bare);
    assertThat(without.status()).isEqualTo(1);
    assertThat(without.out()).contains("etaChecksum: md5:").contains(" → - (and 1 more)");
  }

  @Test
  void tablesAndObjectsTellTheSame() throws IOException {
    Run tsv = Run.of("compare", "--format", "tsv", left, right);
    assertThat(tsv.lines()).hasSize(5).allMatch(line -> line.split("\t", -1).length == 9);
    assertThat(tsv.lines().get(3))
        .startsWith("different\tcaom:TEST/other\t" + left + "/3.xml\t" + right + "!/y.xml\t2\t")
        .contains("\tsequenceNumber\t-\t7\tmetaChecksum differs: ");
    Run json = Run.of("compare", "--format", "json", left, right);
    assertThat(json.lines()).hasSize(4);
    ObjectMapper mapper = new ObjectMapper();
    JsonNode gone = mapper.readTree(json.lines().get(0));
    assertThat(gone.toString())
        .isEqualTo(
            "{\"kind\":\"missing\",\"uri\":\"caom:TEST/gone\",\"left\":\""
                + left
                + "/2.xml\",\"right\":null,\"differences\":0,\"checksum\":null}");
    JsonNode other = mapper.readTree(json.lines().get(2));
    assertThat(other.get("first").toString())
        .isEqualTo("{\"path\":\"sequenceNumber\",\"left\":null,\"right\":\"7\"}");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestCompared() throws IOException {
    Files.writeString(left.resolve("6.xml"), "<html/>");
    Run run = Run.of("compare", left, folder.resolve("nowhere"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("6.xml: error xml.namespace").contains("no such file or folder");
    assertThat(run.lines()).hasSize(5);
  }
}
