package org.caom2.interop;

import static org.caom2.model.schema.Version.V2_3;
import static org.caom2.model.schema.Version.V2_4;
import static org.caom2.model.vocab.CalibrationLevel.CALIBRATED;
import static org.caom2.model.vocab.CalibrationLevel.RAW_STANDARD;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.Document;
import org.caom2.model.Energy;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Position;
import org.caom2.model.Proposal;
import org.caom2.model.Provenance;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.model.shape.Interval;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.DataProductType;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Validator;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.xml.CaomXml;

/** The right side of docs/migrating-from-opencadc.md: the same with this library. */
final class OurCode {
  private OurCode() {}

  static Observation read(InputStream in) throws IOException {
    // shown: read
    Outcome<Document> outcome = CaomXml.read(in);
    if (outcome.hasErrors()) {
      throw new IllegalArgumentException("refused: " + outcome.issues());
    }
    Observation obs = outcome.orThrow().observation();
    // end
    return obs;
  }

  static void write(Observation obs, OutputStream out) throws IOException {
    // shown: write
    CaomXml.write(obs, V2_3, out).orThrow();
    // end
  }

  static Observation build(UUID id, UUID planeId, UUID artifactId) {
    // shown: build
    Artifact artifact =
        Artifact.builder()
            .id(artifactId)
            .uri(URI.create("cadc:CFHT/1000003o.fits"))
            .productType(ProductType.THIS)
            .releaseType(ReleaseType.DATA)
            .contentLength(123L)
            .build();
    Plane plane =
        Plane.of("1000003o")
            .id(planeId)
            .calibrationLevel(RAW_STANDARD)
            .dataProductType(DataProductType.IMAGE)
            .provenance(
                Provenance.builder()
                    .name("elixir")
                    .addInput(URI.create("caom:CFHT/1000001/1000001o"))
                    .build())
            .addArtifact(artifact)
            .build();
    Observation obs =
        Observation.simple("CFHT", "1000003")
            .id(id)
            .metaRelease(Instant.parse("2020-01-02T03:04:05Z"))
            .proposal(Proposal.builder().id("05AC22").addKeyword("galaxies").build())
            .addPlane(plane)
            .build();
    // end
    return obs;
  }

  static Observation derived(UUID id) {
    // shown: derived
    Observation stack =
        Observation.derived("CFHT", "stack-1", "mean")
            .id(id)
            .addMember(URI.create("caom:CFHT/1000003"))
            .build();
    // end
    return stack;
  }

  static Observation change(Observation obs) {
    // shown: change
    Plane plane = obs.plane("1000003o").orElseThrow();
    Observation changed = obs.with(plane.toBuilder().calibrationLevel(CALIBRATED).build());
    // end
    return changed;
  }

  static Energy energy() {
    // shown: energy
    Energy energy =
        Energy.builder()
            .bounds(new Interval(4e-7, 7e-7))
            .samples(List.of(new Interval(4e-7, 5e-7), new Interval(6e-7, 7e-7)))
            .rest(6.563e-7)
            .build();
    // end
    return energy;
  }

  static Position position() {
    // shown: position
    Polygon polygon = new Polygon(List.of(new Point(10, 0), new Point(10, 1), new Point(11, 1)));
    Position position = Position.builder().bounds(polygon).samples(List.of(polygon)).build();
    // end
    return position;
  }

  static boolean checksums(Observation obs) {
    // shown: checksums
    Observation updated = Checksums.of(V2_4).update(obs);
    boolean same = Checksums.of(V2_4).compute(updated).stream().allMatch(EntityChecksums::agrees);
    // end
    return same;
  }

  static boolean validate(Observation obs) {
    // shown: validate
    List<Issue> findings = Validator.standard().validate(obs, V2_4);
    return findings.stream().noneMatch(Issue::isError);
    // end
  }

  static List<String> identity(Observation obs) {
    // shown: identity
    URI observation = obs.uri();
    URI plane = obs.planes().get(0).uri();
    // end
    return List.of(observation.toString(), plane.toString());
  }

  static List<String> terms() {
    // shown: terms
    String listed = ProductType.PREVIEW.value();
    String other = new ProductType("http://example.org/terms#guide").value();
    // end
    return List.of(listed, other);
  }
}
