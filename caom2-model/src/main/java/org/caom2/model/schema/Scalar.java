package org.caom2.model.schema;

import java.util.List;
import org.caom2.model.issue.Code;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one piece of text: how each version writes it, how it is read, and which bytes it
 * gives to a checksum. Immutable.
 *
 * @param <T> the Java type
 */
public abstract non-sealed class Scalar<T> implements Value<T> {
  /** How a value stands in formats that tell texts from numbers. */
  public enum Form {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN
  }

  private final String name;
  private final Form form;
  private final String xsdType;

  /**
   * A scalar.
   *
   * @param name name of the kind
   * @param form whether it is a text, a number or a truth value
   * @param xsdType the built-in XML Schema type, with the prefix xs
   */
  protected Scalar(String name, Form form, String xsdType) {
    this.name = name;
    this.form = form;
    this.xsdType = xsdType;
  }

  @Override
  public final String name() {
    return name;
  }

  /** Whether it is a text, a number or a truth value. */
  public final Form form() {
    return form;
  }

  /** The built-in XML Schema type its text has or restricts, {@code xs:string} for instance. */
  public final String xsdType() {
    return xsdType;
  }

  /**
   * Reads a value. Text that the version's schema refuses is reported; the value is returned all
   * the same where the text can mean one thing only.
   *
   * @param text the text as it stands in the document, white space included
   * @param version the version of the document
   * @param report takes what is wrong with it
   * @return the value, null if there is none
   */
  public abstract @Nullable T parse(String text, Version version, Report report);

  /** The text of a value in a document of that version. */
  public abstract String format(T value, Version version);

  /**
   * Adds the bytes that a checksum takes of the value, under the names and terms of that version.
   */
  public abstract void digest(T value, Version version, Bytes bytes);

  /**
   * Whether writing needs no second look: the text is legal in the version and reads back as the
   * same value. False means that a writer must try.
   */
  public boolean plain(T value, Version version) {
    return true;
  }

  /** How many bits its whole numbers have, one for the sign; 0 if it has none. */
  public int bits() {
    return 0;
  }

  /** Whether hardly any two values of a document are equal. */
  public boolean isMostlyUnique() {
    return false;
  }

  /**
   * Whether comparing two values can tell anything. Where it cannot, having one or the other is no
   * difference.
   */
  public boolean comparable(T one, T other) {
    return true;
  }

  /** Whether {@link #plain} holds for all values, and no version omits or refuses one. */
  boolean isAlwaysPlain() {
    return false;
  }

  /** The texts of a closed list in that version, in their order; none if any text will do. */
  public List<String> closedList(Version version) {
    return List.of();
  }

  /**
   * The regular expression that the whole text matches, in the terms of XML Schema; null if any.
   */
  public @Nullable String pattern() {
    return null;
  }

  /** Whether that version's schema takes an empty text. */
  public boolean takesEmpty(Version version) {
    return false;
  }

  /**
   * Why a writer of that version leaves the value out, null if it writes it.
   *
   * @param value a value that stands in the version's field
   */
  public @Nullable Code omits(T value, Version version) {
    return null;
  }

  /**
   * Why the model of that version refuses the value although its schema takes the text, null if it
   * does not.
   */
  public @Nullable String refuses(T value, Version version) {
    return null;
  }

  @Override
  public String toString() {
    return name;
  }
}
