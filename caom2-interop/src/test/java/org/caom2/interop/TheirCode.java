package org.caom2.interop;

import ca.nrc.cadc.caom2.Algorithm;
import ca.nrc.cadc.caom2.Artifact;
import ca.nrc.cadc.caom2.CalibrationLevel;
import ca.nrc.cadc.caom2.DataProductType;
import ca.nrc.cadc.caom2.DerivedObservation;
import ca.nrc.cadc.caom2.Energy;
import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.ObservationURI;
import ca.nrc.cadc.caom2.Plane;
import ca.nrc.cadc.caom2.PlaneURI;
import ca.nrc.cadc.caom2.Position;
import ca.nrc.cadc.caom2.ProductType;
import ca.nrc.cadc.caom2.Proposal;
import ca.nrc.cadc.caom2.Provenance;
import ca.nrc.cadc.caom2.ReleaseType;
import ca.nrc.cadc.caom2.SimpleObservation;
import ca.nrc.cadc.caom2.types.Interval;
import ca.nrc.cadc.caom2.types.MultiPolygon;
import ca.nrc.cadc.caom2.types.Point;
import ca.nrc.cadc.caom2.types.Polygon;
import ca.nrc.cadc.caom2.types.SampledInterval;
import ca.nrc.cadc.caom2.types.SegmentType;
import ca.nrc.cadc.caom2.types.Vertex;
import ca.nrc.cadc.caom2.util.CaomUtil;
import ca.nrc.cadc.caom2.util.CaomValidator;
import ca.nrc.cadc.caom2.xml.ObservationParsingException;
import ca.nrc.cadc.caom2.xml.ObservationReader;
import ca.nrc.cadc.caom2.xml.ObservationWriter;
import ca.nrc.cadc.caom2.xml.XmlConstants;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** The left side of docs/migrating-from-opencadc.md: code that uses the reference. */
final class TheirCode {
  private TheirCode() {}

  static Observation read(InputStream in) throws IOException {
    // shown: read
    try {
      Observation obs = new ObservationReader().read(in);
      return obs;
    } catch (ObservationParsingException e) {
      throw new IllegalArgumentException("refused: " + e.getMessage(), e);
    }
    // end
  }

  static void write(Observation obs, OutputStream out) throws IOException {
    // shown: write
    new ObservationWriter("caom2", XmlConstants.CAOM2_3_NAMESPACE, false).write(obs, out);
    // end
  }

  // SCIENCE is the word of most documents up to 2.4; Date is what the reference has.
  @SuppressWarnings({"deprecation", "JavaUtilDate"})
  static Observation build(UUID id, UUID planeId, UUID artifactId) {
    // shown: build
    SimpleObservation obs = new SimpleObservation("CFHT", "1000003");
    CaomUtil.assignID(obs, id);
    obs.metaRelease = new Date(1_577_934_245_000L);
    obs.proposal = new Proposal("05AC22");
    obs.proposal.getKeywords().add("galaxies");

    Plane plane = new Plane("1000003o");
    CaomUtil.assignID(plane, planeId);
    plane.calibrationLevel = CalibrationLevel.RAW_STANDARD;
    plane.dataProductType = DataProductType.IMAGE;
    plane.provenance = new Provenance("elixir");
    plane.provenance.getInputs().add(new PlaneURI(URI.create("caom:CFHT/1000001/1000001o")));
    obs.getPlanes().add(plane);

    Artifact artifact =
        new Artifact(URI.create("cadc:CFHT/1000003o.fits"), ProductType.SCIENCE, ReleaseType.DATA);
    CaomUtil.assignID(artifact, artifactId);
    artifact.contentLength = 123L;
    plane.getArtifacts().add(artifact);
    // end
    return obs;
  }

  static DerivedObservation derived(UUID id) {
    // shown: derived
    DerivedObservation stack = new DerivedObservation("CFHT", "stack-1", new Algorithm("mean"));
    CaomUtil.assignID(stack, id);
    stack.getMembers().add(new ObservationURI("CFHT", "1000003"));
    // end
    return stack;
  }

  static void change(Observation obs) {
    // shown: change
    for (Plane plane : obs.getPlanes()) {
      if (plane.getProductID().equals("1000003o")) {
        plane.calibrationLevel = CalibrationLevel.CALIBRATED;
      }
    }
    // end
  }

  static Energy energy() {
    // shown: energy
    Energy energy = new Energy();
    energy.bounds =
        new SampledInterval(
            4e-7, 7e-7, List.of(new Interval(4e-7, 5e-7), new Interval(6e-7, 7e-7)));
    energy.restwav = 6.563e-7;
    // end
    return energy;
  }

  static Position position() {
    // shown: position
    List<Point> points = List.of(new Point(10, 0), new Point(10, 1), new Point(11, 1));
    List<Vertex> outline =
        Arrays.asList(
            new Vertex(10, 0, SegmentType.MOVE),
            new Vertex(10, 1, SegmentType.LINE),
            new Vertex(11, 1, SegmentType.LINE),
            Vertex.CLOSE);
    Position position = new Position();
    position.bounds = new Polygon(points, new MultiPolygon(outline));
    // end
    return position;
  }

  static boolean checksums(Observation obs) throws NoSuchAlgorithmException {
    // shown: checksums
    URI meta = obs.computeMetaChecksum(MessageDigest.getInstance("MD5"));
    URI acc = obs.computeAccMetaChecksum(MessageDigest.getInstance("MD5"));
    CaomUtil.assignMetaChecksum(obs, meta, "metaChecksum");
    CaomUtil.assignMetaChecksum(obs, acc, "accMetaChecksum");
    boolean same = meta.equals(obs.getMetaChecksum()) && acc.equals(obs.getAccMetaChecksum());
    // end
    return same;
  }

  static boolean validate(Observation obs) {
    // shown: validate
    try {
      CaomValidator.validate(obs);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
    // end
  }

  static List<String> identity(Observation obs) {
    // shown: identity
    URI observation = obs.getURI().getURI();
    Plane first = obs.getPlanes().iterator().next();
    URI plane = new PlaneURI(obs.getURI(), first.getProductID()).getURI();
    // end
    return List.of(observation.toString(), plane.toString());
  }

  static List<String> terms() {
    // shown: terms
    String listed = ProductType.PREVIEW.getValue();
    String other = ProductType.toValue("http://example.org/terms#guide").getValue();
    // end
    return List.of(listed, other);
  }
}
