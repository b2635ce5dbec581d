package org.caom2.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.batch.source.Sink;
import org.caom2.batch.source.Source;
import org.caom2.batch.source.Sources;

/**
 * Any bytes can stand in a file that is called an archive: what is found in it has a label that
 * begins with that of the archive, and nothing is written anywhere.
 *
 * <p>The first byte tells what the others are: Z a zip archive, T a tar archive that is compressed
 * here, G one that is compressed already, D a document. Anything else is a zip archive.
 */
final class ArchiveFiles implements Property {
  private static final String OUTSIDE = "escaped.xml";

  @Override
  public void tryWith(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    Path top = Files.createTempDirectory("caom2-fuzz");
    Path folder = Files.createDirectory(top.resolve("folder"));
    Path archive = folder.resolve(name(input[0]));
    try {
      byte[] content = Arrays.copyOfRange(input, 1, input.length);
      Files.write(archive, input[0] == 'T' ? gzip(content) : content);
      Finds finds = new Finds(archive.toString());
      new Sources(List.of(archive.toString()), InputStream.nullInputStream()).forEach(finds);
      Oracle.same(1, count(top), "the number of files, " + OUTSIDE + " for instance,");
    } finally {
      delete(top);
    }
  }

  private static String name(byte kind) {
    return switch (kind) {
      case 'T', 'G' -> "a.tar.gz";
      case 'D' -> "a.xml.gz";
      default -> "a.zip";
    };
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return (int) walk.filter(Files::isRegularFile).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Reads what is found. */
  private record Finds(String archive) implements Sink {
    @Override
    public void document(Source source) throws IOException {
      labelled(source.label());
      Optional<Source> detached = Optional.ofNullable(source.detached(1 << 16));
      LabelledDocument document = detached.orElse(source).keepingPlaces().keepingText().read();
      Documents.told(document.outcome(), true);
      Oracle.same(source.label(), document.label(), "the label");
      Oracle.check(
          source.share() >= 0 && source.share() <= 1, () -> "the share is " + source.share());
    }

    @Override
    public void skipped(String label) {
      labelled(label);
    }

    @Override
    public void unusable(String label, String why) {
      labelled(label);
      Oracle.check(why.indexOf('\n') < 0 && why.indexOf('\r') < 0, () -> "several lines: " + why);
    }

    private void labelled(String label) {
      Oracle.check(label.startsWith(archive), () -> label + " is not of " + archive);
    }
  }
}
