package org.caom2.testkit;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.caom2.model.Artifact;
import org.caom2.model.Checksum;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.schema.Enumeration;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Scalars;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Random values of scalars that a version can hold, with hints for the fields that need them. */
final class RandomValues {
  private static final double[] ENDS = {
    0.0,
    -0.0,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    Double.MIN_NORMAL,
    -Double.MIN_VALUE,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    1e-3,
    1e22,
    Double.parseDouble("1e23"),
    Math.nextDown(Double.MIN_NORMAL),
    0.1 + 0.2,
    1e7,
    Math.nextDown(1e7),
    0x1p53,
  };

  private final Random random;
  private final Version version;
  private final boolean valid;
  private final RandomTexts texts;
  private final Map<Field<?, ?>, Supplier<@Nullable Object>> hints;
  private URI observation = URI.create("caom:C/O");
  private int serial;

  RandomValues(Random random, Version version, boolean valid) {
    this.random = random;
    this.version = version;
    this.valid = valid;
    this.texts = new RandomTexts(random);
    this.hints =
        Map.ofEntries(
            Map.entry(Observation.COLLECTION, this::component),
            Map.entry(Observation.OBSERVATION_ID, this::component),
            Map.entry(Observation.URI, this::observationUri),
            Map.entry(Observation.URI_BUCKET, () -> null),
            Map.entry(Observation.MEMBERS, () -> identifier(2)),
            Map.entry(Plane.PRODUCT_ID, () -> component() + ++serial),
            Map.entry(Plane.URI, () -> URI.create(observation + "/" + plainComponent() + ++serial)),
            Map.entry(Provenance.INPUTS, () -> identifier(3)),
            Map.entry(Artifact.URI, () -> URI.create(uri().toString() + ++serial)),
            Map.entry(Artifact.URI_BUCKET, () -> null),
            Map.entry(Artifact.CONTENT_CHECKSUM, () -> URI.create("md5:" + hex(32))),
            Map.entry(Part.NAME, () -> texts.text() + ++serial));
  }

  boolean isValid() {
    return valid;
  }

  /** A value for a slot; null for those that are computed. */
  @Nullable Object of(Slot slot) {
    Supplier<@Nullable Object> hint = hints.get(slot.field());
    if (hint != null) {
      return hint.get();
    }
    Scalar<?> scalar = (Scalar<?>) (Object) slot.value();
    if (scalar == Scalars.STRING) {
      return text(slot);
    }
    return of(scalar);
  }

  private String text(Slot slot) {
    if (slot.isList()) {
      // The rules want keywords without a bar; lists in one text cannot hold white space.
      return slot.isPacked() ? texts.word() : texts.text().replace('|', '!');
    }
    boolean empty = slot.isRequired() && !valid && random.nextInt(40) == 0;
    return empty ? "" : texts.text();
  }

  private Object of(Scalar<?> scalar) {
    if (scalar == Scalars.DOUBLE) {
      return number();
    } else if (scalar == Scalars.LONG) {
      return whole();
    } else if (scalar == Scalars.LONG_OF_4_BYTES) {
      return (long) (int) whole();
    } else if (scalar == Scalars.INT) {
      return valid ? 1 + random.nextInt(7) : (int) whole();
    } else if (scalar == Scalars.BOOLEAN) {
      return random.nextBoolean();
    } else if (scalar == Scalars.DATE) {
      return date();
    } else if (scalar == Scalars.UUID) {
      return new UUID(random.nextLong(), random.nextLong());
    } else if (scalar == Scalars.NUMERIC_ID) {
      return new UUID(0, random.nextLong());
    } else if (scalar == Checksum.SCALAR) {
      String text = !valid && random.nextInt(10) == 0 ? "sha-1:" + hex(40) : "md5:" + hex(32);
      return Checksum.of(text, Checksum.generation(version));
    } else if (scalar == Scalars.GROUP_URI) {
      return URI.create("ivo://auth.example/gms?" + plainComponent());
    } else if (scalar == Scalars.ANY_URI) {
      return uri();
    } else if (scalar instanceof Enumeration<?> enumeration) {
      List<?> constants = enumeration.constants(version);
      return constants.get(random.nextInt(constants.size()));
    } else if (scalar instanceof Vocabulary<?> vocabulary) {
      return term(vocabulary);
    }
    throw new IllegalStateException("no values for " + scalar);
  }

  /**
   * Between 0 and 1 where rules are to accept it, and never the same twice: many fields are
   * fractions or sizes, and corners of a range must differ.
   */
  double number() {
    if (valid) {
      return Math.max(1e-9, random.nextDouble());
    }
    return switch (random.nextInt(6)) {
      case 0 -> ENDS[random.nextInt(ENDS.length)];
      case 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> random.nextInt(100_000) / 100.0;
      case 3 -> random.nextInt(-1000, 1000);
      case 4 -> random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30));
      default -> random.nextDouble();
    };
  }

  private long whole() {
    if (valid) {
      return random.nextLong(1, 10_000);
    }
    return switch (random.nextInt(5)) {
      case 0 -> Long.MAX_VALUE;
      case 1 -> Long.MIN_VALUE;
      case 2 -> random.nextLong();
      default -> random.nextLong(-5, 5000);
    };
  }

  private Instant date() {
    int year =
        switch (random.nextInt(6)) {
          case 0 -> random.nextInt(1800, 1971);
          case 1 -> random.nextInt(2100, 5000);
          case 2 -> valid ? 1858 : random.nextInt(-9999, 99_999);
          default -> random.nextInt(1990, 2040);
        };
    LocalDateTime start = LocalDateTime.of(year, 1, 1, 0, 0);
    boolean whole = random.nextInt(4) == 0;
    long millis = random.nextLong(365L * 86_400_000L);
    return start.toInstant(ZoneOffset.UTC).plusMillis(whole ? millis / 1000 * 1000 : millis);
  }

  private Object term(Vocabulary<?> vocabulary) {
    List<String> spellings = new ArrayList<>(vocabulary.spellings(version));
    boolean other = !valid && random.nextInt(4) == 0;
    if (!vocabulary.closed(version) && (spellings.isEmpty() || other)) {
      boolean foreign = version.compareTo(Version.V2_5) < 0 && random.nextBoolean();
      spellings = List.of(foreign ? "http://example.org/terms#" + hex(4) : "x-" + hex(4));
    }
    String spelling = spellings.get(random.nextInt(spellings.size()));
    Object term = vocabulary.parse(spelling, version, (code, message) -> {});
    if (term == null) {
      throw new IllegalStateException(vocabulary + " does not read " + spelling);
    }
    return term;
  }

  private URI uri() {
    return switch (random.nextInt(valid ? 3 : 6)) {
      case 0 -> URI.create("ad:C/" + plainComponent() + ".fits");
      case 1 -> URI.create("http://example.org/" + plainComponent() + "?q=a%20b&c=%3Cd%3E");
      case 2 -> URI.create("cadc:C/" + plainComponent() + "%2Fx");
      case 3 -> URI.create("relative/" + plainComponent());
      case 4 -> URI.create("urn:x:été-" + plainComponent());
      default -> URI.create("ftp://user@example.org:21/~a/;b=c?" + plainComponent() + "#here");
    };
  }

  private URI observationUri() {
    boolean ivo = random.nextInt(4) == 0;
    observation =
        ivo
            ? URI.create("ivo://auth.example/C?" + plainComponent())
            : URI.create("caom:C/" + plainComponent());
    return observation;
  }

  /** An identifier of an observation (two components) or a plane (three) in any version. */
  private URI identifier(int components) {
    StringBuilder text = new StringBuilder("caom:");
    for (int i = 0; i < components; i++) {
      text.append(i == 0 ? "" : "/").append(plainComponent());
    }
    return URI.create(text.toString());
  }

  /** A collection, observationID or productID; the rules want no blank, slash or percent sign. */
  private String component() {
    return valid ? plainComponent() : texts.text();
  }

  private String plainComponent() {
    String[] kinds = {"N2002", "x", "a_b-c.d", "é", "1e5", "true", "日本", "~(x)"};
    return kinds[random.nextInt(kinds.length)] + (char) ('a' + random.nextInt(26)) + hex(3);
  }

  private String hex(int digits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits; i++) {
      text.append(Character.forDigit(random.nextInt(16), 16));
    }
    return text.toString();
  }
}
