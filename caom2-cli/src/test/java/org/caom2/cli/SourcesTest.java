package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents come from, as the command sees them. */
class SourcesTest {
  @TempDir private Path folder;

  private Path file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] good(String id) {
    return Samples.bytes(Samples.xml(id));
  }

  private static byte[] other() {
    return Samples.bytes("not a document");
  }

  /** The labels of the documents, in their order. */
  private static List<String> labels(Run run) {
    ObjectMapper mapper = new ObjectMapper();
    return run.lines().stream()
        .map(
            line -> {
              try {
                return mapper.readTree(line).get("document").asText();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  private static Run json(Object... paths) {
    Object[] arguments = new Object[paths.length + 3];
    arguments[0] = "validate";
    arguments[1] = "--format";
    arguments[2] = "json";
    System.arraycopy(paths, 0, arguments, 3, paths.length);
    return Run.of(arguments);
  }

  /** Members that are documents, and some that are not. */
  private static Map<String, byte[]> members() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("z.xml", good("z"));
    members.put("deep/", new byte[0]);
    members.put("deep/a.xml.gz", Samples.gzip(good("a")));
    members.put("deep/b.json", Samples.bytes(Samples.json("b")));
    members.put("c.json.gz", Samples.gzip(Samples.bytes(Samples.json("c"))));
    members.put("readme.txt", other());
    members.put("inner.zip", Samples.zip(Map.of("x.xml", good("x"))));
    members.put("inner.tar.gz", Samples.tarGzip(Map.of("x.xml", good("x"))));
    return members;
  }

  @Test
  void foldersAreReadInTheOrderOfPathsAndOtherFilesSkipped() throws IOException {
    file("b/2.xml", good("1"));
    file("b-c.xml", good("2"));
    file("b/10.xml.gz", Samples.gzip(good("3")));
    file("b/a/x.json", Samples.bytes(Samples.json("4")));
    file("c.json.gz", Samples.gzip(Samples.bytes(Samples.json("5"))));
    file("A.XML", good("6"));
    file("notes.txt", other());
    file("b/archive.zip", Samples.zip(members()));
    file("b/xml", other());
    Run run = json(folder);
    assertThat(run.status()).as(run.err()).isZero();
    String at = folder + "/";
    assertThat(labels(run))
        .containsExactly(
            at + "A.XML",
            at + "b-c.xml",
            at + "b/10.xml.gz",
            at + "b/2.xml",
            at + "b/a/x.json",
            at + "c.json.gz");
    assertThat(run.err()).startsWith("6 documents (4 of 2.4, 2 of 2.5), 3 files skipped\n");
  }

  @Test
  void labelsAreTheArgumentJoinedWithThePathInside() throws IOException {
    file("d/e/a.xml", good("a"));
    assertThat(labels(json(folder + "/d/"))).containsExactly(folder + "/d/e/a.xml");
    assertThat(labels(json(folder + "/./d"))).containsExactly(folder + "/./d/e/a.xml");
    assertThat(labels(json(folder + "/d/e/a.xml"))).containsExactly(folder + "/d/e/a.xml");
    assertThat(labels(json("../examples/README.md"))).containsExactly("../examples/README.md");
  }

  @Test
  void archivesAreReadInTheirOwnOrder() throws IOException {
    for (String name : List.of("a.zip", "a.tar.gz", "a.tgz", "A.ZIP")) {
      byte[] bytes = name.endsWith("gz") ? Samples.tarGzip(members()) : Samples.zip(members());
      Path archive = file(name, bytes);
      Run run = json(archive);
      assertThat(run.status()).as(name + run.err()).isZero();
      assertThat(labels(run))
          .as(name)
          .containsExactly(
              archive + "!/z.xml",
              archive + "!/deep/a.xml.gz",
              archive + "!/deep/b.json",
              archive + "!/c.json.gz");
      assertThat(run.err()).startsWith("4 documents (2 of 2.4, 2 of 2.5), 3 files skipped\n");
    }
  }

  @Test
  void namesOfMembersAreLabelsOnly() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("../../escaped.xml", good("a"));
    members.put("/absolute.xml", good("b"));
    Path zip = file("in/deep/a.zip", Samples.zip(members));
    Path tar = file("in/deep/a.tgz", Samples.tarGzip(members));
    Run run = json(zip, tar);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(labels(run))
        .containsExactly(
            zip + "!/../../escaped.xml",
            zip + "!//absolute.xml",
            tar + "!/../../escaped.xml",
            tar + "!//absolute.xml");
    assertThat(folder.resolve("escaped.xml")).doesNotExist();
  }

  @Test
  void membersThatAreNoFilesAreSkipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte type :
          List.of(TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO)) {
        TarArchiveEntry entry = new TarArchiveEntry("link" + type + ".xml", type);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    Run run = json(file("a.tgz", Samples.gzip(bytes.toByteArray())));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("0 documents, 3 files skipped\n");
  }

  @Test
  void standardInputHoldsOneDocument() throws IOException {
    Run plain = Run.withInput(good("a"), "validate", "--format", "json", "-");
    assertThat(plain.status()).as(plain.err()).isZero();
    assertThat(labels(plain)).containsExactly("-");
    Run packed = Run.withInput(Samples.gzip(good("a")), "validate", "-");
    assertThat(packed.status()).as(packed.err()).isZero();
    Run twice = Run.withInput(good("a"), "validate", "-", "-");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("caom2: -: standard input holds one document");
  }

  @Test
  void gzipIsToldByContentForFilesToo() throws IOException {
    Path named = file("named.dat", Samples.gzip(good("a")));
    Path joined = file("joined.xml", twice(Samples.gzip(new byte[0]), Samples.gzip(good("a"))));
    Path plain = file("plain.xml.gz", good("a"));
    Run run = Run.of("validate", named, joined, plain);
    assertThat(run.status()).as(run.all()).isZero();
    assertThat(run.err()).startsWith("3 documents (3 of 2.4)");
  }

  private static byte[] twice(byte[] a, byte[] b) {
    byte[] both = new byte[a.length + b.length];
    System.arraycopy(a, 0, both, 0, a.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  @Test
  void whatCannotBeOpenedIsToldAndTheOthersAreRead() throws IOException {
    Path good = file("z.xml", good("a"));
    Run run = Run.of("validate", folder.resolve("none.xml"), "", good);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("caom2: " + folder.resolve("none.xml") + ": no such file or folder\n")
        .contains("caom2: : an empty path\n")
        .contains("1 document (1 of 2.4)");
  }

  @Test
  void twoWinsOverOne() throws IOException {
    Path faulty = file("a.xml", Samples.bytes(Samples.faulty("a")));
    assertThat(Run.of("validate", faulty).status()).isEqualTo(1);
    assertThat(Run.of("validate", faulty, "/nowhere/b.xml").status()).isEqualTo(2);
    assertThat(Run.of("validate", "/nowhere/b.xml", faulty).status()).isEqualTo(2);
  }

  @Test
  void anEmptyFolderIsNoError() throws IOException {
    Run run = Run.of("validate", Files.createDirectory(folder.resolve("empty")));
    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("0 documents\n");
  }

  @Test
  void linksThatLeadInCirclesEnd() throws IOException {
    file("a/b/c.xml", good("a"));
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/here"), Path.of("."));
    Run run = json(folder);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(labels(run)).containsExactly(folder + "/a/b/c.xml");
    assertThat(run.err()).contains("2 files skipped");
  }

  @Test
  void linksAreFollowed() throws IOException {
    Path real = file("real/a.xml", good("a"));
    Path links = Files.createDirectory(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("1.xml"), real);
    Files.createSymbolicLink(links.resolve("2"), folder.resolve("real"));
    Run run = json(links);
    assertThat(labels(run)).containsExactly(links + "/1.xml", links + "/2/a.xml");
    assertThat(run.status()).isZero();
    Files.createSymbolicLink(links.resolve("3.xml"), folder.resolve("gone.xml"));
    Run broken = json(links);
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("3.xml: no such file or folder");
    assertThat(labels(broken)).hasSize(2);
  }
}
