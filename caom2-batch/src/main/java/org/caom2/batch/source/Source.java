package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found and not read yet. Valid while its {@link Sink} is called; {@link
 * #detached} gives one that stays valid. For one thread at a time.
 */
public final class Source {
  private static final int BUFFER = 8192;

  private final String label;
  private final String inside;
  private final double share;
  private BufferedInputStream raw;
  private boolean packed;
  private boolean keepPlaces;
  private boolean keepText;
  private @Nullable BufferedInputStream opened;

  /**
   * A document.
   *
   * @param label where it was found: the argument joined with the path inside it
   * @param inside its path within the argument
   * @param share how much of the input lies behind when it is dealt with
   * @param raw its bytes, which may be compressed; closed by who opened it
   * @param packed whether it comes out of an archive, so that reading it to its end shows whether
   *     it is whole
   */
  Source(String label, String inside, double share, InputStream raw, boolean packed) {
    this.label = label;
    this.inside = inside;
    this.share = share;
    this.raw = new BufferedInputStream(raw);
    this.packed = packed;
  }

  /** The path as found: the argument joined with the path inside it. */
  public String label() {
    return label;
  }

  /** Its path within the argument: in a folder or archive, else its name. */
  public String inside() {
    return inside;
  }

  /** How much of the input lies behind when this is dealt with, from 0 to 1; an estimate. */
  public double share() {
    return share;
  }

  /**
   * The format it will be read in, told by its first character.
   *
   * @throws IOException if its beginning cannot be read or decompressed
   */
  public Format format() throws IOException {
    return Codec.of(open()) == Codec.JSON ? Format.JSON : Format.XML;
  }

  /**
   * The same document with its bytes, compressed as they may be, in memory: it can be read later
   * and by another thread. To be asked for before anything else.
   *
   * @param most bytes that are taken into memory at most
   * @return null if there are more; this one is still good then
   * @throws IOException if the bytes cannot be read
   */
  public @Nullable Source detached(int most) throws IOException {
    byte[] bytes = raw.readNBytes(most);
    int next = bytes.length < most ? -1 : raw.read();
    if (next < 0) {
      return new Source(label, inside, share, new ByteArrayInputStream(bytes), packed);
    }
    InputStream one = new ByteArrayInputStream(new byte[] {(byte) next});
    InputStream rest = new SequenceInputStream(one, raw);
    raw = new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(bytes), rest));
    return null;
  }

  /**
   * How many bytes can be read without waiting: of what is detached, all.
   *
   * @throws IOException if that cannot be told
   */
  public int available() throws IOException {
    return raw.available();
  }

  /** This one, to be read as a document that tells where in it things are. */
  public Source keepingPlaces() {
    keepPlaces = true;
    return this;
  }

  /** This one, to be read as a document whose text is kept, to show lines of it. */
  public Source keepingText() {
    keepText = true;
    return this;
  }

  /**
   * Reads the document in whatever format it has. To be called once.
   *
   * @throws IOException if it cannot be read or decompressed to its end
   */
  public LabelledDocument read() throws IOException {
    BufferedInputStream stream = open();
    SourceText text = new SourceText();
    Codec codec = Codec.of(stream);
    InputStream in = keepText ? new Recording(stream, text) : stream;
    Outcome<Document> outcome = codec.read(in, keepPlaces);
    if (packed) {
      drain(stream);
    }
    return new LabelledDocument(label, inside, outcome, text);
  }

  /** Decompressed, if its content is compressed. */
  private BufferedInputStream open() throws IOException {
    BufferedInputStream stream = opened;
    if (stream == null) {
      stream = raw;
      if (Gzip.isNext(raw)) {
        stream = new BufferedInputStream(Gzip.open(raw));
        packed = true;
      }
      String refusal = FirstBytes.refusal(stream, label, stream != raw);
      if (refusal == null
          && stream == raw
          && Names.isGzip(label)
          && Codec.firstCharacter(raw) == Codec.NONE) {
        refusal = Gzip.NOT_AS_NAMED;
      }
      if (refusal != null) {
        throw new IOException(refusal);
      }
      opened = stream;
    }
    return stream;
  }

  /** The end of what was compressed tells whether it is whole, also if reading stopped before. */
  private static void drain(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = Limits.DEFAULT.document();
    int n = in.read(buffer);
    while (n >= 0 && left > 0) {
      left -= n;
      n = in.read(buffer);
    }
  }
}
