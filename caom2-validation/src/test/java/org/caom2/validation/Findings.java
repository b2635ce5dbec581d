package org.caom2.validation;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.caom2.model.Artifact;
import org.caom2.model.Chunk;
import org.caom2.model.ChunkBuilder;
import org.caom2.model.Observation;
import org.caom2.model.ObservationBuilder;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.PlaneBuilder;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;

/** Small observations without fault but the one that a test puts in, and what is found in them. */
public final class Findings {
  private Findings() {}

  /** What is found in a simple observation with that change. */
  public static List<Issue> onObservation(
      UnaryOperator<ObservationBuilder> change, Version version) {
    return Validator.standard()
        .validate(change.apply(Observation.simple("C", "o")).build(), version);
  }

  /** What is found in an observation with one plane with that change. */
  public static List<Issue> onPlane(UnaryOperator<PlaneBuilder> change, Version version) {
    Plane plane = change.apply(Plane.of("p")).build();
    return onObservation(observation -> observation.planes(List.of(plane)), version);
  }

  /** What is found in an observation with that one artifact. */
  public static List<Issue> onArtifact(Artifact artifact, Version version) {
    return onPlane(plane -> plane.artifacts(List.of(artifact)), version);
  }

  /** What is found in an observation with one chunk with that change. */
  public static List<Issue> onChunk(UnaryOperator<ChunkBuilder> change, Version version) {
    Chunk chunk = change.apply(Chunk.builder()).build();
    Part part = Part.builder().name("0").chunks(List.of(chunk)).build();
    return onArtifact(artifact("cadc:C/o.fits", part), version);
  }

  /** An artifact with those parts. */
  public static Artifact artifact(String uri, Part... parts) {
    return Artifact.builder()
        .uri(URI.create(uri))
        .productType(ProductType.THIS)
        .releaseType(ReleaseType.DATA)
        .parts(List.of(parts))
        .build();
  }

  /** Severity and code of each finding, {@code error text.empty}, sorted. */
  public static Set<String> codes(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.severity().label() + " " + issue.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
