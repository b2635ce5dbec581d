package org.caom2.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tar archives with headers that nobody would write. */
class TarTest {
  private static final String TOO_LONG = "broken archive (its headers are too long)";

  @TempDir private Path folder;

  private List<String> found(byte[] tar) throws IOException {
    return foundIn("a.tgz", gzip(tar));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private List<String> foundIn(String name, byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve(name), archive);
    List<String> found = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void document(Source source) throws IOException {
            source.read();
            found.add(source.inside());
          }

          @Override
          public void skipped(String label) {
            found.add("skipped");
          }

          @Override
          public void unusable(String label, String why) {
            found.add(why);
          }
        };
    new Sources(List.of(file.toString()), InputStream.nullInputStream()).forEach(sink);
    return found;
  }

  @FunctionalInterface
  private interface Filling {
    void of(TarArchiveOutputStream tar) throws IOException;
  }

  private static byte[] tar(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      filling.of(tar);
    }
    return out.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private static void document(TarArchiveOutputStream tar, String name) throws IOException {
    add(tar, new TarArchiveEntry(name), "<a/>".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] twoDocuments() throws IOException {
    return tar(
        tar -> {
          document(tar, "a.xml");
          document(tar, "b.xml");
        });
  }

  @Test
  void archivesThatAreNotCompressed() throws IOException {
    byte[] archive = twoDocuments();
    assertThat(foundIn("a.tar", archive)).containsExactly("a.xml", "b.xml");
    assertThat(foundIn("A.TAR", archive)).containsExactly("a.xml", "b.xml");
    assertThat(foundIn("packed.tar", gzip(archive))).containsExactly("a.xml", "b.xml");
  }

  /** A member is a header and its content, both filled up to 512 bytes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 100, 512, 514})
  void archivesThatAreCutShort(int kept) throws IOException {
    byte[] archive = twoDocuments();
    int first = 1024;
    assertThat(foundIn("a.tar", Arrays.copyOf(archive, first + kept)))
        .startsWith("a.xml")
        .hasSizeGreaterThan(1)
        .last()
        .asString()
        .containsAnyOf("ends too early", "Truncated TAR archive");
    assertThat(foundIn("empty.tar", new byte[0])).containsExactly("ends too early");
  }

  @Test
  void whatIsNoTarArchiveIsToldAsWhatItIs() throws IOException {
    byte[] document = new byte[2000];
    Arrays.fill(document, (byte) ' ');
    document[0] = '<';
    assertThat(foundIn("document.tar", document))
        .containsExactly("broken archive (a header's checksum is wrong)");
    assertThat(foundIn("plain.tar.gz", twoDocuments()))
        .containsExactly("not in gzip format, as its name says");
    assertThat(foundIn("zip.tar", new byte[] {'P', 'K', 3, 4}))
        .containsExactly("a zip archive, which is read from files whose names end in .zip");
    assertThat(foundIn("xz.tar", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4}))
        .containsExactly("a tar archive compressed with xz, which is not read");
  }

  /** Bytes that do not compress so well that they are refused as a bomb. */
  private static byte[] attribute(int length) {
    StringBuilder text = new StringBuilder(length + 1);
    text.append(length).append(" comment=");
    for (int i = 0; text.length() < length - 1; i++) {
      text.append(Integer.toHexString(i * 0x9E3779B9), 0, 1);
    }
    return text.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @ValueSource(bytes = {TarConstants.LF_GNUTYPE_LONGNAME, TarConstants.LF_PAX_EXTENDED_HEADER_LC})
  void headersOfManyMebibytes(byte kind) throws IOException {
    byte[] small = attribute(100_000);
    byte[] large = attribute(3 << 20);
    assertThat(
            found(
                tar(
                    tar -> {
                      add(tar, new TarArchiveEntry("x", kind), small);
                      document(tar, "a.xml");
                    })))
        .hasSize(1)
        .doesNotContain(TOO_LONG);
    assertThat(
            found(
                tar(
                    tar -> {
                      document(tar, "a.xml");
                      add(tar, new TarArchiveEntry("x", kind), large);
                      document(tar, "b.xml");
                    })))
        .containsExactly("a.xml", TOO_LONG);
  }

  /** Each adds to what is held until the end. */
  @Test
  void manyGlobalHeaders() throws IOException {
    byte kind = TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER;
    byte[] archive =
        tar(
            tar -> {
              for (int i = 0; i < 40; i++) {
                TarArchiveEntry header = new TarArchiveEntry("g", kind);
                header.addPaxHeader("key" + i, "value");
                tar.putArchiveEntry(header);
                document(tar, i + ".xml");
              }
            });
    List<String> found = found(archive);
    assertThat(found.get(0)).isEqualTo("0.xml");
    assertThat(found).hasSizeLessThan(20).endsWith(TOO_LONG);
  }

  @Test
  void largeMembersThatAreNoDocuments() throws IOException {
    byte[] large = attribute(3 << 20);
    byte[] archive =
        tar(
            tar -> {
              add(tar, new TarArchiveEntry("image.fits"), large);
              document(tar, "a.xml");
            });
    assertThat(found(archive)).containsExactly("skipped", "a.xml");
  }

  @Test
  void anArchiveThatTakesTooMuchMemoryIsGivenUp() throws IOException {
    byte[] archive = tar(tar -> document(tar, "a.xml"));
    assertThat(found(archive)).containsExactly("a.xml");
    String path = folder.resolve("a.tgz").toString();
    List<String> told = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void document(Source source) {
            throw new OutOfMemoryError();
          }

          @Override
          public void skipped(String label) {
            told.add(label);
          }

          @Override
          public void unusable(String label, String why) {
            told.add(label + ": " + why);
          }
        };
    new Sources(List.of(path, folder.resolve("none.zip").toString()), InputStream.nullInputStream())
        .forEach(sink);
    assertThat(told)
        .containsExactly(
            path + ": needs more memory than there is",
            folder.resolve("none.zip") + ": no such file or folder");
  }
}
