package org.caom2.batch;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caom2.json.CaomJson;
import org.caom2.model.Artifact;
import org.caom2.model.Checksum;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.diff.Differences;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Version;
import org.caom2.model.shape.MultiPolygon;
import org.caom2.model.shape.Point;
import org.caom2.model.shape.Polygon;
import org.caom2.model.vocab.ProductType;
import org.caom2.model.vocab.ReleaseType;
import org.caom2.validation.Validator;
import org.caom2.xml.CaomXml;
import org.dom4j.Element;
import org.junit.jupiter.api.Test;

/** What callers give that they must not is told by its name. */
class NullArgumentsTest {
  private static final Observation OBSERVATION = Observation.simple("C", "o").build();
  private static final Plane PLANE = Plane.of("p").build();
  private static final Artifact ARTIFACT =
      Artifact.builder()
          .uri(URI.create("x:y"))
          .productType(ProductType.THIS)
          .releaseType(ReleaseType.DATA)
          .build();
  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();
  private static final Version NEWEST = Version.NEWEST;

  private static void refuses(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  @Test
  void ofTheModel() {
    refuses("productID", () -> Plane.of(null));
    refuses("observationID", () -> Observation.simple("C", null));
    refuses("collection", () -> Observation.simple(null, "o"));
    refuses("observationID", () -> Observation.derived("C", null, "a"));
    refuses("collection", () -> Observation.derived(null, "o", "a"));
    refuses("algorithm", () -> Observation.derived("C", "o", null));
    refuses("plane", () -> OBSERVATION.with(null));
    refuses("artifact", () -> PLANE.with(null));
    refuses("part", () -> ARTIFACT.with((Part) null));
    refuses("planes", () -> OBSERVATION.toBuilder().planes(null).build());
    refuses("text", () -> Checksum.of(null, 1));
    refuses("digest", () -> Checksum.ofMd5(null, 1));
    refuses("points", () -> new Polygon(null));
    refuses("vertices", () -> new MultiPolygon((List<org.caom2.model.shape.Vertex>) null));
    refuses("left", () -> Differences.between(null, OBSERVATION));
    refuses("right", () -> Differences.between(OBSERVATION, null));
    refuses("ignored", () -> Differences.between(OBSERVATION, OBSERVATION, null));
    Point point = new Point(1, 2);
    refuses("right", () -> Differences.between(Point.SCHEMA, point, null, ModelPath.DOCUMENT));
  }

  @Test
  void ofXml() {
    CaomXml codec = CaomXml.codec();
    refuses("text", () -> CaomXml.read((String) null));
    refuses("in", () -> CaomXml.read((InputStream) null));
    refuses("file", () -> CaomXml.read((Path) null));
    refuses("document", () -> CaomXml.read((org.dom4j.Document) null));
    refuses("element", () -> CaomXml.read((Element) null));
    refuses("version", () -> codec.toText(OBSERVATION, null));
    refuses("observation", () -> codec.toText(null, NEWEST));
    refuses("version", () -> CaomXml.write(OBSERVATION, null, NOWHERE));
    refuses("observation", () -> CaomXml.write(null, NEWEST, NOWHERE));
    refuses("out", () -> CaomXml.write(OBSERVATION, NEWEST, null));
    refuses("version", () -> CaomXml.document(OBSERVATION, null));
    refuses("observation", () -> CaomXml.document(null, NEWEST));
    refuses("version", () -> CaomXml.schema(null));
    refuses("other", () -> codec.withLimits(null));
  }

  @Test
  void ofJson() {
    CaomJson codec = CaomJson.codec();
    refuses("text", () -> CaomJson.read((String) null));
    refuses("in", () -> CaomJson.read((InputStream) null));
    refuses("file", () -> CaomJson.read((Path) null));
    refuses("version", () -> codec.toText(OBSERVATION, null));
    refuses("observation", () -> codec.toText(null, NEWEST));
    refuses("version", () -> CaomJson.write(OBSERVATION, null, NOWHERE));
    refuses("observation", () -> CaomJson.write(null, NEWEST, NOWHERE));
    refuses("out", () -> CaomJson.write(OBSERVATION, NEWEST, null));
    refuses("version", () -> CaomJson.schema(null));
    refuses("other", () -> codec.withLimits(null));
    refuses("other", () -> codec.writing(null));
  }

  @Test
  void ofBatches() {
    refuses("path", () -> Batch.of((String) null));
    refuses("paths", () -> Batch.of((String[]) null));
    refuses("paths", () -> Batch.of((List<String>) null));
    Batch batch = Batch.of("a");
    refuses("in", () -> batch.standardInput(null));
    refuses("rules", () -> batch.validator((Validator) null));
    refuses("reached", () -> batch.after(null));
  }
}
