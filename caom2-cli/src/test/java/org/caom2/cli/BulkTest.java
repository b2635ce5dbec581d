package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Collections: several workers, runs that are stopped and go on, summaries for programs. */
@Timeout(120)
class BulkTest {
  @TempDir private Path folder;

  private Path archive(String name, int count) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String id = "o" + i;
      members.put(id + ".xml", Samples.bytes(i % 5 == 4 ? Samples.faulty(id) : Samples.xml(id)));
      members.put(id + ".fits", Samples.bytes("no document"));
    }
    return Files.write(folder.resolve(name), Samples.tarGzip(members));
  }

  @Test
  void whatIsPrintedDoesNotDependOnTheWorkers() throws IOException {
    Path good = archive("a.tar.gz", 60);
    byte[] bytes = Files.readAllBytes(good);
    Path cut = Files.write(folder.resolve("b.tgz"), Arrays.copyOf(bytes, bytes.length / 2));
    Path gone = folder.resolve("gone.xml");
    for (String format : List.of("text", "json")) {
      Run one = Run.of("validate", "-j", 1, "--format", format, good, cut, gone, good);
      assertThat(one.status()).isEqualTo(2);
      assertThat(one.err()).contains("b.tgz: ").contains("gone.xml: no such file or folder");
      for (int jobs : new int[] {2, 5}) {
        assertThat(Run.of("validate", "-j", jobs, "--format", format, good, cut, gone, good))
            .isEqualTo(one);
      }
      assertThat(Run.of("validate", "--format", format, good, cut, gone, good)).isEqualTo(one);
    }
    assertThat(Run.of("validate", "-j", 0, good).status()).isEqualTo(2);
    assertThat(Run.of("validate", "-j", 0, good).err()).contains("-j is a number from 1 to");
  }

  @Test
  void theSummaryIsForProgramsToo() throws IOException {
    Path archive = archive("a.tar.gz", 10);
    Path file = folder.resolve("summary.json");
    Run run = Run.of("validate", "--summary", "json", archive, folder.resolve("gone"));
    String last = run.err().lines().reduce((a, b) -> b).orElseThrow();
    assertThat(last)
        .isEqualTo(
            "{\"documents\":10,\"valid\":8,\"unreadable\":0,\"skipped\":10,\"unusable\":1,"
                + "\"versions\":{\"2.4\":10},\"issues\":{\"error\":2,\"warning\":0,\"information\":0},"
                + "\"checks\":[{\"severity\":\"error\",\"code\":\"value.integer\",\"count\":2}]}");
    JsonNode json = new ObjectMapper().readTree(last);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/validate-summary.schema.json")))
                .validate(json))
        .isEmpty();
    Run filed = Run.of("validate", "--summary", "json", "--summary-file", file, archive);
    assertThat(filed.err()).isEmpty();
    assertThat(Files.readString(file)).contains("\"unusable\":0,").endsWith("}\n");
    Run text = Run.of("validate", "--summary-file", file, archive);
    assertThat(text.err()).isEmpty();
    assertThat(Files.readString(file))
        .startsWith("10 documents (10 of 2.4), 10 files skipped\n2 errors");
    Run nowhere = Run.of("validate", "--summary-file", folder.resolve("no/file"), archive);
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err()).contains("cannot be written");
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Caom.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder.start();
  }

  private static String text(java.io.InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The last input is a pipe that holds the run up, so that it is stopped at a known place. */
  @Test
  void aRunThatIsStoppedEndsInOrderAndGoesOn() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/stdin")), "no /dev/stdin");
    String state = folder.resolve("state.json").toString();
    String archive = archive("a.tar.gz", 12).toString();
    String gone = folder.resolve("gone.xml").toString();
    String[] arguments = {
      "validate",
      "--format",
      "json",
      "--summary",
      "json",
      "--resume",
      state,
      archive,
      gone,
      "/dev/stdin"
    };
    Process first = start(arguments);
    byte[] complaint =
        ("caom2: " + gone + ": no such file or folder\n").getBytes(StandardCharsets.UTF_8);
    byte[] told = first.getErrorStream().readNBytes(complaint.length);
    assertThat(told).asString().isEqualTo(new String(complaint, StandardCharsets.UTF_8));
    first.toHandle().destroy();
    String out = text(first.getInputStream());
    String err = text(first.getErrorStream());
    assertThat(first.waitFor()).as(err).isEqualTo(143);
    assertThat(out.lines()).hasSize(12).allMatch(line -> line.endsWith("]}"));
    assertThat(err)
        .startsWith("caom2: stopped after 25 inputs; the same command goes on from there\n")
        .contains("{\"documents\":12,");

    Process second = start(arguments);
    try (OutputStream in = second.getOutputStream()) {
      in.write(Samples.bytes(Samples.faulty("z")));
    }
    out += text(second.getInputStream());
    String summary = text(second.getErrorStream());
    assertThat(second.waitFor()).as(summary).isEqualTo(2);

    Process whole =
        start("validate", "--format", "json", "--summary", "json", archive, gone, "/dev/stdin");
    try (OutputStream in = whole.getOutputStream()) {
      in.write(Samples.bytes(Samples.faulty("z")));
    }
    assertThat(out).isEqualTo(text(whole.getInputStream()));
    assertThat(text(whole.getErrorStream()))
        .isEqualTo(new String(told, StandardCharsets.UTF_8) + summary);
    assertThat(whole.waitFor()).isEqualTo(2);
  }

  @Test
  void aRunThatIsDoneTellsItsSummaryAgain() throws IOException {
    Path archive = archive("a.tar.gz", 10);
    Path state = folder.resolve("state.json");
    Run first = Run.of("validate", "--resume", state, archive);
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.lines()).isNotEmpty();
    Run again = Run.of("validate", "--resume", state, archive);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).isEqualTo(first.err());
    assertThat(again.status()).isEqualTo(1);
    assertThat(folder.resolve("state.json.part")).doesNotExist();
  }

  @Test
  void statesOfOtherRunsAreRefused() throws IOException {
    Path archive = archive("a.tar.gz", 3);
    Path state = folder.resolve("state.json");
    Run.of("validate", "--resume", state, archive);
    Run other = Run.of("validate", "--resume", state, archive, archive);
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.out()).isEmpty();
    assertThat(other.err()).contains("is of another run: its paths were [");

    archive("a.tar.gz", 4);
    Run changed = Run.of("validate", "--resume", state, archive);
    assertThat(changed.status()).isEqualTo(2);
    assertThat(changed.err()).contains("is of another run: its files were [");

    String good = Files.readString(state);
    for (String bad :
        List.of(
            "",
            "{}",
            "[1",
            "not JSON",
            good.replace("\"OK\"", "7").replace("\"FOUND\"", "7"),
            good.replaceAll("\"finished\" : \\d+", "\"finished\" : -3"),
            good.replaceAll("\"finished\" : \\d+", "\"finished\" : \"x\""),
            good.replaceAll("\"finished\" : \\d+", "\"finished\" : 1.5"),
            good.replaceAll("\"finished\" : \\d+", "\"finished\" : 1e999999999"),
            good.replaceAll("\"finished\" : \\d+", "\"finished\" : " + "9".repeat(99)),
            good + " ".repeat(16 << 20),
            good.replaceAll("\"documents\" : \\d+", "\"documents\" : \"x\""))) {
      Files.writeString(state, bad);
      Run refused = Run.of("validate", "--resume", state, archive);
      assertThat(refused.status()).as(bad).isEqualTo(2);
      assertThat(refused.err())
          .as(bad)
          .contains("state.json is ")
          .doesNotContain("internal error")
          .doesNotContain("org.caom2");
    }
    Run stream = Run.of("validate", "--resume", state, "-");
    assertThat(stream.status()).isEqualTo(2);
    assertThat(stream.err()).contains("not standard input");
  }

  @Test
  void documentsAreCheckedAcross() throws IOException {
    Path a = Files.writeString(folder.resolve("a.xml"), Samples.xml("same"));
    Path b = Files.writeString(folder.resolve("b.xml"), Samples.xml("same"));
    assertThat(Run.of("validate", a, b).status()).isZero();
    Run text = Run.of("validate", "--across", a, b);
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.out())
        .isEqualTo(
            b + ":2:1: error run.observation-repeated: caom:TEST/same is also in " + a + "\n");
    assertThat(text.err())
        .startsWith("2 documents (2 of 2.4)\n1 error, 0 warnings, 0 information\n")
        .endsWith("\n       1  error run.observation-repeated\n");
    Run json = Run.of("validate", "--across", "--format", "json", a, b);
    assertThat(json.lines()).hasSize(3);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../docs/validate-output.schema.json")));
    for (String line : json.lines()) {
      assertThat(schema.validate(new ObjectMapper().readTree(line))).as(line).isEmpty();
    }
    assertThat(json.lines().get(2))
        .startsWith("{\"document\":\"" + b + "\",\"across\":{\"severity\":\"error\",");
    Run both = Run.of("validate", "--across", "--resume", folder.resolve("s"), a);
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err()).contains("--across needs all documents in one run");
    assertThat(Run.of("rules", "run.id-repeated").out()).startsWith("# run.id-repeated\n");
  }

  @Test
  void aFolderThatChangedIsRefused() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("d"));
    Files.writeString(documents.resolve("b.xml"), Samples.faulty("b"));
    Path state = folder.resolve("state.json");
    assertThat(Run.of("validate", "--resume", state, documents).status()).isEqualTo(1);
    Files.writeString(documents.resolve("c.xml"), Samples.xml("c"));
    Run more = Run.of("validate", "--resume", state, documents);
    assertThat(more.out()).isEmpty();
    assertThat(more.err()).startsWith("2 documents").contains("1 error");
    Files.writeString(documents.resolve("a.xml"), Samples.xml("a"));
    Run other = Run.of("validate", "--resume", state, documents);
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("the first 2 inputs are not those of the run");
  }
}
