package org.caom2.validation.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import org.caom2.model.Artifact;
import org.caom2.model.CaomEntity;
import org.caom2.model.Checksum;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
import org.caom2.model.issue.CanIgnoreReturnValue;
import org.caom2.model.issue.CheckReturnValue;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.schema.Bytes;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Version;

/**
 * Computes metadata checksums of one generation of the algorithm: 1 for documents up to 2.4, 2 from
 * 2.5 on. {@code docs/checksums.md} tells the algorithms. Immutable and thread-safe.
 */
@CheckReturnValue
public final class Checksums {
  private final int generation;

  private Checksums(int generation) {
    this.generation = generation;
  }

  /** The checksums of documents of that version. */
  public static Checksums of(Version version) {
    return new Checksums(Checksum.generation(version));
  }

  /** The generation: 1 or 2. */
  public int generation() {
    return generation;
  }

  /** The sums of every entity: parents before children, in the order of the model. */
  public List<EntityChecksums> compute(Observation observation) {
    return new Run(generation, ChildOrder.BY_ID).compute(observation);
  }

  /** The sums with children in the order that was used until July 2019. */
  List<EntityChecksums> computeInSignedOrder(Observation observation) {
    return new Run(generation, ChildOrder.SIGNED).compute(observation);
  }

  /**
   * The metaChecksum of one object: an entity, or one of the entities without document form.
   *
   * @param type the declaration of its class
   */
  public <T> Checksum metaChecksum(Type<T> type, T entity) {
    Bytes bytes = new Digest(generation).of(type, entity);
    return Checksum.ofMd5(md5(bytes.copy(0, bytes.length())), generation);
  }

  /** What the metaChecksum of an entity digests, piece by piece. */
  public List<Piece> explainMeta(EntityChecksums sums) {
    return new Digest(generation).pieces(type(sums.entity()), sums.entity(), sums.path());
  }

  /**
   * What the accMetaChecksum of an entity digests: its metaChecksum and the sums of its children.
   */
  public List<Piece> explainAcc(EntityChecksums sums) {
    Run run = new Run(generation, ChildOrder.BY_ID);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(run.piece(sums.path(), "metaChecksum", run.meta(sums.entity())));
    List<Child> children = run.children(sums.entity(), sums.path());
    for (Child child : ChildOrder.counting(children, run.order)) {
      pieces.add(run.piece(child.entity.pathBelow(sums.path()), "accMetaChecksum", child.acc));
    }
    return pieces;
  }

  /** A copy in which every entity has its computed sums. */
  public Observation update(Observation observation) {
    Run run = run(observation);
    return new Update(run.sums(), entity -> true, entity -> true).of(observation);
  }

  /**
   * A copy with computed sums for the entities that had sums in another observation, and no sums
   * for the others.
   *
   * @param source the observation as it was before a change or conversion; entities are matched by
   *     id
   */
  public Observation updateWhereStored(Observation observation, Observation source) {
    Run run = run(observation);
    Stored stored = Stored.of(source);
    return new Update(run.sums(), stored::meta, stored::acc).of(observation);
  }

  /** A copy without any stored sum. */
  public static Observation drop(Observation observation) {
    return new Update(new IdentityHashMap<>(), entity -> false, entity -> false).of(observation);
  }

  private Run run(Observation observation) {
    Run run = new Run(generation, ChildOrder.BY_ID);
    run.visit(observation, ModelPath.DOCUMENT);
    return run;
  }

  /** The declaration of an entity's class. */
  static Type<?> type(CaomEntity entity) {
    return switch (EntityKind.of(entity)) {
      case OBSERVATION -> Observation.SCHEMA.of((Observation) entity).type();
      case PLANE -> Plane.SCHEMA;
      case ARTIFACT -> Artifact.SCHEMA;
      case PART -> Part.SCHEMA;
      case CHUNK -> Chunk.SCHEMA;
    };
  }

  static byte[] md5(byte[] bytes) {
    return newMd5().digest(bytes);
  }

  private static MessageDigest newMd5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }

  /** A child whose sums are known. */
  static final class Child {
    private final CaomEntity entity;
    private final byte[] acc;

    Child(CaomEntity entity, byte[] acc) {
      this.entity = entity;
      this.acc = acc;
    }

    CaomEntity entity() {
      return entity;
    }
  }

  /** One computation over an observation. */
  private static final class Run {
    private final int generation;
    private final Comparator<UUID> order;
    private final Digest digest;
    private final MessageDigest md5 = newMd5();
    private final List<EntityChecksums> all = new ArrayList<>();

    Run(int generation, Comparator<UUID> order) {
      this.generation = generation;
      this.order = order;
      this.digest = new Digest(generation);
    }

    List<EntityChecksums> compute(Observation observation) {
      visit(observation, ModelPath.DOCUMENT);
      return List.copyOf(all);
    }

    /** Adds the sums of an entity and of all below it, and gives its accumulated one. */
    @CanIgnoreReturnValue
    byte[] visit(CaomEntity entity, ModelPath path) {
      byte[] meta = meta(entity);
      Checksum sum = sum(meta);
      int place = all.size();
      // The entity takes its place before its children; its own sum is known after theirs.
      all.add(new EntityChecksums(path, entity, sum, sum));
      List<Child> children = children(entity, path);
      md5.update(meta);
      for (Child child : ChildOrder.counting(children, order)) {
        md5.update(child.acc);
      }
      byte[] acc = md5.digest();
      all.set(place, new EntityChecksums(path, entity, sum, sum(acc)));
      return acc;
    }

    byte[] meta(CaomEntity entity) {
      Bytes bytes = digest.of(type(entity), entity);
      md5.update(bytes.array(), 0, bytes.length());
      return md5.digest();
    }

    List<Child> children(CaomEntity entity, ModelPath path) {
      List<? extends CaomEntity> entities = EntityKind.children(entity);
      if (entities.isEmpty()) {
        return List.of();
      }
      List<Child> children = new ArrayList<>(entities.size());
      for (CaomEntity child : entities) {
        children.add(new Child(child, visit(child, child.pathBelow(path))));
      }
      return children;
    }

    IdentityHashMap<CaomEntity, EntityChecksums> sums() {
      IdentityHashMap<CaomEntity, EntityChecksums> sums = new IdentityHashMap<>();
      all.forEach(each -> sums.put(each.entity(), each));
      return sums;
    }

    private Checksum sum(byte[] digest) {
      return Checksum.ofMd5(digest, generation);
    }

    Piece piece(ModelPath path, String field, byte[] sum) {
      return Piece.of(path.field(field), "sum", sum(sum).text(), sum);
    }
  }
}
