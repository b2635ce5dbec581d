package org.caom2.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Location;

/**
 * The characters of a JSON document that is given as bytes: UTF-8, UTF-16 or UTF-32, told by a byte
 * order mark or by the zeros among the first four bytes. All characters before a fault are given
 * before it is told, so that the place of the fault is known. Does not close the stream.
 */
final class Encoded extends Reader {
  /** A fault of the bytes; not one of reading them. */
  static final class Fault extends IOException {
    private static final long serialVersionUID = 1L;

    final transient Code code;
    final transient Location at;

    Fault(Code code, Location at, String message) {
      super(message);
      this.code = code;
      this.at = at;
    }
  }

  private static final int BUFFER = 8192;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final long limit;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private long left;
  private boolean ended;

  /** Where the next character stands. */
  private int line = 1;

  private int column = 1;
  private boolean afterReturn;

  /**
   * Starts a document.
   *
   * @param limit bytes to take at most
   * @throws IOException if the stream cannot be read
   */
  Encoded(InputStream in, long limit) throws IOException {
    this.in = in;
    this.limit = limit;
    this.left = limit;
    bytes.flip();
    while (bytes.remaining() < 4 && !ended && left > 0) {
      fill();
    }
    this.decoder =
        charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Tells the encoding and passes over the byte order mark. */
  private Charset charset() {
    int a = first(0);
    int b = first(1);
    int c = first(2);
    int d = first(3);
    if (a == 0xef && b == 0xbb && c == 0xbf) {
      return marked(3, StandardCharsets.UTF_8);
    }
    if (a == 0xff && b == 0xfe) {
      return c == 0 && d == 0
          ? marked(4, Charset.forName("UTF-32LE"))
          : marked(2, StandardCharsets.UTF_16LE);
    }
    if (a == 0xfe && b == 0xff) {
      return marked(2, StandardCharsets.UTF_16BE);
    }
    if (a == 0 && b == 0) {
      return marked(c == 0xfe && d == 0xff ? 4 : 0, Charset.forName("UTF-32BE"));
    }
    if (a == 0 && b > 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (b == 0) {
      return c == 0 && d == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private int first(int index) {
    return index < bytes.limit() ? bytes.get(index) & 0xff : -1;
  }

  private Charset marked(int length, Charset charset) {
    bytes.position(length);
    return charset;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (out.position() > 0) {
        count(buffer, offset, out.position());
        return out.position();
      }
      if (result.isError()) {
        throw new Fault(
            JsonCode.NOT_WELL_FORMED, place(), "bytes that are not " + decoder.charset());
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void count(char[] buffer, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      char c = buffer[i];
      if (c == '\r' || (c == '\n' && !afterReturn)) {
        line++;
        column = 1;
      } else if (c != '\n') {
        column++;
      }
      afterReturn = c == '\r';
    }
  }

  private Location place() {
    return new Location(line, column);
  }

  private void fill() throws IOException {
    if (left == 0 && in.read() >= 0) {
      throw new Fault(DocumentCode.LIMIT_SIZE, place(), "larger than " + limit + " bytes");
    }
    bytes.compact();
    int room = (int) Math.min(left, bytes.remaining());
    int n = room == 0 ? -1 : in.read(bytes.array(), bytes.position(), room);
    if (n > 0) {
      bytes.position(bytes.position() + n);
      left -= n;
    }
    ended = n < 0;
    bytes.flip();
  }

  @Override
  public void close() {
    // The stream is the caller's.
  }
}
