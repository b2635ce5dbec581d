package org.caom2.batch.across;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions of one name, those of what has it before those that refer to it. */
final class Group {
  private final Kind kind;
  private final String name;
  private final Set<String> roots;
  private @Nullable Mention first;

  /** The first checksums, by their algorithms. */
  private final Map<String, Mention> summed = new HashMap<>();

  /**
   * A group without mentions.
   *
   * @param roots the collections of the observations of the run, as their identifiers tell them
   */
  Group(Kind kind, String name, Set<String> roots) {
    this.kind = kind;
    this.name = name;
    this.roots = roots;
  }

  boolean isOf(Kind otherKind, String otherName) {
    return kind == otherKind && name.equals(otherName);
  }

  /**
   * The collection that the identifier of an observation tells: what is before the query of {@code
   * ivo://auth/collection?id}, and before the first slash of {@code caom:collection/id}; of others,
   * what is before the last slash.
   */
  static String collection(String uri) {
    int end = uri.lastIndexOf('/');
    if (uri.startsWith("ivo:")) {
      end = uri.indexOf('?');
    } else if (uri.startsWith("caom:")) {
      end = uri.indexOf('/');
    }
    return uri.substring(0, Math.max(0, end));
  }

  @Nullable Finding definition(Mention mention) {
    Mention before = first;
    if (before == null) {
      first = mention;
    }
    String text = mention.more();
    Mention sum = text.isEmpty() ? null : summed.putIfAbsent(algorithm(text), mention);
    if (before == null) {
      return null;
    }
    return switch (kind) {
      case OBSERVATION ->
          mention.finding(RunCode.OBSERVATION_REPEATED, name + " is also in " + before.where());
      case PLANE -> null;
      case ID ->
          mention.concerns(before)
              ? mention.finding(RunCode.ID_REPEATED, name + " is also that of " + before.where())
              : null;
      case ARTIFACT -> artifact(mention, before, sum);
    };
  }

  private static String algorithm(String sum) {
    return sum.substring(0, Math.max(0, sum.indexOf(':'))).toLowerCase(Locale.ROOT);
  }

  /**
   * Within one document the rules find it. Upper and lower case are the same hexadecimal digits.
   *
   * @param sum what has a checksum of the same algorithm, if there is one
   */
  private @Nullable Finding artifact(Mention mention, Mention before, @Nullable Mention sum) {
    if (sum != null && !mention.more().equalsIgnoreCase(sum.more())) {
      return mention.concerns(sum) && !mention.document().equals(sum.document())
          ? mention.finding(
              RunCode.ARTIFACT_CHECKSUM,
              name + " has " + mention.more() + ", but " + sum.more() + " in " + sum.where())
          : null;
    }
    return mention.concerns(before) && !mention.document().equals(before.document())
        ? mention.finding(RunCode.ARTIFACT_REPEATED, name + " is also in " + before.where())
        : null;
  }

  @Nullable Finding reference(Mention mention) {
    // Of the identifier of a plane, that of its observation is what is before the last slash.
    boolean isOfObservation = kind == Kind.OBSERVATION || name.startsWith("caom:");
    String observation =
        isOfObservation ? name : name.substring(0, Math.max(0, name.lastIndexOf('/')));
    if (first != null || !roots.contains(collection(observation))) {
      return null;
    }
    return kind == Kind.OBSERVATION
        ? mention.finding(RunCode.MEMBER_MISSING, name + " is in no document of the run")
        : mention.finding(RunCode.INPUT_MISSING, name + " is in no document of the run");
  }
}
