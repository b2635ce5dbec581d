package org.caom2.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caom2.batch.compare.Divergence;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.model.diff.Difference;
import org.jspecify.annotations.Nullable;

/** Prints what two copies of a collection do not have in common. */
public final class DivergenceReport {
  private static final String NONE = "-";

  /** How it is printed. */
  public enum Format {
    text,
    tsv,
    json
  }

  private final ObjectMapper mapper = new ObjectMapper();
  private final Output output;
  private final Format format;
  private final Map<Divergence.Kind, Long> counts = new EnumMap<>(Divergence.Kind.class);

  /** A report to that output; a table begins with its header. */
  public DivergenceReport(Output output, Format format) {
    this.output = output;
    this.format = format;
    if (format == Format.tsv) {
      output.line("kind\turi\tleft\tright\tdifferences\tpath\tleft_value\tright_value\tchecksum");
    }
  }

  /** Prints one observation. */
  public void print(Divergence divergence) {
    counts.merge(divergence.kind(), 1L, Long::sum);
    switch (format) {
      case text -> text(divergence);
      case tsv -> tsv(divergence);
      case json -> json(divergence);
    }
  }

  /** How many there were of each kind, as lines. */
  public List<String> counts() {
    List<String> lines = new ArrayList<>();
    counts.forEach((kind, n) -> lines.add(String.format(Locale.ROOT, "%8d  %s", n, word(kind))));
    return lines;
  }

  private static String word(Divergence.Kind kind) {
    return switch (kind) {
      case MISSING -> "missing";
      case EXTRA -> "extra";
      case DIFFERENT -> "different";
      case REPEATED -> "repeated";
    };
  }

  private static @Nullable Difference first(Divergence divergence) {
    return divergence.differences().isEmpty() ? null : divergence.differences().get(0);
  }

  private void text(Divergence divergence) {
    StringBuilder line = new StringBuilder(word(divergence.kind()));
    line.append(' ').append(divergence.uri()).append(": ");
    String left = divergence.left();
    String right = divergence.right();
    line.append(left == null ? "" : left);
    line.append(left == null || right == null ? "" : ", ");
    line.append(right == null ? "" : right);
    output.line(Printable.line(line.toString()));
    Difference first = first(divergence);
    if (first != null) {
      int more = divergence.differences().size() - 1;
      output.line(
          "  " + Printable.line(first.toString()) + (more == 0 ? "" : " (and " + more + " more)"));
    }
    if (divergence.checksum() != null) {
      output.line("  " + Printable.line(divergence.checksum()));
    }
  }

  private void tsv(Divergence divergence) {
    Difference first = first(divergence);
    output.line(
        String.join(
            "\t",
            word(divergence.kind()),
            Printable.field(divergence.uri()),
            field(divergence.left()),
            field(divergence.right()),
            Integer.toString(divergence.differences().size()),
            first == null ? NONE : field(first.path().toString()),
            first == null ? NONE : field(first.left()),
            first == null ? NONE : field(first.right()),
            field(divergence.checksum())));
  }

  private static String field(@Nullable String value) {
    if (value == null) {
      return NONE;
    }
    return value.equals(NONE) ? "\\" + NONE : Printable.field(value);
  }

  private void json(Divergence divergence) {
    Difference first = first(divergence);
    ObjectNode line =
        JsonNodeFactory.instance
            .objectNode()
            .put("kind", word(divergence.kind()))
            .put("uri", divergence.uri())
            .put("left", divergence.left())
            .put("right", divergence.right())
            .put("differences", divergence.differences().size());
    ObjectNode told = first == null ? null : line.putObject("first");
    if (first != null && told != null) {
      told.put("path", first.path().toString());
      told.put("left", first.left());
      told.put("right", first.right());
    }
    line.put("checksum", divergence.checksum());
    try {
      output.line(mapper.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can be written", e);
    }
  }
}
