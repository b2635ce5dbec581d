package org.caom2.model.schema;

import java.util.HexFormat;
import java.util.UUID;
import org.caom2.model.issue.DocumentCode;
import org.jspecify.annotations.Nullable;

/** The scalars that are ids of entities. */
final class Ids {
  private Ids() {}

  static final class UuidScalar extends Scalar<UUID> {
    UuidScalar() {
      super("UUID", Form.TEXT, "xs:string");
    }

    @Override
    public boolean isMostlyUnique() {
      return true;
    }

    @Override
    public String pattern() {
      return "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";
    }

    @Override
    public @Nullable UUID parse(String raw, Version version, Report report) {
      UUID legal = legal(raw);
      if (legal != null) {
        return legal;
      }
      String text = raw.trim();
      Scalars.wrong(report, DocumentCode.VALUE_ID, "a UUID in lower case", text);
      try {
        return java.util.UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    /** The id, null unless the text is one in its legal form. */
    private static @Nullable UUID legal(String text) {
      if (text.length() != 36) {
        return null;
      }
      long high = 0;
      long low = 0;
      for (int i = 0; i < 36; i++) {
        char c = text.charAt(i);
        if (i == 8 || i == 13 || i == 18 || i == 23) {
          if (c != '-') {
            return null;
          }
          continue;
        }
        if (!HexFormat.isHexDigit(c) || (c >= 'A' && c <= 'F')) {
          return null;
        }
        int digit = HexFormat.fromHexDigit(c);
        if (i < 18) {
          high = high << 4 | digit;
        } else {
          low = low << 4 | digit;
        }
      }
      return new UUID(high, low);
    }

    @Override
    public String format(UUID value, Version version) {
      return value.toString();
    }

    @Override
    public void digest(UUID value, Version version, Bytes bytes) {
      bytes.putLong(value.getMostSignificantBits());
      bytes.putLong(value.getLeastSignificantBits());
    }
  }

  static final class NumericId extends Scalar<UUID> {
    NumericId() {
      super("long", Form.INTEGER, "xs:long");
    }

    @Override
    public int bits() {
      return Long.SIZE;
    }

    @Override
    public boolean isMostlyUnique() {
      return true;
    }

    @Override
    public @Nullable UUID parse(String raw, Version version, Report report) {
      Long value = Numbers.whole(raw.trim());
      if (value == null) {
        Scalars.wrong(report, DocumentCode.VALUE_ID, "a whole number of 64 bits", raw.trim());
        return null;
      }
      return new UUID(0, value);
    }

    @Override
    public String format(UUID value, Version version) {
      return Long.toString(value.getLeastSignificantBits());
    }

    @Override
    public void digest(UUID value, Version version, Bytes bytes) {
      Scalars.UUID.digest(value, version, bytes);
    }

    @Override
    public boolean plain(UUID value, Version version) {
      return value.getMostSignificantBits() == 0;
    }
  }
}
