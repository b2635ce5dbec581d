package org.caom2.model.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.wording.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The scalar of a closed list: texts, or whole numbers.
 *
 * @param <E> the constants, in the order of the standard
 */
public final class Enumeration<E extends Enum<E> & Enumerated> extends Scalar<E> {
  private final List<E> constants;
  private final boolean numeric;

  private Enumeration(Class<E> type, boolean numeric) {
    super(
        type.getSimpleName(),
        numeric ? Form.INTEGER : Form.TEXT,
        numeric ? "xs:integer" : "xs:string");
    this.constants = List.copyOf(Arrays.asList(type.getEnumConstants()));
    this.numeric = numeric;
  }

  /** A list of texts; a checksum takes the text. */
  public static <E extends Enum<E> & Enumerated> Enumeration<E> ofTexts(Class<E> type) {
    return new Enumeration<>(type, false);
  }

  /** A list of whole numbers; a checksum takes four bytes. */
  public static <E extends Enum<E> & Enumerated> Enumeration<E> ofNumbers(Class<E> type) {
    return new Enumeration<>(type, true);
  }

  /** All constants, in the order of the standard. */
  public List<E> constants() {
    return constants;
  }

  /** The constants that the version's schema has. */
  public List<E> constants(Version version) {
    return constants.stream().filter(e -> e.in(version)).toList();
  }

  /**
   * The constant that is spelled so, {@code Optical} or {@code 2} for instance; empty if there is
   * none. Letters count as large or small.
   */
  public Optional<E> find(String value) {
    return Optional.ofNullable(constant(Objects.requireNonNull(value, "value")));
  }

  @Override
  public List<String> closedList(Version version) {
    return constants(version).stream().map(Enumerated::value).toList();
  }

  @Override
  public @Nullable E parse(String raw, Version version, Report report) {
    String text = raw.trim();
    E found = constant(numeric ? number(text) : text);
    if (found == null || !found.in(version) || (!numeric && text.length() != raw.length())) {
      String legal =
          constants(version).stream().map(Enumerated::value).collect(Collectors.joining(", "));
      report.add(DocumentCode.VALUE_TERM, "not one of " + legal + ": " + Shown.quoted(raw));
    }
    return found;
  }

  private @Nullable E constant(String text) {
    for (int i = 0; i < constants.size(); i++) {
      E constant = constants.get(i);
      if (constant.value().equals(text)) {
        return constant;
      }
    }
    return null;
  }

  /** The number without plus sign and leading zeros; the text itself if it is none. */
  private static String number(String text) {
    Long value = Numbers.whole(text);
    return value == null ? text : value.toString();
  }

  @Override
  public String format(E value, Version version) {
    return value.value();
  }

  @Override
  public void digest(E value, Version version, Bytes bytes) {
    if (numeric) {
      bytes.putInt(Integer.parseInt(value.value()));
    } else {
      bytes.put(value.value());
    }
  }

  @Override
  public boolean plain(E value, Version version) {
    return value.in(version);
  }
}
