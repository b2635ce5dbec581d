package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands write, and what they leave alone. */
class WhereItIsWrittenTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void oneDocument() throws IOException {
    input = write("obs/a.xml", Samples.bytes(Samples.xml("a")));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  /** Runs in a thread of its own: both ends of a pipe wait for each other. */
  private static void start(Runnable task) {
    Thread thread = new Thread(task, "other end");
    thread.setDaemon(true);
    thread.start();
  }

  private Run convert(Object output, Object... paths) {
    return Run.of(
        Stream.concat(Stream.of("convert", "--to", "2.5", "-o", output), Stream.of(paths))
            .toArray());
  }

  @Test
  void aFolderIsAFolderHoweverManyDocumentsItIsFor() throws IOException {
    Path obs = folder.resolve("obs");
    Path out = folder.resolve("out");
    assertThat(convert(out, obs).status()).isZero();
    assertThat(out.resolve("a.xml")).isRegularFile();
    write("obs/b.xml", Samples.bytes(Samples.xml("b")));
    assertThat(convert(out, obs).status()).isZero();
    assertThat(out.resolve("b.xml")).isRegularFile();
    assertThat(convert(folder.resolve("more") + "/", input).status()).isZero();
    assertThat(folder.resolve("more/a.xml")).isRegularFile();
  }

  @Test
  void ofSeveralDocumentsItIsToldHowManyAreWritten() throws IOException {
    Path obs = folder.resolve("obs");
    assertThat(convert(folder.resolve("one"), obs).err()).doesNotContain("documents written");
    write("obs/b.xml", Samples.bytes(Samples.xml("b")));
    write("obs/c.xml", Samples.bytes(Samples.faulty("c")));
    Path out = folder.resolve("out");
    assertThat(convert(out, obs).err()).endsWith("\n2 of 3 documents written\n");
    for (String command : List.of("compute", "repair", "checksum --update")) {
      List<Object> words = new ArrayList<>(List.of(command.split(" ")));
      words.addAll(List.of("-o", folder.resolve(command), obs));
      assertThat(Run.of(words.toArray()).err()).endsWith("\n2 of 3 documents written\n");
    }
  }

  @Test
  void aNameOfADocumentIsAFile() throws IOException {
    Path out = folder.resolve("all.xml");
    assertThat(convert(out, folder.resolve("obs")).status()).isZero();
    assertThat(out).isRegularFile();
    Path other = write("obs/b.xml", Samples.bytes(Samples.xml("b")));
    Run run = convert(folder.resolve("both.xml"), input, other);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("2 documents need a folder: -o ");
    assertThat(folder.resolve("both.xml")).doesNotExist();
  }

  @Test
  void theFolderThatARunIsInCanBeWrittenTo() {
    Path here = Path.of("").toAbsolutePath();
    Path relative = here.relativize(folder.toAbsolutePath());
    assertThat(convert(relative.resolve("obs").resolve(".."), input).status()).isZero();
    assertThat(folder.resolve("a.xml")).isRegularFile();
    Run run = convert(".", "../examples/2.4/no-such.xml");
    assertThat(run.err()).doesNotContain("outside");
    assertThat(convert("", input).err()).contains("an empty name is no place");
  }

  @Test
  void aDashIsStandardOutput() {
    Run run = convert("-", input);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("<caom2:Observation");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void nothingIsWrittenUnderTheNameOfACompressedFile() {
    Run run = convert(folder.resolve("x.xml.gz"), input);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("without compression");
  }

  @Test
  void whatIsReplacedKeepsItsPermissions() throws IOException {
    Path file = write("private.xml", Samples.bytes("old"));
    assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null, "no POSIX");
    for (String permissions : List.of("rw-------", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      assertThat(convert(file, input).status()).isZero();
      assertThat(file).content().contains("<caom2:Observation");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void linksAreFollowed() throws IOException {
    Path target = write("elsewhere/target.xml", Samples.bytes("old"));
    Path link = Files.createSymbolicLink(folder.resolve("link.xml"), target);
    assertThat(convert(link, input).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).content().contains("<caom2:Observation");
    Path dangling = Files.createSymbolicLink(folder.resolve("d.xml"), folder.resolve("new.xml"));
    assertThat(convert(dangling, input).status()).isZero();
    assertThat(dangling).isSymbolicLink();
    assertThat(folder.resolve("new.xml")).content().contains("<caom2:Observation");
  }

  @Test
  void aPipeIsWrittenInto() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<byte[]> read =
        CompletableFuture.supplyAsync(
            () -> {
              try (var in = Files.newInputStream(pipe)) {
                return in.readAllBytes();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            },
            WhereItIsWrittenTest::start);
    assertThat(convert(pipe, input).status()).isZero();
    assertThat(new String(read.get(30, TimeUnit.SECONDS), java.nio.charset.StandardCharsets.UTF_8))
        .contains("<caom2:Observation");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "out.xml", "folder/"})
  void aPipeIsReadOnce(String output) throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    byte[] document = Files.readAllBytes(input);
    CompletableFuture<Void> written =
        CompletableFuture.runAsync(
            () -> {
              try (var out = Files.newOutputStream(pipe)) {
                out.write(document);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            },
            WhereItIsWrittenTest::start);
    Run run =
        CompletableFuture.supplyAsync(
                () ->
                    convert(
                        output.equals("-")
                            ? output
                            : output.equals("folder/")
                                ? folder.resolve("folder") + "/"
                                : folder.resolve(output),
                        pipe),
                WhereItIsWrittenTest::start)
            .get(30, TimeUnit.SECONDS);
    assertThat(run.status()).as(run.err()).isZero();
    written.get(30, TimeUnit.SECONDS);
  }

  @Test
  void onlyWhatWasAskedForIsThereAfterwards() throws IOException {
    Path other = write("out/y.xml.part", Samples.bytes("mine"));
    assertThat(convert(folder.resolve("out/y.xml"), input).status()).isZero();
    assertThat(other).hasContent("mine");
    try (Stream<Path> names = Files.list(folder.resolve("out"))) {
      assertThat(names).hasSize(2);
    }
  }

  @Test
  void nothingThatIsReadIsWrittenOver() throws IOException {
    byte[] zip = Samples.zip(Map.of("a.xml", Samples.bytes(Samples.xml("a"))));
    Path archive = write("one.zip", zip);
    assertThat(convert(archive, archive).err()).contains("which is read too");
    assertThat(archive).hasBinaryContent(zip);

    Path old = write("obs/new/obs/a.xml", Samples.bytes(Samples.xml("old")));
    for (String below : List.of("obs/new/obs", "obs/zzz", "obs/none/below", "obs")) {
      Files.createDirectories(folder.resolve("obs/zzz"));
      Run run = convert(folder.resolve(below) + "/", folder.resolve("obs"));
      assertThat(run.status()).as(below).isEqualTo(2);
      assertThat(run.err()).contains("is in a folder that is read");
    }
    assertThat(old).content().isEqualTo(Samples.xml("old"));
    assertThat(folder.resolve("obs/none")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--report html=", "--summary-file ", "--resume "})
  void noReportIsWrittenOverADocument(String option) {
    String line = "validate " + option + input + " " + folder.resolve("obs");
    Run run = Run.of((Object[]) line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(input).content().isEqualTo(Samples.xml("a"));
  }

  @Test
  void noPictureIsWrittenOverADocument() throws IOException {
    Path picture = write("sky.svg", Samples.bytes(Samples.xml("a")));
    Run run = Run.of("footprint", "-o", picture, picture);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is read and would be written over");
    assertThat(picture).content().isEqualTo(Samples.xml("a"));
  }

  @Test
  void oneFileIsNotForTwoReports() {
    Path file = folder.resolve("r.html");
    Run run = Run.of("validate", "--report", "html=" + file, "--report", "json=" + file, input);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("would be written twice");
    run = Run.of("validate", "--report", "html=" + file, "--summary-file", file, input);
    assertThat(run.status()).isEqualTo(2);
    assertThat(Run.of("validate", "--report", "json=-", input).err()).contains("--format json");
  }

  @Test
  void aRunThatCannotKeepItsStateDoesNotBegin() {
    Path state = folder.resolve("no/such/state.json");
    Run run = Run.of("validate", "--resume", state, input);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("state.json: cannot be written: no such folder")
        .doesNotContain("1 document");
  }

  @Test
  void theStateOfARunIsNotKeptAmongItsDocuments() {
    Path state = folder.resolve("obs/state.json");
    Run run = Run.of("validate", "--resume", state, folder.resolve("obs"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("keep it elsewhere");
    assertThat(state).doesNotExist();
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    Path file = write("file", Samples.bytes(""));
    assertThat(convert(file.resolve("x.xml"), input).err())
        .contains("x.xml: cannot be written: " + file + " is no folder");
    assertThat(Run.of("validate", "--policy", folder, input).err()).doesNotContain("java.");
  }

  @Test
  void thatThereIsNothingToReadIsSaid() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (String command : List.of("show", "compute", "repair")) {
      Run run = Run.of(command, empty);
      assertThat(run.status()).isZero();
      assertThat(run.err()).isEqualTo("caom2: no documents in " + empty + "\n");
    }
  }

  @Test
  void optionsThatWouldDoNothingAreWrongUsage() {
    Path out = folder.resolve("out.xml");
    assertThat(Run.of("checksum", "-o", out, input).err()).contains("--update only");
    assertThat(Run.of("checksum", "--update", "--explain", input).status()).isEqualTo(2);
    assertThat(Run.of("checksum", "--update", "--format", "tsv", input).err())
        .contains("--format is of what is printed");
    assertThat(Run.of("repair", "-n", "--checksums", "drop", input).err())
        .contains("--dry-run writes nothing, and --checksums");
    assertThat(Run.of("compute", "--report", "text", "--checksums", "drop", input).err())
        .contains("--checksums is of use with -o only");
    assertThat(Run.of("repair", "-n", "-o", out, input).status()).isEqualTo(2);
    assertThat(
            Run.of("convert", "--to", "2.5", "--format", "xml", "--dialect", "prefixed", input)
                .status())
        .isEqualTo(2);
    assertThat(Run.of("diff", "-", "-").err()).contains("two are wanted");
    assertThat(out).doesNotExist();
  }
}
