package org.caom2.batch.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a zip archive, which is read from one member to the next (APPNOTE.TXT 6.3,
 * sections 4.3.12 to 4.3.16): that of a million members would not fit into a small memory.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int MEMBER = 0x02014b50;
  private static final int MEMBER_LENGTH = 46;
  private static final int STORED = 0x04034b50;
  private static final int STORED_LENGTH = 30;

  private static final int EXTRA_64 = 0x0001;
  private static final int EXTRA_NAME = 0x7075;
  private static final int ENCRYPTED = 1;
  private static final int UTF_8_NAME = 1 << 11;
  private static final int UNIX = 3;
  private static final int KIND_OF_FILE = 0170000;
  private static final int SYMBOLIC_LINK = 0120000;

  private final FileChannel file;
  private final InputStream in;
  private final long start;
  private final long size;
  private final long shift;
  private final long count;
  private long taken;
  private long read;

  private ZipDirectory(FileChannel file, long start, long size, long shift, long count) {
    this.file = file;
    this.start = start;
    this.size = size;
    this.shift = shift;
    this.count = count;
    this.in = new BufferedInputStream(new FileSlice(file, start, start + size));
  }

  private static IOException broken(String why) {
    return new IOException("broken archive (" + why + ")");
  }

  /**
   * Finds the directory of an archive.
   *
   * @throws IOException if there is none
   */
  static ZipDirectory of(FileChannel file) throws IOException {
    long end = end(file);
    ByteBuffer record = bytes(file, end, END_LENGTH);
    long count = record.getShort(10) & 0xffffL;
    long size = record.getInt(12) & 0xffffffffL;
    long offset = record.getInt(16) & 0xffffffffL;
    if (end >= LOCATOR_LENGTH) {
      ByteBuffer locator = bytes(file, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
      if (locator.getInt(0) == LOCATOR) {
        end = end64(file, end - LOCATOR_LENGTH, locator.getLong(8));
        ByteBuffer large = bytes(file, end, END_64_LENGTH);
        count = large.getLong(32);
        size = large.getLong(40);
        offset = large.getLong(48);
      }
    }
    // Offsets are counted from the first member, which need not be the first byte of the file.
    long start = end - size;
    if (size < 0 || offset < 0 || start < offset || count < 0) {
      throw broken("its directory is not where it should be");
    }
    return new ZipDirectory(file, start, size, start - offset, count);
  }

  /** Where the record is that ends the directory; a comment may follow. */
  private static long end(FileChannel file) throws IOException {
    long length = file.size();
    int tail = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer last = bytes(file, length - tail, tail);
    for (int at = tail - END_LENGTH; at >= 0; at--) {
      if (last.getInt(at) == END && at + END_LENGTH + (last.getShort(at + 20) & 0xffff) <= tail) {
        return length - tail + at;
      }
    }
    throw broken("it has no directory");
  }

  private static long end64(FileChannel file, long locator, long told) throws IOException {
    for (long at : new long[] {told, locator - END_64_LENGTH}) {
      if (at >= 0 && at <= locator - END_64_LENGTH && bytes(file, at, 4).getInt(0) == END_64) {
        return at;
      }
    }
    throw broken("its directory is not where it should be");
  }

  private static ByteBuffer bytes(FileChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  private ByteBuffer next(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    read += length;
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** How much of the directory was read, from 0 to 1. */
  double share() {
    return size == 0 ? 1 : (double) read / size;
  }

  /**
   * The next member; null after the last.
   *
   * @throws IOException if the directory is broken
   */
  @Nullable ZipMember next() throws IOException {
    if (size - read < MEMBER_LENGTH) {
      // Archives of more than 65,535 members that do not say so count modulo that.
      if (taken < count) {
        throw broken("its directory ends too early");
      }
      return null;
    }
    ByteBuffer fixed = next(MEMBER_LENGTH);
    if (fixed.getInt(0) != MEMBER) {
      throw broken("its directory holds something else");
    }
    taken++;
    ByteBuffer name = next(fixed.getShort(28) & 0xffff);
    ByteBuffer extra = next(fixed.getShort(30) & 0xffff);
    next(fixed.getShort(32) & 0xffff);
    return member(fixed, name, extra);
  }

  private static ZipMember member(ByteBuffer fixed, ByteBuffer name, ByteBuffer extra) {
    int flags = fixed.getShort(8);
    long[] large = {
      fixed.getInt(24) & 0xffffffffL, fixed.getInt(20) & 0xffffffffL, fixed.getInt(42) & 0xffffffffL
    };
    String text = StandardCharsets.UTF_8.decode(name.duplicate()).toString();
    while (extra.remaining() >= 4) {
      int kind = extra.getShort() & 0xffff;
      int length = Math.min(extra.getShort() & 0xffff, extra.remaining());
      ByteBuffer field = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      extra.position(extra.position() + length);
      if (kind == EXTRA_64) {
        enlarge(large, field);
      } else if (kind == EXTRA_NAME && (flags & UTF_8_NAME) == 0) {
        text = unicode(field, name, text);
      }
    }
    boolean unix = (fixed.getShort(4) >> 8 & 0xff) == UNIX;
    int mode = fixed.getInt(38) >>> 16;
    return new ZipMember(
        text,
        (flags & ENCRYPTED) != 0,
        fixed.getShort(10) & 0xffff,
        fixed.getInt(16) & 0xffffffffL,
        large[1],
        large[2],
        unix && (mode & KIND_OF_FILE) == SYMBOLIC_LINK);
  }

  /** Takes those sizes and offsets from the field that did not fit elsewhere. */
  private static void enlarge(long[] large, ByteBuffer field) {
    for (int i = 0; i < large.length; i++) {
      if (large[i] == 0xffffffffL && field.remaining() >= 8) {
        large[i] = field.getLong();
      }
    }
  }

  /** The name in UTF-8, if it is the name of the same bytes as the other. */
  private static String unicode(ByteBuffer field, ByteBuffer name, String otherwise) {
    if (field.remaining() < 5 || field.get() != 1) {
      return otherwise;
    }
    int expected = field.getInt();
    CRC32 crc = new CRC32();
    crc.update(name.duplicate());
    return (int) crc.getValue() == expected
        ? StandardCharsets.UTF_8.decode(field).toString()
        : otherwise;
  }

  /**
   * The bytes of a member as they are stored, behind a header of their own (section 4.3.7).
   *
   * @throws IOException if the header is not where the directory tells, or the member is too long
   */
  FileSlice stored(ZipMember member) throws IOException {
    long header = shift + member.offset();
    long length = member.compressed();
    if (header < 0 || length < 0 || header > start - STORED_LENGTH) {
      throw broken("a member is not where it should be");
    }
    ByteBuffer fixed = bytes(file, header, STORED_LENGTH);
    long from =
        header + STORED_LENGTH + (fixed.getShort(26) & 0xffff) + (fixed.getShort(28) & 0xffff);
    if (fixed.getInt(0) != STORED || from > start || length > start - from) {
      throw broken("a member is not where it should be");
    }
    return new FileSlice(file, from, from + length);
  }
}
