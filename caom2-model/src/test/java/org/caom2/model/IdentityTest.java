package org.caom2.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
  private static final List<String> COMPONENTS =
      List.of(
          "",
          ".",
          "..",
          "./",
          "a",
          "a/b",
          "/",
          "//",
          "100%",
          "%41",
          "%2F",
          "a?b",
          "a#b",
          "a b",
          "a+b",
          "[x]",
          "]",
          "é",
          "e\u0301",
          "日本",
          "\ud83d\udd2d",
          "\u00a0",
          "\u0085",
          "\u2028",
          "\n",
          "a|b",
          "\"<>\\^`{}",
          "~!@$&*()_-=;:',.",
          "caom:C/O");

  @Test
  void pathsLeadFromAnObservationDownToItsChunks() {
    Chunk chunk = Chunk.builder().build();
    Part part = Part.builder().name("0").addChunk(chunk).build();
    Artifact artifact =
        Artifact.builder()
            .uri(URI.create("cadc:C/f.fits"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .addPart(part)
            .build();
    Plane plane = Plane.of("p").addArtifact(artifact).build();
    Observation observation = Observation.simple("C", "o").addPlane(plane).build();

    ModelPath path = observation.pathBelow(ModelPath.DOCUMENT);
    assertThat(path).isEqualTo(ModelPath.DOCUMENT);
    path = observation.planes().get(0).pathBelow(path);
    assertThat(path).hasToString("plane[caom:C/o/p]");
    path = part.pathBelow(artifact.pathBelow(path));
    assertThat(path).hasToString("plane[caom:C/o/p]/artifact[cadc:C/f.fits]/part[0]");
    assertThat(chunk.pathBelow(path)).hasToString(path + "/chunk[" + chunk.id() + "]");
    assertThat(Observation.PLANES.path(ModelPath.DOCUMENT, observation, plane, 0))
        .hasToString("plane[caom:C/o/p]");

    List<CaomEntity> all = new ArrayList<>(List.of(observation));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).children());
    }
    assertThat(all)
        .containsExactly(observation, observation.planes().get(0), artifact, part, chunk);
  }

  @Test
  void componentsOfAllKindsComeBack() {
    for (String collection : COMPONENTS) {
      for (String id : COMPONENTS) {
        check(collection, id, "p");
        check(collection, id, "");
        check("C", collection, id);
        check("", collection, id);
        check(collection, "", id);
      }
    }
  }

  @Test
  void knowsThePlanesThatTheirProductIdTells() {
    List<String> texts = new ArrayList<>();
    for (String collection : COMPONENTS) {
      for (String id : COMPONENTS) {
        URI observation = Identity.observation(collection, id);
        texts.add(observation.toString());
        for (String productID : COMPONENTS) {
          texts.add(Identity.plane(observation, productID).toString());
        }
      }
    }
    texts.addAll(List.of("caom:/", "caom://x", "caom:///x", "ivo://a/b?c/d", "ivo://a/b?c", "x"));
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      URI observation = URI.create(texts.get(random.nextInt(texts.size())));
      URI plane =
          random.nextBoolean()
              ? URI.create(texts.get(random.nextInt(texts.size())))
              : Identity.plane(observation, COMPONENTS.get(random.nextInt(COMPONENTS.size())));
      assertThat(Identity.isTold(observation, plane))
          .as("%s of %s", plane, observation)
          .isEqualTo(Identity.plane(observation, Identity.productID(plane)).equals(plane));
    }
  }

  @Test
  void randomComponentsComeBack() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      check(random(random), random(random), random(random));
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      int c = random.nextInt(3) == 0 ? random.nextInt(0x110000) : random.nextInt(0x100);
      text.appendCodePoint(c >= 0xd800 && c < 0xe000 ? 'x' : c);
    }
    return text.toString();
  }

  private static void check(String collection, String observationID, String productID) {
    Plane plane = Plane.of(productID).entity(Entity.create()).build();
    assertThat(plane.productID()).isEqualTo(productID);
    Observation observation =
        Observation.simple(collection, observationID)
            .entity(Entity.create())
            .planes(List.of(plane))
            .build();
    assertThat(observation.observationID()).isEqualTo(observationID);
    Plane within = observation.planes().get(0);
    assertThat(within.productID()).isEqualTo(productID);
    assertThat(Identity.isRelative(within.uri())).isFalse();
    assertThat(Identity.plane(observation.uri(), productID)).isEqualTo(within.uri());
    assertThat(URI.create(within.uri().toString())).isEqualTo(within.uri());
    assertThat(observation.toBuilder().build()).isEqualTo(observation);
  }

  @ParameterizedTest
  @CsvSource({
    "C, O, caom:C/O",
    "C, a b, caom:C/a%20b",
    "C, a/b, caom:C/a%2Fb",
    "C, 5%, caom:C/5%25",
    "C, a?b#c, caom:C/a%3Fb%23c",
    "C, [1], caom:C/[1]",
    "C, é, caom:C/é",
    "C, \u00a0, caom:C/%C2%A0",
    "'', O, caom:/O",
    "'', [1], caom:/%5B1%5D",
    "., O, caom:%2E/O",
  })
  void observationUri(String collection, String observationID, String uri) {
    assertThat(Identity.observation(collection, observationID)).hasToString(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ivo://auth/C?O",
        "caom:D/O",
        "caom:C/O/p",
        "caom:C/%4F",
        "caom:C/%2f",
        "caom:C/%FF",
        "caom:C/%5BO",
        "caom:C/O#f",
        "caom:C/O?q",
        "O"
      })
  void uriThatNoObservationIdTells(String uri) {
    assertThat(Identity.observationID(URI.create(uri), "C")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "caom:C/O/p, p",
    "caom:C/O/a%2Fb, a/b",
    "caom:C/O/%61, %61",
    "caom:C/O/%C3%28, %C3%28",
    "ivo://auth/C?O/p, p",
    "ivo://auth/C?O, C?O",
    "http://[::1%en0], [::1%en0]",
    "x, x",
  })
  void productIdOfAnyUri(String uri, String productID) {
    assertThat(Identity.productID(URI.create(uri))).isEqualTo(productID);
  }

  @ParameterizedTest
  @CsvSource({
    "caom:C/O, 4fe",
    "caom:TEST/observationID, 7c1",
    "ad:foo/bar0, 109",
    "ad:foo/bar1, 6de",
    "a:b, dce",
    "caom:C/é, bdf",
    "ivo://auth/coll?obs, 9f3",
  })
  void bucket(String uri, String bucket) {
    assertThat(Identity.bucket(URI.create(uri))).isEqualTo(bucket);
  }

  /** As that of the URI that a writer makes of it. */
  @Test
  void bucketOfHalfACharacter() throws URISyntaxException {
    assertThat(Identity.bucket(new URI("caom:C/O\ud800")))
        .isEqualTo(Identity.bucket(URI.create("caom:C/O\ufffd")));
  }

  /** Kept as in any text, so that writers can tell of it. */
  @Test
  void halfACharacterIsKept() {
    String half = "a\ud800b";
    Observation observation = Observation.simple("C", half).build();
    assertThat(observation.observationID()).isEqualTo(half);
    assertThat(observation.uri().toString()).isEqualTo("caom:C/" + half);
    assertThat(Plane.of(half).build().productID()).isEqualTo(half);
    assertThat(Observation.simple("C", "a?b").build().uri()).isNotEqualTo(observation.uri());
  }

  @Test
  void everyUriOfAnObservationTakesPlanes() {
    List<String> pieces =
        List.of("x:", "/", "//", "a", ".", "?", "#", "[", "]", "%2F", ":", "@", "caom:./");
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      URI observation = any(pieces, random);
      URI plane = any(pieces, random);
      if (observation != null && plane != null) {
        URI made = Identity.complete(observation, plane);
        assertThat(Identity.isTold(observation, made)).as("%s, %s", observation, plane).isTrue();
        assertThat(Identity.isTold(observation, plane)).isEqualTo(made.equals(plane));
      }
    }
  }

  private static @Nullable URI any(List<String> pieces, Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(6); n >= 0; n--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    try {
      return new URI(text.toString());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
