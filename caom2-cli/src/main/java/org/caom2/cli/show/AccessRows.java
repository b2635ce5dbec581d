package org.caom2.cli.show;

import java.net.URI;
import java.util.stream.Collectors;
import org.caom2.model.Artifact;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.wording.Counted;
import org.caom2.validation.access.Access;
import org.caom2.validation.access.Reader;
import org.jspecify.annotations.Nullable;

/** Shows what a reader may see, if one was told. */
final class AccessRows {
  private final Page page;
  private final @Nullable Reader reader;

  AccessRows(Page page, @Nullable Reader reader) {
    this.page = page;
    this.reader = reader;
  }

  void of(Observation observation) {
    if (reader != null) {
      page.row("access", "metadata: " + words(reader.metadata(observation)));
    }
  }

  void of(Plane plane) {
    if (reader != null) {
      page.row("access", "metadata: " + words(reader.metadata(plane)));
      page.row("", "data: " + words(reader.data(plane)));
    }
  }

  /** What may be done with the file of an artifact; null if nobody asked. */
  @Nullable String of(Artifact artifact, Plane plane) {
    return reader == null ? null : words(reader.content(artifact, plane));
  }

  private static String words(Access access) {
    if (access.isPublic()) {
      return "yes, public";
    }
    if (access.granted()) {
      return "yes, through " + list(access);
    }
    String from = access.release() == null ? "no date" : Moments.date(access.release());
    return access.groups().isEmpty()
        ? "no, public from: " + from
        : "no, public from: " + from + ", before that for " + count(access.groups().size());
  }

  private static String list(Access access) {
    return access.through().stream().map(URI::toString).collect(Collectors.joining(" and "));
  }

  private static String count(int groups) {
    return Counted.of(groups, "group", "groups");
  }
}
