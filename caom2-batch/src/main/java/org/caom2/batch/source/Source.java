package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;

/** A document that was found and not read yet. Valid while its {@link Sink} is called. */
public final class Source {
  private static final int BUFFER = 8192;

  private final String label;
  private final String inside;
  private final BufferedInputStream stream;
  private final boolean packed;

  /**
   * A document.
   *
   * @param label where it was found: the argument joined with the path inside it
   * @param inside its path within the argument
   * @param stream its bytes, decompressed; closed by who opened it
   * @param packed whether it comes out of an archive or was compressed, so that reading it to its
   *     end shows whether it is whole
   */
  Source(String label, String inside, BufferedInputStream stream, boolean packed) {
    this.label = label;
    this.inside = inside;
    this.stream = stream;
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

  /**
   * The format it will be read in, told by its first character.
   *
   * @throws IOException if its beginning cannot be read
   */
  public Format format() throws IOException {
    return Codec.of(stream) == Codec.JSON ? Format.JSON : Format.XML;
  }

  /**
   * Reads the document in whatever format it has. To be called once.
   *
   * @param keepPlaces whether the document is to tell where in it things are
   * @param keepText whether its text is kept, to show lines of it
   * @throws IOException if it cannot be read or decompressed to its end
   */
  public LabelledDocument read(boolean keepPlaces, boolean keepText) throws IOException {
    SourceText text = new SourceText();
    Codec codec = Codec.of(stream);
    InputStream in = keepText ? new Recording(stream, text) : stream;
    Outcome<Document> outcome = codec.read(in, keepPlaces);
    if (packed) {
      drain(stream);
    }
    return new LabelledDocument(label, inside, outcome, text);
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
