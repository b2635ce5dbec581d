package org.caom2.batch.sort;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sorted.
 *
 * @param key what it is sorted by, as strings are compared
 * @param values what goes with it
 */
public record Entry(String key, List<String> values) {
  /** What an entry takes in memory besides its texts, about, in bytes. */
  private static final long OVERHEAD = 120;

  private static final long TEXT_OVERHEAD = 48;

  public Entry {
    values = List.copyOf(values);
  }

  /** What it takes in memory, about, in bytes. */
  long size() {
    long size = OVERHEAD + key.length();
    for (String value : values) {
      size += TEXT_OVERHEAD + value.length();
    }
    return size;
  }

  void write(DataOutputStream out) throws IOException {
    write(out, key);
    out.writeInt(values.size());
    for (String value : values) {
      write(out, value);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static Entry read(DataInputStream in) throws IOException {
    String key = text(in);
    List<String> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(text(in));
    }
    return new Entry(key, values);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
