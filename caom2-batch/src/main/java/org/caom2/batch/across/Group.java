package org.caom2.batch.across;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mentions of one name, those of what has it before those that refer to it. */
final class Group {
  private final Kind kind;
  private final String name;
  private final Set<String> roots;
  private @Nullable Mention first;
  private @Nullable Mention summed;

  /**
   * A group without mentions.
   *
   * @param roots what the identifiers of the observations of the run have before their last
   *     component
   */
  Group(Kind kind, String name, Set<String> roots) {
    this.kind = kind;
    this.name = name;
    this.roots = roots;
  }

  boolean isOf(Kind otherKind, String otherName) {
    return kind == otherKind && name.equals(otherName);
  }

  /** An identifier without its last component. */
  static String parent(String uri) {
    return uri.substring(0, Math.max(0, uri.lastIndexOf('/')));
  }

  @Nullable Finding definition(Mention mention) {
    Mention before = first;
    Mention sum = summed;
    if (before == null) {
      first = mention;
    }
    if (sum == null && !mention.more().isEmpty()) {
      summed = mention;
    }
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

  /** Within one document the rules find it. */
  private @Nullable Finding artifact(Mention mention, Mention before, @Nullable Mention sum) {
    if (sum != null && !mention.more().isEmpty() && !mention.more().equals(sum.more())) {
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
    String root = kind == Kind.OBSERVATION ? parent(name) : parent(parent(name));
    if (first != null || !roots.contains(root)) {
      return null;
    }
    return kind == Kind.OBSERVATION
        ? mention.finding(RunCode.MEMBER_MISSING, name + " is in no document of the run")
        : mention.finding(RunCode.INPUT_MISSING, name + " is in no document of the run");
  }
}
