package org.caom2.interop;

import static org.caom2.model.schema.Versions.since;
import static org.caom2.model.schema.Versions.until;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.caom2.interop.Obstacle.Effect;
import org.caom2.model.Artifact;
import org.caom2.model.Checksum;
import org.caom2.model.Entity;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Target;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Version;
import org.caom2.model.vocab.ProductType;

/** What the reference writes otherwise than it has it, in any version that it writes. */
final class WriterWays {
  private static final Set<Field<?, ?>> ASCII =
      Set.of(
          Observation.META_READ_GROUPS,
          Plane.META_READ_GROUPS,
          Plane.DATA_READ_GROUPS,
          Artifact.CONTENT_READ_GROUPS,
          Target.TARGET_ID,
          Entity.META_PRODUCER);

  /** All of them. */
  static final List<Obstacle> ALL_OF_THEM =
      List.of(
          new Obstacle(
              "ascii-uri",
              "It writes groups, targets and producers with percent escapes for what is not ASCII.",
              since(Version.V2_4),
              Effect.CONTENT,
              (slot, value) ->
                  value instanceof URI uri
                          && slot != null
                          && ASCII.contains(slot.field())
                          && !uri.toASCIIString().equals(uri.toString())
                      ? URI.create(uri.toASCIIString())
                      : value),
          Obstacle.of(
              "ascii-term",
              "It writes product types of other namespaces so, too.",
              since(Version.V2_4),
              Effect.CONTENT,
              ProductType.class,
              type -> !ascii(type.value()).equals(type.value()),
              type -> new ProductType(ascii(type.value()))),
          Obstacle.of(
              "ascii-sum",
              "It writes stored sums so, too, whatever stands there.",
              since(Version.V2_3),
              Effect.CONTENT,
              Checksum.class,
              sum -> !URI.create(sum.text()).toASCIIString().equals(sum.text()),
              sum -> Checksum.of(URI.create(sum.text()).toASCIIString(), sum.generation())),
          Obstacle.of(
              "product-type-missing",
              "It writes science where an artifact of 2.0 or 2.1 has no product type.",
              until(Version.V2_1),
              Effect.CONTENT,
              Artifact.class,
              artifact -> artifact.productType() == null,
              artifact -> artifact.toBuilder().productType(ProductType.THIS).build()));

  private WriterWays() {}

  private static String ascii(String term) {
    return term.contains("#") ? URI.create(term).toASCIIString() : term;
  }

  /** Whether an error in a document of that version is one that the reference makes. */
  static boolean explain(Issue issue, Version version) {
    return version.compareTo(Version.V2_3) < 0
        && issue.code() == DocumentCode.VALUE_TERM
        && issue.message().endsWith(": \"event\"");
  }
}
