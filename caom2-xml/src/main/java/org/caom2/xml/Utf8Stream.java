package org.caom2.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A stream that ends with an exception where its bytes are not UTF-8 (RFC 3629, section 4). The
 * parser finds most of such faults by itself, but takes characters that are spelt with more bytes
 * than they need and numbers beyond the last character.
 */
final class Utf8Stream extends PassingStream {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;

  /** The first byte of the character that was begun. */
  private int lead;

  /** How many bytes of it are to come. */
  private int missing;

  /** The least and the greatest that the next of them may be. */
  private int least;

  private int greatest;

  /** The first byte of the character that is at fault; -1 if none is. */
  private int fault = -1;

  private boolean begun;

  /** Whether it begins as a file that gzip made. */
  private boolean gzip;

  /** How many bytes stand before those that are being read. */
  private long before;

  private final WideCharacters wide;

  /**
   * Checks a stream.
   *
   * @param wide takes note of characters that are not ASCII
   */
  Utf8Stream(InputStream in, WideCharacters wide) {
    super(in);
    this.wide = wide;
  }

  /** Gives what stands before a fault first: the place of the fault is where the parser is then. */
  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (fault < 0) {
      int n = in.read(buffer, offset, length);
      if (!begun && n > 0) {
        begun = true;
        gzip = n > 1 && buffer[offset] == 0x1f && buffer[offset + 1] == (byte) 0x8b;
      }
      int good = good(buffer, offset, offset + n);
      before += Math.max(n, 0);
      if (fault < 0) {
        return n;
      }
      if (good > offset) {
        return good - offset;
      }
    }
    String why = "bytes that are not UTF-8 (0x%02X)".formatted(fault);
    throw new CharConversionException(gzip ? why + ": it is compressed with gzip" : why);
  }

  /** Where the character begins that is at fault; the end if there is none. */
  private int good(byte[] buffer, int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      if (missing == 0) {
        i = skipAscii(buffer, i, end);
        start = i;
        if (i < end) {
          begin(buffer[i] & 0xff, before + i - from);
        }
      } else {
        goOn(buffer[i] & 0xff);
      }
      if (fault >= 0) {
        return start;
      }
    }
    return end;
  }

  private static int skipAscii(byte[] buffer, int from, int end) {
    int i = from;
    while (i + Long.BYTES <= end && ((long) LONGS.get(buffer, i) & NOT_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < end && buffer[i] >= 0) {
      i++;
    }
    return i;
  }

  private void begin(int first, long place) {
    lead = first;
    if (first < 0xc2 || first > 0xf4) {
      fault = first;
    }
    missing = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    // The longest are two chars.
    wide.add(place, Math.min(missing, 2));
    least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    greatest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
  }

  private void goOn(int next) {
    if (next < least || next > greatest) {
      fault = lead;
    }
    missing--;
    least = 0x80;
    greatest = 0xbf;
  }
}
