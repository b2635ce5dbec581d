package org.caom2.validation.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.caom2.model.Artifact;
import org.caom2.model.CaomEntity;
import org.caom2.model.Checksum;
import org.caom2.model.Chunk;
import org.caom2.model.Observation;
import org.caom2.model.Part;
import org.caom2.model.Plane;
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
    return walk(observation, ChildOrder.BY_ID).all();
  }

  /** The sums with children in the order that was used until July 2019. */
  List<EntityChecksums> computeInSignedOrder(Observation observation) {
    return walk(observation, ChildOrder.SIGNED).all();
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
    ChecksumWalk walk = new ChecksumWalk(generation, ChildOrder.BY_ID);
    List<? extends CaomEntity> children = sums.entity().children();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(piece(sums.path(), "metaChecksum", walk.meta(sums.entity())));
    for (int i : ChildOrder.counting(children, ChildOrder.BY_ID)) {
      ModelPath path = children.get(i).pathBelow(sums.path());
      pieces.add(piece(path, "accMetaChecksum", walk.visit(children.get(i), path)));
    }
    return pieces;
  }

  private Piece piece(ModelPath path, String field, byte[] sum) {
    return Piece.of(path.field(field), "sum", Checksum.ofMd5(sum, generation).text(), sum);
  }

  /** A copy in which every entity has its computed sums. */
  public Observation update(Observation observation) {
    return update(observation, entity -> true, entity -> true);
  }

  /**
   * A copy with computed sums for the entities that had sums in another observation, and no sums
   * for the others.
   *
   * @param source the observation as it was before a change or conversion; entities are matched by
   *     id
   */
  public Observation updateWhereStored(Observation observation, Observation source) {
    Stored stored = Stored.of(source);
    return update(observation, stored::meta, stored::acc);
  }

  private Observation update(
      Observation observation, Predicate<CaomEntity> meta, Predicate<CaomEntity> acc) {
    ChecksumWalk walk = walk(observation, ChildOrder.BY_ID);
    return new Update(walk.byEntity(), meta, acc).of(observation);
  }

  /** A copy without any stored sum. */
  public static Observation drop(Observation observation) {
    return new Update(new IdentityHashMap<>(), entity -> false, entity -> false).of(observation);
  }

  private ChecksumWalk walk(Observation observation, Comparator<UUID> order) {
    ChecksumWalk walk = new ChecksumWalk(generation, order);
    walk.visit(observation, ModelPath.DOCUMENT);
    return walk;
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

  static MessageDigest newMd5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
