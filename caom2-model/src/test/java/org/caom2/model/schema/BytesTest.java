package org.caom2.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {
  private final Bytes bytes = new Bytes();

  private String hex() {
    return HexFormat.of().formatHex(bytes.copy(0, bytes.length()));
  }

  @Test
  void numbersHaveTheHighByteFirst() {
    bytes.put(0x1ff);
    bytes.putInt(0x01020304);
    bytes.putLong(0x05060708090a0b0cL);
    assertThat(hex()).isEqualTo("ff0102030405060708090a0b0c");
    bytes.clear();
    bytes.putDouble(-2);
    assertThat(hex()).isEqualTo("c000000000000000");
  }

  @Test
  void everyNotANumberIsTheSame() {
    bytes.putDouble(Double.longBitsToDouble(0xfff8000000000001L));
    assertThat(hex()).isEqualTo("7ff8000000000000");
  }

  @Test
  void textsAreUtf8() {
    bytes.put(" é\ud800 ");
    assertThat(hex()).isEqualTo("20c3a93f20");
    bytes.clear();
    bytes.putTrimmed("\n é \u00a0 ");
    assertThat(hex()).isEqualTo("c3a920c2a0");
    bytes.clear();
    bytes.putTrimmed(" ");
    assertThat(bytes.length()).isZero();
  }

  @Test
  void whatIsForgottenIsGone() {
    bytes.putInt(0x01020304);
    assertThat(bytes.copy(1, 3)).containsExactly(2, 3);
    bytes.clear();
    assertThat(bytes.length()).isZero();
    bytes.put(new byte[] {6, 7});
    assertThat(hex()).isEqualTo("0607");
  }

  /** Each kind is the one that finds no room at some time. */
  @Test
  void thereIsRoomForAnyNumberOfBytes() throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      DataOutputStream data = new DataOutputStream(expected);
      Bytes grown = new Bytes();
      for (int j = random.nextInt(300); j > 0; j--) {
        add(random, grown, data);
      }
      assertThat(Arrays.copyOf(grown.array(), grown.length())).isEqualTo(expected.toByteArray());
    }
  }

  private static void add(Random random, Bytes bytes, DataOutputStream data) throws IOException {
    long value = random.nextLong();
    switch (random.nextInt(5)) {
      case 0 -> {
        bytes.put((int) value);
        data.writeByte((int) value);
      }
      case 1 -> {
        bytes.putInt((int) value);
        data.writeInt((int) value);
      }
      case 2 -> {
        bytes.putLong(value);
        data.writeLong(value);
      }
      case 3 -> {
        bytes.putDouble((double) value);
        data.writeDouble((double) value);
      }
      default -> {
        String text = "x".repeat(random.nextInt(random.nextInt(20) == 0 ? 3_000 : 10));
        bytes.put(text);
        data.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
