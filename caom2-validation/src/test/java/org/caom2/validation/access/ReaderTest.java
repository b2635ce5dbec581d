package org.caom2.validation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caom2.model.Artifact;
import org.caom2.model.ArtifactBuilder;
import org.caom2.model.Plane;
import org.caom2.model.PlaneBuilder;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
  private static final Instant PAST = NOW.minusMillis(1);
  private static final Instant FUTURE = NOW.plusMillis(1);
  private static final URI TEAM = URI.create("ivo://example.org/gms?team");
  private static final URI STAFF = URI.create("ivo://example.org/gms?staff");
  private static final URI GUESTS = URI.create("ivo://example.org/gms?guests");

  private static final Reader NOBODY = Reader.anonymous(NOW);

  private static Reader in(URI... groups) {
    return new Reader(NOW, Set.of(groups));
  }

  private static PlaneBuilder plane() {
    return Plane.of("p");
  }

  private static ArtifactBuilder artifact(ReleaseType type) {
    return Artifact.builder()
        .uri(URI.create("example:a/b.fits"))
        .productType(ProductType.THIS)
        .releaseType(type);
  }

  @Test
  void whatIsReleasedIsForEverybodyFromTheNextMillisecondOn() {
    assertThat(NOBODY.metadata(plane().metaRelease(PAST).build()).isPublic()).isTrue();
    assertThat(NOBODY.metadata(plane().metaRelease(NOW).build()).granted()).isFalse();
    assertThat(NOBODY.metadata(plane().metaRelease(FUTURE).build()).granted()).isFalse();
  }

  @Test
  void whatHasNoDateIsNotPublic() {
    Access access = NOBODY.data(plane().build());
    assertThat(access.granted()).isFalse();
    assertThat(access.release()).isNull();
  }

  @Test
  void groupsMaySeeWhatIsNotReleased() {
    Plane plane = plane().dataRelease(FUTURE).dataReadGroups(List.of(TEAM, STAFF)).build();
    assertThat(in(GUESTS).data(plane).granted()).isFalse();
    Access access = in(TEAM, GUESTS).data(plane);
    assertThat(access.granted()).isTrue();
    assertThat(access.isPublic()).isFalse();
    assertThat(access.through()).containsExactly(TEAM);
    assertThat(access.groups()).containsExactlyInAnyOrder(TEAM, STAFF);
  }

  @Test
  void dataAndMetadataAreDecidedApart() {
    Plane plane =
        plane().metaRelease(PAST).dataRelease(FUTURE).metaReadGroups(List.of(TEAM)).build();
    assertThat(NOBODY.metadata(plane).granted()).isTrue();
    assertThat(in(TEAM).data(plane).granted()).isFalse();
  }

  @Test
  void theReleaseTypeOfAnArtifactTellsWhichDateOfThePlaneCounts() {
    Plane plane = plane().metaRelease(PAST).dataRelease(FUTURE).build();
    assertThat(NOBODY.content(artifact(ReleaseType.META).build(), plane).granted()).isTrue();
    assertThat(NOBODY.content(artifact(ReleaseType.DATA).build(), plane).granted()).isFalse();
    assertThat(
            NOBODY.content(artifact(ReleaseType.DATA).releaseType(null).build(), plane).granted())
        .isFalse();
  }

  @Test
  void theDateAndTheGroupsOfAnArtifactGoBeforeThoseOfThePlaneEachByItself() {
    Plane plane = plane().dataRelease(FUTURE).dataReadGroups(List.of(TEAM)).build();
    Artifact released = artifact(ReleaseType.DATA).contentRelease(PAST).build();
    assertThat(NOBODY.content(released, plane).isPublic()).isTrue();
    assertThat(in(TEAM).content(released, plane).through()).containsExactly(TEAM);
    Artifact staffOnly = artifact(ReleaseType.DATA).contentReadGroups(List.of(STAFF)).build();
    assertThat(in(TEAM).content(staffOnly, plane).granted()).isFalse();
    assertThat(in(STAFF).content(staffOnly, plane).granted()).isTrue();
    assertThat(NOBODY.content(staffOnly, plane).release()).isEqualTo(FUTURE);
    Plane preview = plane().metaRelease(FUTURE).metaReadGroups(List.of(STAFF)).build();
    assertThat(in(STAFF).content(artifact(ReleaseType.META).build(), preview).through())
        .containsExactly(STAFF);
    assertThat(in(STAFF).content(artifact(ReleaseType.DATA).build(), preview).granted()).isFalse();
    Artifact held = artifact(ReleaseType.META).contentRelease(FUTURE).build();
    assertThat(NOBODY.content(held, plane().metaRelease(PAST).build()).granted()).isFalse();
  }
}
