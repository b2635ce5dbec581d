package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents in a tar archive, compressed with gzip or not at all, in the order they stand in
 * it.
 */
final class Tar {
  private final Sink sink;
  private final Opener opener;

  Tar(Sink sink, Opener opener) {
    this.sink = sink;
    this.opener = opener;
  }

  void read(Path archive, String label, Share share) {
    try (BufferedInputStream file = new BufferedInputStream(Files.newInputStream(archive));
        ExpansionGuard expanded = expanded(file, label);
        HeaderGuard guarded = new HeaderGuard(expanded);
        TarArchiveInputStream tar = Archives.take(() -> new TarArchiveInputStream(guarded))) {
      double size = Math.max(1, Files.size(archive));
      TarArchiveEntry entry = next(tar, guarded);
      for (; entry != null; entry = next(tar, guarded)) {
        if (!entry.isDirectory()) {
          member(
              tar, entry, label + "!/" + entry.getName(), share.at(expanded.compressed() / size));
        }
        if (tar.canReadEntryData(entry)) {
          // What is left of it is no header.
          Archives.take(() -> tar.transferTo(OutputStream.nullOutputStream()));
        }
      }
      // What follows the last member tells whether the compressed stream is whole.
      expanded.transferTo(OutputStream.nullOutputStream());
      if (!expanded.isCompressed() && guarded.endsEarly()) {
        throw new EOFException();
      }
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    }
  }

  private static ExpansionGuard expanded(BufferedInputStream file, String label)
      throws IOException {
    if (Gzip.isNext(file)) {
      return Gzip.open(file);
    }
    String other = FirstBytes.other(file, label);
    if (other == null && Names.isTarGzip(label)) {
      other = Gzip.NOT_AS_NAMED;
    }
    if (other != null) {
      throw new IOException(other);
    }
    return new ExpansionGuard(file, null);
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar, HeaderGuard guarded)
      throws IOException {
    guarded.header();
    TarArchiveEntry entry = Archives.take(tar::getNextEntry);
    guarded.content();
    if (entry != null && !entry.isCheckSumOK()) {
      throw new IOException("broken archive (a header's checksum is wrong)");
    }
    return entry;
  }

  /** A file of its own: the library takes links and devices for files too. */
  private static boolean isPlain(TarArchiveEntry entry) {
    return entry.isFile()
        && !entry.isLink()
        && !entry.isSymbolicLink()
        && !entry.isFIFO()
        && !entry.isCharacterDevice()
        && !entry.isBlockDevice();
  }

  private void member(
      TarArchiveInputStream tar, TarArchiveEntry entry, String label, double share) {
    if (!isPlain(entry) || !Names.isDocument(entry.getName())) {
      sink.skipped(label);
    } else if (!tar.canReadEntryData(entry)) {
      sink.unusable(label, "a kind of tar member that cannot be read");
    } else {
      opener.document(label, share, tar, true);
    }
  }
}
