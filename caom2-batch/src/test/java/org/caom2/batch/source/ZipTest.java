package org.caom2.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip archives as they come, and as they should not. */
class ZipTest {
  private static final String DOCUMENT = "<a>" + "text ".repeat(100) + "</a>";

  @TempDir private Path folder;

  /** What is found in an archive: names and what came of them, one line each. */
  private List<String> found(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), archive);
    List<String> found = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void document(Source source) throws IOException {
            assertThat(source.share()).isBetween(0.0, 1.0);
            LabelledDocument document = source.keepingText().read();
            String text = text(document);
            found.add(source.inside() + (text.equals(DOCUMENT) ? " read" : " " + text));
          }

          @Override
          public void skipped(String label) {
            found.add(label.substring(label.indexOf('!') + 2) + " skipped");
          }

          @Override
          public void unusable(String label, String why) {
            found.add(label.replaceFirst(".*a.zip(!/)?", "") + " unusable: " + why);
          }
        };
    new Sources(List.of(file.toString()), InputStream.nullInputStream()).forEach(sink);
    return found;
  }

  private static String text(LabelledDocument document) throws IOException {
    try (BufferedReader reader = new BufferedReader(document.text().open())) {
      return String.valueOf(reader.readLine());
    }
  }

  @FunctionalInterface
  private interface Filling {
    void of(ZipArchiveOutputStream zip) throws IOException;
  }

  private static byte[] zip(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      filling.of(zip);
    }
    return out.toByteArray();
  }

  private static void add(ZipArchiveOutputStream zip, String name) throws IOException {
    add(zip, new ZipArchiveEntry(name));
  }

  private static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry) throws IOException {
    zip.putArchiveEntry(entry);
    if (!entry.isDirectory()) {
      zip.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }
    zip.closeArchiveEntry();
  }

  private static ZipArchiveEntry stored(String name) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    CRC32 crc = new CRC32();
    crc.update(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(DOCUMENT.length());
    entry.setCrc(crc.getValue());
    return entry;
  }

  @Test
  void membersInTheOrderOfTheDirectory() throws IOException {
    byte[] archive =
        zip(
            zip -> {
              zip.setComment("a comment");
              add(zip, "b/");
              add(zip, "b/c.xml");
              add(zip, stored("a.json"));
              add(zip, "notes.txt");
            });
    assertThat(found(archive)).containsExactly("b/c.xml read", "a.json read", "notes.txt skipped");
  }

  @Test
  void anEmptyArchive() throws IOException {
    assertThat(found(zip(zip -> {}))).isEmpty();
  }

  @Test
  void membersWithTheSizeBehindThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.xml"));
      zip.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(found(out.toByteArray())).containsExactly("a.xml read");
  }

  @Test
  void archivesInTheLargeForm() throws IOException {
    byte[] archive =
        zip(
            zip -> {
              zip.setUseZip64(Zip64Mode.Always);
              add(zip, "a.xml");
              add(zip, "b.xml");
            });
    assertThat(found(archive)).containsExactly("a.xml read", "b.xml read");
  }

  @Test
  void moreMembersThanTheSmallFormCounts() throws IOException {
    byte[] archive =
        zip(
            zip -> {
              for (int i = 0; i < 66_000; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry(i + ".txt"));
                zip.closeArchiveEntry();
              }
            });
    assertThat(found(archive)).hasSize(66_000).endsWith("65999.txt skipped");
  }

  @Test
  void anArchiveBehindSomethingElse() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("#!/bin/sh\nexit\n".getBytes(StandardCharsets.UTF_8));
    out.write(zip(zip -> add(zip, "a.xml")));
    assertThat(found(out.toByteArray())).containsExactly("a.xml read");
  }

  @Test
  void namesBeyondAscii() throws IOException {
    assertThat(found(zip(zip -> add(zip, "\u00e9t\u00e9.xml"))))
        .containsExactly("\u00e9t\u00e9.xml read");
    byte[] extra =
        zip(
            zip -> {
              zip.setEncoding("IBM437");
              zip.setUseLanguageEncodingFlag(false);
              zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.ALWAYS);
              add(zip, "\u00e9t\u00e9.xml");
            });
    assertThat(found(extra)).containsExactly("\u00e9t\u00e9.xml read");
  }

  @Test
  void twoMembersOfOneName() throws IOException {
    byte[] archive =
        zip(
            zip -> {
              add(zip, "a.xml");
              add(zip, "a.xml");
            });
    assertThat(found(archive)).containsExactly("a.xml read", "a.xml read");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    ZipArchiveEntry link = new ZipArchiveEntry("link.xml");
    link.setUnixMode(0120777);
    assertThat(found(zip(zip -> add(zip, link)))).containsExactly("link.xml skipped");
  }

  @Test
  void membersThatCannotBeRead() throws IOException {
    byte[] archive = zip(zip -> add(zip, "a.xml"));
    int directory = directory(archive);
    byte[] encrypted = archive.clone();
    encrypted[directory + 8] |= 1;
    assertThat(found(encrypted)).containsExactly("a.xml unusable: encrypted");
    byte[] imploded = archive.clone();
    imploded[directory + 10] = 6;
    assertThat(found(imploded))
        .containsExactly("a.xml unusable: compressed by method 6 of zip, which cannot be read");
    byte[] sum = archive.clone();
    sum[directory + 16] ^= 1;
    assertThat(found(sum)).containsExactly("a.xml unusable: broken archive (a checksum is wrong)");
    byte[] elsewhere = archive.clone();
    elsewhere[directory + 42] = 3;
    assertThat(found(elsewhere))
        .containsExactly("a.xml unusable: broken archive (a member is not where it should be)");
    byte[] longer = archive.clone();
    longer[directory + 22] = 1;
    assertThat(found(longer))
        .containsExactly("a.xml unusable: broken archive (a member is not where it should be)");
  }

  @Test
  void directoriesThatAreNotWhatTheyShouldBe() throws IOException {
    byte[] archive = zip(zip -> add(zip, "a.xml"));
    byte[] more = archive.clone();
    more[archive.length - 12] = 2;
    assertThat(found(more))
        .containsExactly("a.xml read", " unusable: broken archive (its directory ends too early)");
    byte[] other = archive.clone();
    other[directory(archive)] = 0;
    assertThat(found(other))
        .containsExactly(" unusable: broken archive (its directory holds something else)");
    byte[] large = archive.clone();
    large[archive.length - 8] = 127;
    assertThat(found(large))
        .containsExactly(" unusable: broken archive (its directory is not where it should be)");
    assertThat(found(new byte[30]))
        .containsExactly(" unusable: broken archive (it has no directory)");
  }

  private static int directory(byte[] archive) {
    return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 6);
  }
}
