package org.caom2.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.schema.Version;
import org.caom2.testkit.QuotedCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that compares code with code shows code that works, and both sides do the same. */
class MigrationGuideTest {
  private static final Path PAGE = Path.of("../docs/migrating-from-opencadc.md");
  private static final UUID ID = new UUID(1, 2);
  private static final UUID PLANE_ID = new UUID(3, 4);
  private static final UUID ARTIFACT_ID = new UUID(5, 6);

  static Set<String> pieces() throws IOException {
    Set<String> pieces = new TreeSet<>();
    for (Class<?> side : List.of(TheirCode.class, OurCode.class)) {
      String source =
          Files.readString(
              Path.of("src/test/java/org/caom2/interop", side.getSimpleName() + ".java"));
      Matcher shown = Pattern.compile("// shown: (\\S+)").matcher(source);
      while (shown.find()) {
        pieces.add(shown.group(1));
      }
    }
    return pieces;
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void showsBothSides(String piece) throws IOException {
    QuotedCode.assertShown(PAGE, TheirCode.class, piece);
    QuotedCode.assertShown(PAGE, OurCode.class, piece);
  }

  static Stream<Obstacle> differences() {
    return Stream.concat(
        Stream.concat(Obstacles.ALL_OF_THEM.stream(), WriterWays.ALL_OF_THEM.stream()),
        Samples.versions().flatMap(version -> Leaks.of(version).stream()));
  }

  @Test
  void listsTheDifferences() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains(differences().map(each -> "- " + each.why() + '\n').toList());
  }

  @Test
  void buildsTheSame() {
    Observation ours = OurCode.build(ID, PLANE_ID, ARTIFACT_ID);
    assertSame(TheirCode.build(ID, PLANE_ID, ARTIFACT_ID), ours);
    assertSame(TheirCode.derived(ID), OurCode.derived(ID));
  }

  @Test
  void changesTheSame() {
    ca.nrc.cadc.caom2.Observation theirs = TheirCode.build(ID, PLANE_ID, ARTIFACT_ID);
    TheirCode.change(theirs);
    assertSame(theirs, OurCode.change(OurCode.build(ID, PLANE_ID, ARTIFACT_ID)));
  }

  @Test
  void coversTheSame() {
    ca.nrc.cadc.caom2.Observation theirs = TheirCode.build(ID, PLANE_ID, ARTIFACT_ID);
    ca.nrc.cadc.caom2.Plane plane = theirs.getPlanes().iterator().next();
    plane.energy = TheirCode.energy();
    plane.position = TheirCode.position();
    Observation ours = OurCode.build(ID, PLANE_ID, ARTIFACT_ID);
    Plane ourPlane =
        ours.planes().get(0).toBuilder()
            .energy(OurCode.energy())
            .position(OurCode.position())
            .build();
    assertSame(theirs, ours.with(ourPlane));
    assertThat(TheirCode.validate(theirs)).isTrue();
    assertThat(OurCode.validate(ours.with(ourPlane))).isTrue();
  }

  @Test
  void readsAndWritesTheSame() throws IOException {
    Observation ours = OurCode.build(ID, PLANE_ID, ARTIFACT_ID);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    TheirCode.write(TheirCode.build(ID, PLANE_ID, ARTIFACT_ID), written);
    assertThat(OurCode.read(new ByteArrayInputStream(written.toByteArray()))).isEqualTo(ours);
    written.reset();
    OurCode.write(ours, written);
    assertSame(TheirCode.read(new ByteArrayInputStream(written.toByteArray())), ours);
  }

  @Test
  void sumsUpTheSame() throws NoSuchAlgorithmException {
    assertThat(TheirCode.checksums(TheirCode.build(ID, PLANE_ID, ARTIFACT_ID))).isTrue();
    assertThat(OurCode.checksums(OurCode.build(ID, PLANE_ID, ARTIFACT_ID))).isTrue();
  }

  @Test
  void namesTheSame() {
    assertThat(OurCode.identity(OurCode.build(ID, PLANE_ID, ARTIFACT_ID)))
        .isEqualTo(TheirCode.identity(TheirCode.build(ID, PLANE_ID, ARTIFACT_ID)));
    assertThat(OurCode.terms()).isEqualTo(TheirCode.terms());
  }

  private static void assertSame(ca.nrc.cadc.caom2.Observation theirs, Observation ours) {
    assertThat(Comparison.sums(ours)).isEqualTo(Reference.sums(theirs));
    Observation read = Comparison.read(Reference.write(theirs, Version.V2_4));
    Comparison.assertEqual("content", read, ours);
  }
}
