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
    assertThat(run.err())
        .startsWith(
            "caom2: "
                + at
                + "b/archive.zip: skipped; archives are opened if they are named in the command\n"
                + "6 documents (4 of 2.4, 2 of 2.5), 3 files skipped (1 archive)\n");
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
    Map<String, byte[]> archives = new LinkedHashMap<>();
    archives.put("a.zip", Samples.zip(members()));
    archives.put("A.ZIP", Samples.zip(members()));
    archives.put("a.tar", Samples.tar(members()));
    archives.put("a.tar.gz", Samples.tarGzip(members()));
    archives.put("a.tgz", Samples.tarGzip(members()));
    for (String name : archives.keySet()) {
      Path archive = file(name, archives.get(name));
      Run run = json(archive);
      assertThat(run.status()).as(name + run.err()).isZero();
      assertThat(labels(run))
          .as(name)
          .containsExactly(
              archive + "!/z.xml",
              archive + "!/deep/a.xml.gz",
              archive + "!/deep/b.json",
              archive + "!/c.json.gz");
      assertThat(run.err())
          .startsWith("caom2: " + archive + "!/inner.zip: skipped; archives are opened")
          .contains("\ncaom2: " + archive + "!/inner.tar.gz: skipped; archives are opened")
          .contains("\n4 documents (2 of 2.4, 2 of 2.5), 3 files skipped (2 archives)\n");
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
    assertThat(run.err())
        .startsWith("caom2: no documents in " + folder)
        .contains("\n0 documents, 3 files skipped\n");
  }

  @Test
  void archivesInFoldersAreNamedOrCounted() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("nest/" + (char) ('a' + i) + ".tar.gz", Samples.tarGzip(members()));
    }
    Path nest = folder.resolve("nest");
    Run run = json(nest);
    assertThat(run.status()).isZero();
    assertThat(run.err().lines().filter(line -> line.contains(": skipped; archives"))).hasSize(10);
    assertThat(run.err())
        .contains("caom2: " + nest + "/j.tar.gz: skipped; ")
        .doesNotContain("k.tar.gz")
        .contains("caom2: 2 more archives skipped\ncaom2: no documents in " + nest + "\n")
        .contains("0 documents, 12 files skipped (12 archives)\n");
    assertThat(Run.of("validate", "--summary", "json", nest).err())
        .contains("\"skippedArchives\":12");
    Run compare = Run.of("compare", nest, nest.resolve("a.tar.gz"));
    assertThat(compare.err())
        .contains("caom2: " + nest + "/j.tar.gz: skipped; ")
        .contains("caom2: no documents in " + nest + "\n");
    assertThat(Run.of("checksum", nest).err()).contains("caom2: 2 more archives skipped\n");
  }

  @Test
  void whatIsNotReadIsToldAsWhatItIs() throws IOException {
    byte[] tar = Samples.tar(members());
    byte[] zip = Samples.zip(members());
    byte[] old = tar.clone();
    for (int at = 257; at < 265; at++) {
      old[at] = 0;
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("old.tar.1", old);
    files.put("tar.xml", tar);
    files.put("x.gz", Samples.gzip(tar));
    files.put("zip.xml", zip);
    files.put("x.tar.xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4});
    files.put("x.xml.bz2", Samples.bytes("BZh91AY&SY"));
    files.put("x.tar.zst", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 4});
    Map<String, String> told = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path path = file(each.getKey(), each.getValue());
      Run run = json(path);
      assertThat(run.status()).as(each.getKey()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      told.put(each.getKey(), run.err().lines().findFirst().orElseThrow().replace(path + "", ""));
    }
    String plain = "caom2: : a tar archive, which is read from files whose names end in .tar";
    assertThat(told)
        .containsEntry("old.tar.1", plain)
        .containsEntry("tar.xml", plain)
        .containsEntry(
            "x.gz",
            "caom2: : a tar archive compressed with gzip, which is read from files whose names end"
                + " in .tar.gz or .tgz")
        .containsEntry(
            "zip.xml", "caom2: : a zip archive, which is read from files whose names end in .zip")
        .containsEntry("x.tar.xz", "caom2: : a tar archive compressed with xz, which is not read")
        .containsEntry("x.xml.bz2", "caom2: : compressed with bzip2, which is not read")
        .containsEntry(
            "x.tar.zst", "caom2: : a tar archive compressed with zstd, which is not read");
    Run input = Run.withInput(tar, "validate", "-");
    assertThat(input.err()).startsWith("caom2: -: a tar archive, which is read from files");
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
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("validate", empty);
    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("caom2: no documents in " + empty + "\n0 documents\n");
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
