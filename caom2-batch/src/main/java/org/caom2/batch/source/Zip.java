package org.caom2.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;

/** The documents in a zip archive, in the order of its directory. */
final class Zip {
  private final Sink sink;
  private final Opener opener;

  Zip(Sink sink, Opener opener) {
    this.sink = sink;
    this.opener = opener;
  }

  void read(Path archive, String label, Share share) {
    try (ZipFile zip = Archives.take(() -> ZipFile.builder().setPath(archive).get())) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      int index = 0;
      for (ZipArchiveEntry entry : entries) {
        double end = share.part(index++, entries.size()).end();
        if (!entry.isDirectory()) {
          member(zip, entry, label + "!/" + entry.getName(), end);
        }
      }
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    }
  }

  private void member(ZipFile zip, ZipArchiveEntry entry, String label, double share) {
    if (entry.isUnixSymlink() || !Names.isDocument(entry.getName())) {
      sink.skipped(label);
      return;
    }
    try (InputStream in = Archives.take(() -> zip.getInputStream(entry))) {
      opener.document(label, share, new ChecksumGuard(guarded(in, entry), entry.getCrc()), true);
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    }
  }

  private static InputStream guarded(InputStream in, ZipArchiveEntry entry) {
    return in instanceof InputStreamStatistics statistics
        ? new ExpansionGuard(in, statistics::getCompressedCount)
        : new ExpansionGuard(in, entry::getCompressedSize);
  }
}
