package org.caom2.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the doc comments of a builder. */
final class JavadocWriter {
  private static final String MEMBER = "  ";

  private final int width;

  JavadocWriter(int width) {
    this.width = width;
  }

  String type(RecordModel model) {
    String link = "Builds {@link " + model.name() + "}";
    String summary = model.summary().isEmpty() ? "." : ": " + continued(model.summary());
    List<String> lines = new ArrayList<>(wrap(ended(link + summary)));
    lines.add("");
    String refusal =
        model.required().isEmpty()
            ? ""
            : "{@link #build()} refuses to build while required components are missing and names"
                + " them all. ";
    boolean creates = model.components().stream().anyMatch(Component::creatable);
    String use =
        "A builder is not thread-safe. It may be used again after {@code build()}"
            + (creates ? ", which creates anew what was not given, as an id." : ".");
    lines.addAll(wrap("<p>" + refusal + use));
    return comment(lines, "");
  }

  String setter(Component component) {
    List<String> lines = new ArrayList<>(description(component));
    lines.add("");
    lines.add("@param " + component.name() + " " + meaning(component));
    lines.add("@return this builder");
    return comment(lines, MEMBER);
  }

  private static String meaning(Component component) {
    if (component.item().isPresent()) {
      return "all items; they replace those given before";
    }
    return component.nullable() ? "the value, null for none" : "the value";
  }

  String adder(Component component) {
    String summary = "Adds one item to {@code " + component.name() + "}.";
    String param = "@param item the item, added after those given before";
    return comment(List.of(summary, "", param, "@return this builder"), MEMBER);
  }

  String build(RecordModel model) {
    List<String> lines = new ArrayList<>();
    lines.add("Builds the record from what has been set so far.");
    lines.add("");
    lines.add("@return a new {@link " + model.name() + "}");
    if (!model.required().isEmpty()) {
      lines.add("@throws IllegalStateException naming all required components that are missing");
    }
    return comment(lines, MEMBER);
  }

  private List<String> description(Component component) {
    List<String> lines = new ArrayList<>(component.doc());
    if (lines.isEmpty()) {
      lines.add("Sets {@code " + component.name() + "}.");
    }
    lines.set(0, begun(lines.get(0)));
    int last = lines.size() - 1;
    lines.set(last, ended(lines.get(last)));
    boolean told = String.join(" ", lines).toLowerCase(Locale.ROOT).contains("null");
    if (component.nullable() && !told) {
      String longer = lines.get(last) + " Null if absent.";
      if (MEMBER.length() + 3 + longer.length() <= width) {
        lines.set(last, longer);
      } else {
        lines.add("Null if absent.");
      }
    }
    return lines;
  }

  /** The text as the start of a sentence; names and acronyms keep their spelling. */
  private static String begun(String text) {
    return text.matches("(?s)[a-z][a-z-]*\\b.*")
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** The text as it follows a colon; only an article is sure not to be a name. */
  private static String continued(String text) {
    return text.matches("(?s)(The|An?) .*")
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  private static String ended(String text) {
    return text.matches("(?s).*[.!?>]") ? text : text + ".";
  }

  private List<String> wrap(String text) {
    int room = width - 3;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String comment(List<String> lines, String indent) {
    StringBuilder out = new StringBuilder(indent).append("/**\n");
    for (String line : lines) {
      out.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
    }
    return out.append(indent).append(" */\n").toString();
  }
}
