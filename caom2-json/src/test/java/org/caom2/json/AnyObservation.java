package org.caom2.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.testkit.RandomObservations;
import org.jspecify.annotations.Nullable;

/**
 * Changes components of records into anything that their Java type takes, whether a version can
 * hold it or not: fields of all versions beside each other, texts and URIs that no format can
 * write, times before and after all dates, lists with the same item twice or with none.
 */
final class AnyObservation {
  private static final Map<String, Object[]> VALUES =
      Map.of(
          "java.lang.String",
          new Object[] {
            "",
            " ",
            " a ",
            "a\rb",
            "\r\n",
            "a\tb",
            "a\u0000b",
            "\u0001",
            "\u001fa",
            "\ud800",
            "a\udc00b",
            "\ufffe",
            "a\u2003b",
            "a\u0085b",
            "a\u000bb",
            "]]>",
            "&#13;",
            "a|b",
            "1.10",
            "NaN",
            "a/b%2F?#",
            "%",
            ".",
            "this",
            "science",
            "catalog",
            "eventlist",
            "x#y",
            "#",
            "é",
          },
          "java.net.URI",
          uris(
              "",
              "a",
              "?q",
              "//h",
              "caom:a/b",
              "CAOM:a/b",
              "caom:a//",
              "caom:./p",
              "caom:a/b%20c",
              "caom:a/b/c",
              "caom:a/b?c",
              "caom:a/%2e",
              "caom:a/%c3%a9",
              "ivo://é/b?c",
              "ivo:x",
              "urn:x:\ufffe",
              "urn:x:\ud800",
              "urn:x:a'b&c",
              "x:y[z]",
              "http://a_b:x/"),
          "java.time.Instant",
          new Object[] {
            Instant.MIN,
            Instant.MAX,
            Instant.ofEpochMilli(Long.MIN_VALUE),
            Instant.ofEpochMilli(Long.MAX_VALUE).plusMillis(1),
            Instant.parse("-0001-12-31T23:59:59.999Z"),
            Instant.parse("2020-01-02T03:04:05.678901Z"),
          },
          "java.lang.Double",
          new Object[] {-0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 2e-44},
          "java.lang.Long",
          new Object[] {Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, -1L},
          "java.lang.Integer",
          new Object[] {Integer.MIN_VALUE, Integer.MAX_VALUE, -1},
          "java.util.UUID",
          new Object[] {new UUID(0, -5), new UUID(-1, 5)});

  private final Random random;
  private final Map<String, List<Object>> others;
  private final double share;

  private AnyObservation(Random random, Map<String, List<Object>> others) {
    this.random = random;
    this.others = others;
    this.share = random.nextInt(3) == 0 ? 0.1 : 0.01;
  }

  private static Object[] uris(String... texts) {
    Object[] uris = new Object[texts.length];
    try {
      for (int i = 0; i < uris.length; i++) {
        uris[i] = new URI(texts[i]);
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return uris;
  }

  /** The observation of that seed. */
  static Observation of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Map<String, List<Object>> others = new HashMap<>();
    for (Version version : Version.values()) {
      collect(RandomObservations.of(version).density(0.7).observation(seed), others);
    }
    List<Version> versions = List.of(Version.values());
    Version version = versions.get(random.nextInt(versions.size()));
    Observation base = RandomObservations.of(version).siblings(2).observation(seed);
    return (Observation) new AnyObservation(random, others).changed(base);
  }

  /** Keeps what stands in components, by their types. */
  private static void collect(Object object, Map<String, List<Object>> found) {
    if (!object.getClass().isRecord()) {
      return;
    }
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      Object value = value(component, object);
      Type type = component.getGenericType();
      boolean isList = value instanceof List<?>;
      String name = (isList ? item(type) : type).getTypeName();
      List<?> values = isList ? (List<?>) value : value == null ? List.of() : List.of(value);
      for (Object each : values) {
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
        collect(each, found);
      }
    }
  }

  private static Type item(Type list) {
    return ((ParameterizedType) list).getActualTypeArguments()[0];
  }

  private static @Nullable Object value(RecordComponent component, Object object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy with changes; the object itself where the constructor refuses them. */
  private Object changed(Object object) {
    RecordComponent[] components = object.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = changed(value(components[i], object), components[i].getGenericType());
    }
    try {
      return object.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NullPointerException
          || e.getCause() instanceof IllegalArgumentException) {
        return object;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object changed(@Nullable Object value, Type type) {
    boolean hit = random.nextDouble() < share;
    if (value instanceof List<?> items) {
      return list(items, item(type), hit);
    }
    Object now = hit ? other(value, type) : value;
    return now != null && now.getClass().isRecord() ? changed(now) : now;
  }

  private @Nullable Object other(@Nullable Object value, Type type) {
    Object[] values = VALUES.get(type.getTypeName());
    if (values != null) {
      return values[random.nextInt(values.length)];
    }
    List<Object> known = others.get(type.getTypeName());
    if (known != null && random.nextInt(4) > 0) {
      return known.get(random.nextInt(known.size()));
    }
    return type instanceof Class<?> c && c.isPrimitive() ? value : null;
  }

  private List<Object> list(List<?> items, Type type, boolean hit) {
    List<Object> changed = new ArrayList<>();
    if (hit && random.nextInt(4) == 0) {
      return changed;
    }
    for (Object item : items) {
      Object now = changed(item, type);
      changed.add(now == null ? item : now);
    }
    Object more = hit ? other(null, type) : null;
    if (more != null) {
      changed.add(more);
    }
    if (hit && !changed.isEmpty()) {
      changed.add(changed.get(random.nextInt(changed.size())));
    }
    return changed;
  }
}
