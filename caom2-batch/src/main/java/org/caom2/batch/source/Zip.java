package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;

/** The documents in a zip archive, in the order of its directory. */
final class Zip {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int DEFLATED_64 = 9;
  private static final int BZIP2 = 12;

  private static final int BUFFER = 8192;

  private final Sink sink;
  private final Opener opener;

  Zip(Sink sink, Opener opener) {
    this.sink = sink;
    this.opener = opener;
  }

  void read(Path archive, String label, Share share) {
    try (FileChannel file = FileChannel.open(archive)) {
      ZipDirectory directory = ZipDirectory.of(file);
      for (ZipMember member = directory.next(); member != null; member = directory.next()) {
        if (!member.isFolder()) {
          double end = share.at(directory.share());
          member(directory, member, label + "!/" + member.name(), end);
        }
      }
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    }
  }

  private void member(ZipDirectory directory, ZipMember member, String label, double share) {
    if (member.link() || !Names.isDocument(member.name())) {
      sink.skipped(label);
      return;
    }
    Inflater inflater = new Inflater(true);
    try {
      FileSlice stored = directory.stored(member);
      InputStream in = Archives.take(() -> expanded(member, stored, inflater));
      ExpansionGuard guarded = new ExpansionGuard(in, stored::taken);
      opener.document(label, share, new ChecksumGuard(guarded, member.crc()), true);
    } catch (IOException e) {
      sink.unusable(label, Opener.reason(e));
    } finally {
      // Its memory is not that of the heap.
      inflater.end();
    }
  }

  private static InputStream expanded(ZipMember member, InputStream stored, Inflater inflater)
      throws IOException {
    if (member.encrypted()) {
      throw new IOException("encrypted");
    }
    return switch (member.method()) {
      case STORED -> stored;
      case DEFLATED -> {
        // One byte more than there is, as the inflater wants it.
        InputStream more = new ByteArrayInputStream(new byte[1]);
        yield new InflaterInputStream(new SequenceInputStream(stored, more), inflater, BUFFER);
      }
      case DEFLATED_64 -> new Deflate64CompressorInputStream(new BufferedInputStream(stored));
      case BZIP2 -> new BZip2CompressorInputStream(new BufferedInputStream(stored));
      default ->
          throw new IOException(
              "compressed by method " + member.method() + " of zip, which cannot be read");
    };
  }
}
