package org.caom2.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caom2.model.Observation;
import org.caom2.model.schema.Choice;
import org.caom2.model.schema.Scalar;
import org.caom2.model.schema.Slot;
import org.caom2.model.schema.Type;
import org.caom2.model.schema.Value;
import org.caom2.model.schema.Version;
import org.caom2.model.schema.View;

/**
 * The classes of a version as our views have them, for comparison with other descriptions: for each
 * class one line per field, {@code name type required}, in their order. A list in an element of its
 * own is {@code wrapper/item}, an attribute {@code @name}.
 */
final class ClassLines {
  private final Version version;
  private final Function<Scalar<Object>, String> scalars;
  private final Map<String, List<String>> classes = new HashMap<>();

  private ClassLines(Version version, Function<Scalar<Object>, String> scalars) {
    this.version = version;
    this.scalars = scalars;
  }

  /** The classes by name; the function says how the other description calls a scalar. */
  static Map<String, List<String>> of(Version version, Function<Scalar<Object>, String> scalars) {
    ClassLines lines = new ClassLines(version, scalars);
    lines.choice(Observation.SCHEMA);
    return lines.classes;
  }

  private void choice(Choice<?> choice) {
    for (Choice.Alternative<?> alternative : choice.alternatives()) {
      if (alternative.type().versions().contains(version)) {
        view(alternative.type().view(version));
        if (choice.isByElement()) {
          String line = alternative.element() + " " + alternative.type().name(version) + " choice";
          List<String> lines = classes.computeIfAbsent(choice.name(), k -> new ArrayList<>());
          if (!lines.contains(line)) {
            lines.add(line);
          }
        }
      }
    }
  }

  /** Until 2.4 an interval with samples inside it is a class of its own. */
  private String name(View<?> view) {
    String name = view.type().name(version);
    if (!name.equals("Interval") || version.compareTo(Version.V2_5) >= 0) {
      return name;
    }
    boolean sampled = view.slots().stream().anyMatch(Slot::isOuter);
    return version == Version.V2_4
        ? sampled ? "SampledInterval" : "Interval"
        : sampled ? "Interval" : "SubInterval";
  }

  private void view(View<?> view) {
    String name = name(view);
    if (classes.containsKey(name)) {
      return;
    }
    List<String> lines = new ArrayList<>();
    classes.put(name, lines);
    for (Slot slot : view.slots()) {
      lines.add(line(slot));
    }
  }

  private String line(Slot slot) {
    StringBuilder line = new StringBuilder(slot.isAttribute() ? "@" : "").append(slot.name());
    if (slot.isList() && !slot.isBare() && !slot.isPacked()) {
      line.append('/').append(slot.item());
    }
    line.append(' ').append(type(slot)).append(' ').append(slot.isRequired() ? "yes" : "no");
    if (slot.isPacked()) {
      line.append(" packed");
    } else if (slot.isList() && !slot.isBare()) {
      line.append(" >=").append(slot.atLeast());
    }
    return line.toString();
  }

  private String type(Slot slot) {
    Value<Object> value = slot.value();
    View<Object> content = slot.content();
    if (content != null) {
      view(content);
      return name(content);
    } else if (value instanceof Choice<?> choice) {
      choice(choice);
      return choice.name();
    } else if (value instanceof Type<?>) {
      throw new IllegalStateException(slot + " has no content");
    }
    return scalars.apply((Scalar<Object>) value);
  }

  /** What stands behind a word in a text, or a default. */
  static String after(String text, String word, String otherwise) {
    Matcher found = Pattern.compile(Pattern.quote(word) + "(\\w+)").matcher(text);
    return found.find() ? found.group(1) : otherwise;
  }
}
