package org.caom2.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.CaomEntity;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** Entities of one id within an observation. Source: CAOM: CaomEntity.id. */
final class IdRepeated extends ModelRule<Observation> {
  IdRepeated() {
    super(
        "id.repeated",
        Severity.WARNING,
        Observation.class,
        "The entities of an observation have ids of their own.");
  }

  @Override
  public void check(Observation observation, Context context) {
    Ids ids = new Ids(context);
    ids.add(observation, context.path());
    for (Plane plane : observation.planes()) {
      ModelPath of = plane.pathBelow(context.path());
      ids.add(plane, of);
      plane.artifacts().forEach(artifact -> addAll(artifact, of, ids));
    }
  }

  private static void addAll(Artifact artifact, ModelPath plane, Ids ids) {
    ModelPath path = artifact.pathBelow(plane);
    ids.add(artifact, path);
    for (Part part : artifact.parts()) {
      ModelPath of = part.pathBelow(path);
      ids.add(part, of);
      for (Chunk chunk : part.chunks()) {
        ids.add(chunk, chunk.pathBelow(of));
      }
    }
  }

  private record Told(UUID id, ModelPath path) {}

  /** Where each id was first. */
  private static final class Ids {
    private final Map<UUID, ModelPath> first = new HashMap<>();
    private final Set<Told> told = new HashSet<>();
    private final Context context;

    Ids(Context context) {
      this.context = context;
    }

    void add(CaomEntity entity, ModelPath path) {
      ModelPath other = first.putIfAbsent(entity.id(), path);
      // What stands twice under one path, or below it, is told of the siblings.
      if (other != null && !other.equals(path) && told.add(new Told(entity.id(), path))) {
        String where = other.equals(context.path()) ? "the observation" : other.toString();
        context.report(
            Severity.WARNING, path, "the id " + entity.id() + " is also that of " + where);
      }
    }
  }
}
