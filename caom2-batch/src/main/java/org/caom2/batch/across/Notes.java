package org.caom2.batch.across;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.caom2.batch.sort.ExternalSort;
import org.caom2.model.Artifact;
import org.caom2.model.CaomEntity;
import org.caom2.model.Chunk;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.Provenance;
import org.caom2.model.issue.ModelPath;

/** Takes notes of one document. */
final class Notes {
  private final ExternalSort sort;
  private final String label;
  private final String number;
  private final Document document;

  /**
   * Notes of one document.
   *
   * @param number which document of the run it is
   */
  Notes(ExternalSort sort, String label, long number, Document document) {
    this.sort = sort;
    this.label = label;
    this.number = Long.toString(number);
    this.document = document;
  }

  void observation() throws IOException {
    Observation observation = document.observation();
    ModelPath path = ModelPath.DOCUMENT;
    note(Kind.OBSERVATION, observation.uri().toString(), false, path, "");
    id(observation, path);
    int item = 0;
    for (URI member : observation.members()) {
      ModelPath at = path.item(Observation.MEMBERS.name(), item++);
      note(Kind.OBSERVATION, member.toString(), true, at, "");
    }
    for (Plane plane : observation.planes()) {
      plane(plane, plane.pathBelow(path));
    }
  }

  private void plane(Plane plane, ModelPath path) throws IOException {
    note(Kind.PLANE, plane.uri().toString(), false, path, "");
    id(plane, path);
    Provenance provenance = plane.provenance();
    List<URI> inputs = provenance == null ? List.of() : provenance.inputs();
    ModelPath above = path.field(Plane.PROVENANCE.name());
    for (int i = 0; i < inputs.size(); i++) {
      ModelPath at = above.item(Provenance.INPUTS.name(), i);
      note(Kind.PLANE, inputs.get(i).toString(), true, at, "");
    }
    for (Artifact artifact : plane.artifacts()) {
      artifact(artifact, artifact.pathBelow(path));
    }
  }

  private void artifact(Artifact artifact, ModelPath path) throws IOException {
    URI checksum = artifact.contentChecksum();
    String more = checksum == null ? "" : checksum.toString();
    note(Kind.ARTIFACT, artifact.uri().toString(), false, path, more);
    id(artifact, path);
    for (Part part : artifact.parts()) {
      ModelPath at = part.pathBelow(path);
      id(part, at);
      for (Chunk chunk : part.chunks()) {
        id(chunk, chunk.pathBelow(at));
      }
    }
  }

  private void id(CaomEntity entity, ModelPath path) throws IOException {
    note(Kind.ID, entity.id().toString(), false, path, "");
  }

  private void note(Kind kind, String name, boolean reference, ModelPath path, String more)
      throws IOException {
    sort.add(
        kind.key(name, reference),
        Mention.values(
            number,
            label,
            document.observation().uri().toString(),
            path,
            document.places().of(path).orElse(null),
            more));
  }
}
