package org.caom2.batch.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a run with most errors, then warnings; at equal counts those that came first.
 */
final class WorstDocuments {
  private static final int KEPT = 50;
  private static final int LARGEST_PICTURE = 1 << 16;

  private static final Comparator<Entry> BETTER_FIRST =
      Comparator.comparingInt(Entry::errors)
          .thenComparingInt(Entry::warnings)
          .thenComparingInt(Entry::information)
          .thenComparing(Entry::number, Comparator.reverseOrder());

  private final Footprints footprints;
  private final PriorityQueue<Entry> kept = new PriorityQueue<>(BETTER_FIRST);
  private long number;

  WorstDocuments(Footprints footprints) {
    this.footprints = footprints;
  }

  private record Entry(
      long number,
      String label,
      @Nullable String uri,
      @Nullable String version,
      int errors,
      int warnings,
      int information,
      @Nullable String picture) {
    Entry with(@Nullable String svg) {
      return new Entry(number, label, uri, version, errors, warnings, information, svg);
    }
  }

  void add(LabelledDocument document, List<Issue> issues) {
    if (issues.isEmpty()) {
      return;
    }
    Document read = document.outcome().value();
    Entry entry =
        new Entry(
            number++,
            document.label(),
            read == null ? null : read.observation().uri().toString(),
            read == null ? null : read.version().label(),
            count(issues, Severity.ERROR),
            count(issues, Severity.WARNING),
            count(issues, Severity.INFORMATION),
            null);
    Entry least = kept.peek();
    if (kept.size() == KEPT && least != null && BETTER_FIRST.compare(entry, least) < 0) {
      return;
    }
    kept.add(read == null ? entry : entry.with(picture(read)));
    if (kept.size() > KEPT) {
      kept.remove();
    }
  }

  private @Nullable String picture(Document read) {
    return footprints
        .svg(read.observation())
        .filter(svg -> svg.length() <= LARGEST_PICTURE)
        .orElse(null);
  }

  private static int count(List<Issue> issues, Severity severity) {
    return (int) issues.stream().filter(issue -> issue.severity() == severity).count();
  }

  void tell(ArrayNode list) {
    List<Entry> sorted = new ArrayList<>(kept);
    sorted.sort(BETTER_FIRST.reversed());
    for (Entry each : sorted) {
      ObjectNode node = list.addObject();
      node.put("document", Visible.of(each.label));
      String uri = each.uri;
      node.put("uri", uri == null ? null : Visible.of(uri));
      node.put("version", each.version);
      node.put("error", each.errors);
      node.put("warning", each.warnings);
      node.put("information", each.information);
      String svg = each.picture;
      if (svg != null) {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        node.put("picture", Base64.getEncoder().encodeToString(bytes));
      }
    }
  }
}
