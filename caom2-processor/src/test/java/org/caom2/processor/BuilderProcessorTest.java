package org.caom2.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.caom2.processor.Compilation.call;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuilderProcessorTest {
  private static final String ENTITY =
      """
      package demo;
      import java.net.URI;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;
      /**
       * What all entities share.
       *
       * @param id the identifier
       * @param producer who wrote the entity
       * @param name shadowed by the plane's name
       */
      public record Entity(UUID id, @Nullable URI producer, @Nullable String name) {
        public static Entity create() { return new Entity(UUID.randomUUID(), null, null); }
        public static EntityBuilder builder() { return new EntityBuilder(); }
        public EntityBuilder toBuilder() { return new EntityBuilder(this); }
      }
      """;

  private static final String PLANE =
      """
      package demo;
      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import org.jspecify.annotations.Nullable;
      /**
       * The plane, i.{@code e. one} product. Not in the summary.
       *
       * @param entity the common attributes
       * @param name the name, see {@link #level} and {@link Entity};
       *     on two lines
       * @param level the level
       * @param release when it becomes public
       * @param rank the rank; {@code null} if unknown, see {@link Instant}
       * @param keywords the words
       */
      public record Plane(
          Entity entity, String name, int level, java.time.@Nullable Instant release,
          @Nullable Integer rank, List<String> keywords, List<Kind> vertices,
          List<@Nullable Double> values, double[] samples, byte @Nullable [] raw,
          Map<String, @Nullable List<Kind>> index, @Nullable Kind kind, List<Thread> item) {
        public Plane { samples = samples.clone(); }
        public static PlaneBuilder builder() { return new PlaneBuilder(); }
        public PlaneBuilder toBuilder() { return new PlaneBuilder(this); }
        /** A kind. */
        public enum Kind { A, B }
      }
      """;

  @TempDir private Path directory;
  private Compilation compilation;

  @BeforeEach
  void compile() throws Exception {
    compilation = Compilation.of(directory, Map.of("demo.Entity", ENTITY, "demo.Plane", PLANE));
    assertThat(compilation.messages()).isEmpty();
  }

  private Object builder() throws Throwable {
    return compilation.callStatic("demo.Plane", "builder");
  }

  private Object complete() throws Throwable {
    Object builder = builder();
    call(builder, "name", "n");
    call(builder, "level", 2);
    call(builder, "samples", new double[] {1});
    return call(builder, "index", Map.of());
  }

  @Test
  void namesAllMissingComponents() throws Throwable {
    Object builder = builder();
    assertThatIllegalStateException()
        .isThrownBy(() -> call(builder, "build"))
        .withMessage("Plane needs name, level, samples, index");
    call(builder, "level", 0);
    assertThatIllegalStateException()
        .isThrownBy(() -> call(builder, "build"))
        .withMessage("Plane needs name, samples, index");
  }

  @Test
  void setsAndCopiesAllComponents() throws Throwable {
    Object builder = complete();
    call(builder, "rank", 7);
    call(builder, "addKeyword", "a");
    Object plane = call(builder, "build");
    assertThat(call(plane, "level")).isEqualTo(2);
    assertThat(call(plane, "release")).isNull();
    Object copy = call(call(call(plane, "toBuilder"), "name", "m"), "build");
    assertThat(call(copy, "name")).isEqualTo("m");
    for (String name : List.of("entity", "rank", "level", "keywords", "samples", "index")) {
      assertThat(call(copy, name)).isEqualTo(call(plane, name));
    }
    assertThat(call(call(call(copy, "toBuilder"), "rank", new Object[] {null}), "build"))
        .satisfies(cleared -> assertThat(clearedRank(cleared)).isNull());
  }

  private static @Nullable Object clearedRank(Object plane) {
    try {
      return call(plane, "rank");
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesNullsAtOnce() throws Throwable {
    Object builder = builder();
    for (String name : List.of("name", "samples", "keywords", "entity", "id")) {
      assertThatNullPointerException()
          .isThrownBy(() -> call(builder, name, new Object[] {null}))
          .withMessage(name);
    }
    assertThatNullPointerException()
        .isThrownBy(() -> call(builder, "keywords", Arrays.asList("a", null)))
        .withMessage("keyword");
    assertThatNullPointerException()
        .isThrownBy(() -> call(builder, "addKeyword", new Object[] {null}))
        .withMessage("keyword");
    assertThatCode(() -> call(builder, "release", new Object[] {null})).doesNotThrowAnyException();
  }

  @Test
  void replacesAndAppendsItems() throws Throwable {
    Object builder = complete();
    List<String> given = new ArrayList<>(List.of("a", "b"));
    call(builder, "addKeyword", "dropped");
    call(builder, "keywords", given);
    given.clear();
    call(builder, "addKeyword", "c");
    Object first = call(builder, "build");
    call(builder, "addKeyword", "d");
    assertThat(call(first, "keywords")).isEqualTo(List.of("a", "b", "c"));
    assertThat(call(call(builder, "build"), "keywords")).isEqualTo(List.of("a", "b", "c", "d"));
    call(builder, "addValue", new Object[] {null});
    assertThat(call(call(builder, "build"), "values")).isEqualTo(Arrays.asList((Object) null));
    assertThat(compilation.type("demo.PlaneBuilder").getMethods())
        .extracting("name")
        .contains("addVertex", "addKeyword", "addItem");
  }

  @Test
  void createsTheEntityAnew() throws Throwable {
    Object builder = complete();
    Object first = call(call(builder, "build"), "entity");
    Object second = call(call(builder, "build"), "entity");
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void createsTheEntityAnewWithAttributesToo() throws Throwable {
    Object builder = complete();
    call(builder, "producer", URI.create("x:y"));
    Object first = call(call(builder, "build"), "entity");
    Object second = call(call(builder, "build"), "entity");
    assertThat(call(first, "producer")).isEqualTo(URI.create("x:y"));
    assertThat(call(second, "producer")).isEqualTo(URI.create("x:y"));
    assertThat(call(first, "id")).isNotEqualTo(call(second, "id"));
    call(builder, "entity", first);
    assertThat(call(call(builder, "build"), "entity")).isEqualTo(first);
    call(builder, "producer", new Object[] {null});
    Object third = call(call(builder, "build"), "entity");
    assertThat(call(third, "producer")).isNull();
    assertThat(call(third, "id")).isEqualTo(call(first, "id"));
  }

  @Test
  void passesEntityAttributesThrough() throws Throwable {
    Object builder = complete();
    UUID id = new UUID(0, 1);
    call(builder, "id", id);
    call(builder, "producer", URI.create("x:y"));
    Object plane = call(builder, "build");
    assertThat(call(call(plane, "entity"), "id")).isEqualTo(id);
    assertThat(call(call(plane, "entity"), "producer")).isEqualTo(URI.create("x:y"));
    assertThat(call(plane, "name")).isEqualTo("n");
    assertThat(call(call(plane, "entity"), "name")).isNull();
  }

  @Test
  void annotatesNullableParameters() throws Throwable {
    for (var method : compilation.type("demo.PlaneBuilder").getMethods()) {
      if (List.of("release", "rank", "raw", "kind", "producer").contains(method.getName())) {
        AnnotatedType type = method.getAnnotatedParameterTypes()[0];
        assertThat(type.isAnnotationPresent(Nullable.class)).as(method.getName()).isTrue();
      } else if (List.of("name", "level", "id").contains(method.getName())) {
        AnnotatedType type = method.getAnnotatedParameterTypes()[0];
        assertThat(type.isAnnotationPresent(Nullable.class)).as(method.getName()).isFalse();
      }
    }
  }

  @Test
  void carriesTheDocsOver() throws Throwable {
    assertThat(compilation.source("demo.PlaneBuilder"))
        .contains(" * Builds {@link Plane}: the plane, i.{@code e. one} product.\n")
        .contains("not thread-safe")
        .doesNotContain("Not in the summary")
        .contains("* The name, see {@link Plane#level} and {@link Entity};\n   * on two lines.\n")
        .contains("* When it becomes public. Null if absent.\n")
        .contains("* The rank; {@code null} if unknown, see {@code Instant}.\n")
        .contains("* Who wrote the entity. Null if absent.\n")
        .contains("Sets {@code samples}.");
  }

  @Test
  void keepsConstructorsOutOfTheInterface() throws Throwable {
    Class<?> builder = compilation.type("demo.PlaneBuilder");
    assertThat(builder.getConstructors()).isEmpty();
    assertThat(builder.getDeclaredConstructors()).hasSize(2);
    assertThat(Modifier.isFinal(builder.getModifiers())).isTrue();
  }

  @Test
  void importsNothingThatIsNotNeeded(@TempDir Path other) throws Exception {
    String none =
        "package demo; record None() {static NoneBuilder builder() { return new NoneBuilder(); }}";
    String clash =
        "package demo; record L(java.util.List<String> all, Objects o, java.sql.Date d,"
            + " java.util.Date e) { static LBuilder builder() { return new LBuilder(); } }";
    String objects = "package demo; class Objects { Objects() {} }";
    String plain = "package demo; record Plain(String s) {}";
    Compilation result =
        Compilation.of(
            other,
            Map.of(
                "demo.None", none, "demo.L", clash, "demo.Objects", objects, "demo.Plain", plain));
    assertThat(result.messages()).isEmpty();
    assertThat(result.source("demo.NoneBuilder"))
        .doesNotContain("import")
        .contains("\nfinal class");
    assertThat(result.generated("demo.PlainBuilder")).isFalse();
  }

  @Test
  void leavesHandWrittenBuildersAlone(@TempDir Path other) throws Exception {
    String record = "package demo; record A(int i) { static ABuilder builder() { return null; } }";
    String hand = "package demo; class ABuilder { ABuilder() {} }";
    Compilation result = Compilation.of(other, Map.of("demo.A", record, "demo.ABuilder", hand));
    assertThat(result.messages()).isEmpty();
    assertThat(result.generated("demo.ABuilder")).isFalse();
  }

  @Test
  void reportsGenericRecordsAsErrors(@TempDir Path other) throws Exception {
    String record = "record G<T>(T t) { static GBuilder builder() { return null; } }";
    assertThat(Compilation.of(other, Map.of("G", record)).messages())
        .anyMatch(message -> message.contains("generic record G"));
  }
}
