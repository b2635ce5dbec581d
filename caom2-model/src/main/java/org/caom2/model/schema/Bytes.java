package org.caom2.model.schema;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of bytes, high byte first: what one entity gives to a checksum. Not thread-safe.
 */
public final class Bytes {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[] buffer = new byte[512];
  private int length;

  /** No bytes yet. */
  public Bytes() {}

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** Forgets all bytes. */
  public void clear() {
    length = 0;
  }

  /** The array that holds the bytes; only the first {@link #length()} count. Not a copy. */
  public byte[] array() {
    return buffer;
  }

  /** A copy of the bytes from one position to before another. */
  public byte[] copy(int from, int to) {
    return Arrays.copyOfRange(buffer, from, to);
  }

  /** Adds one byte. */
  public void put(int value) {
    room(1);
    buffer[length++] = (byte) value;
  }

  /** Adds four bytes. */
  public void putInt(int value) {
    room(4);
    INTS.set(buffer, length, value);
    length += 4;
  }

  /** Adds eight bytes. */
  public void putLong(long value) {
    room(8);
    LONGS.set(buffer, length, value);
    length += 8;
  }

  /** Adds the eight IEEE 754 bytes; every NaN gives the same. */
  public void putDouble(double value) {
    putLong(Double.doubleToLongBits(value));
  }

  /** Adds the text in UTF-8, after removing leading and trailing characters up to U+0020. */
  public void putTrimmed(String text) {
    put(text.trim());
  }

  /** Adds the text in UTF-8; a lone surrogate becomes a question mark. */
  public void put(String text) {
    int end = text.length();
    room(end);
    byte[] to = buffer;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        put(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      to[length + i] = (byte) c;
    }
    length += end;
  }

  /** Adds bytes. */
  public void put(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  private void room(int more) {
    if (buffer.length - length < more) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
    }
  }
}
