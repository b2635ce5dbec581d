package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gives issues or complaints, and a status to tell; nothing else. */
class HostileInputTest {
  private static final int MIB = 1 << 20;

  @TempDir private Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path file(String name, String content) throws IOException {
    return file(name, Samples.bytes(content));
  }

  /** Every run ends well-behaved: a status, no traces, no internal errors. */
  private static Run behaved(Run run) {
    assertThat(run.status()).isBetween(0, 2);
    assertThat(run.all())
        .doesNotContain("\tat ")
        .doesNotContain("Exception")
        .doesNotContain("internal error");
    return run;
  }

  private static void gives(int status, String message, Object... arguments) {
    Run run = behaved(Run.of(arguments));
    assertThat(run.status()).as(run.all()).isEqualTo(status);
    assertThat(run.all()).contains(message);
  }

  @Test
  void notCaom() throws IOException {
    gives(1, "xml.not-well-formed", "validate", file("empty.xml", ""));
    gives(1, "xml.not-well-formed", "validate", file("blank.xml", " \n\t"));
    gives(1, "xml.not-well-formed", "validate", file("text.xml", "plain text"));
    gives(1, "xml.namespace", "validate", file("html.xml", "<html/>"));
    gives(1, "json.", "validate", file("other.json", "{\"a\": [1, 2]}"));
    gives(1, "json.", "validate", file("list.json", "[]"));
    byte[] binary = new byte[10_000];
    new Random(1).nextBytes(binary);
    gives(1, "xml.not-well-formed", "validate", file("binary", binary));
  }

  @Test
  void socketsAreToldToBeThere() throws IOException {
    Path socket = folder.resolve("s.xml");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      gives(2, "s.xml: cannot be opened for reading", "validate", socket);
    }
  }

  @Test
  void documentTypesAreRefused() throws IOException {
    String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
    Run run = behaved(Run.of("validate", file("xxe.xml", entity)));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("xml.doctype").doesNotContain("root:");
  }

  @Test
  void truncatedAnywhere() throws IOException {
    for (String whole : List.of(Samples.xml("a"), Samples.json("a"))) {
      byte[] bytes = Samples.bytes(whole.strip());
      for (int length = 0; length < bytes.length; length += 7) {
        Run run = behaved(Run.withInput(Arrays.copyOf(bytes, length), "validate", "-"));
        assertThat(run.status()).as("%d bytes", length).isEqualTo(1);
      }
    }
  }

  @Test
  void mutatedAnywhere() throws IOException {
    Random random = new Random(20);
    for (String whole : List.of(Samples.xml("a"), Samples.json("a"))) {
      byte[] bytes = Samples.bytes(whole);
      for (int i = 0; i < 150; i++) {
        byte[] mutated = bytes.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
          mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        behaved(Run.withInput(mutated, "validate", "-"));
        behaved(Run.withInput(mutated, "show", "-"));
      }
    }
  }

  @Test
  void mutatedArchives() throws IOException {
    Random random = new Random(7);
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (String id : List.of("a", "b", "c")) {
      members.put(id + ".xml", Samples.bytes(Samples.xml(id)));
    }
    Map<String, byte[]> archives =
        Map.of("m.zip", Samples.zip(members), "m.tgz", Samples.tarGzip(members));
    for (Map.Entry<String, byte[]> archive : archives.entrySet()) {
      for (int i = 0; i < 150; i++) {
        byte[] mutated = archive.getValue().clone();
        mutated[random.nextInt(mutated.length)] ^= (byte) (1 << random.nextInt(8));
        int length = i % 3 == 0 ? random.nextInt(mutated.length) : mutated.length;
        behaved(Run.of("validate", file(archive.getKey(), Arrays.copyOf(mutated, length))));
      }
    }
    // A header of tar has a checksum, and so has each member of a zip archive.
    byte[] tar = Samples.tar(members);
    tar[3] ^= 1;
    gives(2, "a header's checksum is wrong", "validate", file("t.tgz", Samples.gzip(tar)));
  }

  @Test
  void truncatedArchives() throws IOException {
    Map<String, byte[]> members = Map.of("a.xml", Samples.bytes(Samples.xml("a")));
    byte[] zip = Samples.zip(members);
    byte[] tar = Samples.tarGzip(members);
    byte[] gzip = Samples.gzip(members.get("a.xml"));
    gives(2, "t.zip: ", "validate", file("t.zip", Arrays.copyOf(zip, zip.length - 30)));
    gives(2, "t.tar.gz", "validate", file("t.tar.gz", Arrays.copyOf(tar, tar.length / 2)));
    gives(2, "e.tar.gz", "validate", file("e.tar.gz", Arrays.copyOf(tar, tar.length - 4)));
    gives(2, "t.xml.gz: ", "validate", file("t.xml.gz", Arrays.copyOf(gzip, gzip.length / 2)));
    gives(2, "e.xml.gz: ", "validate", file("e.xml.gz", Arrays.copyOf(gzip, gzip.length - 3)));
    gives(2, "n.zip: ", "validate", file("n.zip", "not an archive"));
    gives(2, "n.tgz: ", "validate", file("n.tgz", "not an archive"));
    gives(2, "g.tgz: ", "validate", file("g.tgz", Samples.gzip(Samples.bytes("x".repeat(2000)))));
    gives(2, "0.zip: ", "validate", file("0.zip", ""));
    gives(2, "0.tgz: ", "validate", file("0.tgz", ""));
    gives(2, "not in gzip format", "validate", file("0.xml.gz", ""));
    gives(2, "not in gzip format", "validate", file("r.xml.gz", "\0\1\2\3"));
  }

  @Test
  void aBrokenMemberDoesNotHideTheOthers() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    byte[] gzip = Samples.gzip(Samples.bytes(Samples.xml("a")));
    members.put("1.xml.gz", Arrays.copyOf(gzip, gzip.length / 2));
    members.put("2.xml", Samples.bytes(Samples.xml("b")));
    for (Path archive :
        List.of(file("a.zip", Samples.zip(members)), file("a.tgz", Samples.tarGzip(members)))) {
      Run run = behaved(Run.of("validate", "--format", "json", archive));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("caom2: " + archive + "!/1.xml.gz: ");
      assertThat(run.lines()).hasSize(1);
      assertThat(run.out()).contains("!/2.xml");
    }
  }

  @Test
  void bombsAreRefused() throws IOException {
    byte[] zeros = new byte[20 * MIB];
    byte[] blanks = new byte[20 * MIB];
    Arrays.fill(blanks, (byte) ' ');
    for (byte[] content : List.of(zeros, blanks)) {
      Map<String, byte[]> members = new LinkedHashMap<>();
      members.put("bomb.xml", content);
      members.put("z.xml", Samples.bytes(Samples.xml("z")));
      Path zip = file("bomb.zip", Samples.zip(members));
      Run run = behaved(Run.of("validate", "--format", "json", zip));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .contains("bomb.zip!/bomb.xml: decompresses to more than 200 times its size");
      assertThat(run.out()).contains("!/z.xml");
      gives(2, "more than 200 times", "validate", file("bomb.tgz", Samples.tarGzip(members)));
      gives(2, "more than 200 times", "validate", file("bomb.xml.gz", Samples.gzip(content)));
      gives(2, "more than 200 times", "show", file("bomb", Samples.gzip(content)));
    }
    Map<String, byte[]> hidden = Map.of("bomb.dat", zeros);
    gives(2, "more than 200 times", "validate", file("skipped.tgz", Samples.tarGzip(hidden)));
    byte[] twice = Samples.gzip(Samples.gzip(zeros));
    gives(1, "xml.not-well-formed", "validate", file("twice.xml.gz", twice));
  }

  @Test
  void whatCompressesWellIsNoBomb() throws IOException {
    String xml = Samples.xml("a") + " ".repeat(MIB / 2);
    gives(
        0, "1 document (1 of 2.4)", "validate", file("a.xml.gz", Samples.gzip(Samples.bytes(xml))));
  }

  @Test
  void deeplyNested() throws IOException {
    String root = Samples.xml("a").substring(0, Samples.xml("a").indexOf("<caom2:collection"));
    gives(1, "limit.depth", "validate", file("deep.xml", root + "<caom2:x>".repeat(500_000)));
    gives(1, "limit.depth", "validate", file("deep.json", "[".repeat(500_000)));
    gives(1, "limit.depth", "validate", file("deep2.json", "{\"a\":".repeat(500_000)));
  }

  @Test
  void longTexts() throws IOException {
    String id = "x".repeat(5 * MIB);
    gives(
        1,
        "limit.text",
        "validate",
        file("long.xml", Samples.xml("a").replace(">a<", ">" + id + "<")));
  }

  @Test
  void encodings() throws IOException {
    String xml = Samples.xml("é");
    for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      String wide = "\ufeff" + xml.replace("UTF-8", "UTF-16");
      Run run = behaved(Run.of("validate", file("wide.xml", wide.getBytes(charset))));
      assertThat(run.status()).as(run.all()).isZero();
      byte[] odd = Arrays.copyOf(wide.getBytes(charset), wide.length());
      gives(1, "xml.not-well-formed", "validate", file("odd.xml", odd));
    }
    byte[] latin = xml.getBytes(StandardCharsets.ISO_8859_1);
    gives(1, "xml.not-well-formed", "validate", file("wrong.xml", latin));
    String declared = xml.replace("UTF-8", "ISO-8859-1");
    gives(
        0,
        "1 document",
        "validate",
        file("latin.xml", declared.getBytes(StandardCharsets.ISO_8859_1)));
    gives(
        1, "xml.not-well-formed", "validate", file("no.xml", xml.replace("UTF-8", "no-such-one")));
  }

  @Test
  void unusablePaths() throws IOException {
    gives(2, "not a path", "validate", "a\0b.xml");
    Path inside = file("a.xml", Samples.xml("a")).resolve("b.xml");
    gives(2, "caom2: " + inside, "validate", inside);
    gives(2, "no such file", "validate", folder.resolve("none.zip"));
    gives(2, "no such file", "validate", folder.resolve("none.tgz"));
    gives(2, "no such file", "show", folder.resolve("none"));
    gives(2, "no such file", "diff", folder.resolve("none"), folder.resolve("a.xml"));
  }
}
