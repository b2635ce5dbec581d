package org.caom2.json;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;

/** The checks of JSON documents besides those that every format has. */
public enum JsonCode implements Code {
  NOT_WELL_FORMED("json.not-well-formed", Severity.ERROR, "A document is well-formed JSON."),
  BARE_NUMBER("json.bare-number", Severity.WARNING, "NaN and infinity are written in quotes."),
  ROOT("json.root", Severity.ERROR, "A document is one observation object."),
  VERSION("json.version", Severity.ERROR, "The member @caom2 is the namespace of a CAOM version."),
  TYPE(
      "json.type",
      Severity.ERROR,
      "An object that can be of several types tells its type by @type."),
  MEMBER("json.member", Severity.ERROR, "An object has only the members that its version knows."),
  REPEATED("json.repeated", Severity.ERROR, "A member stands once."),
  KIND(
      "json.kind",
      Severity.ERROR,
      "An object stands where an object is wanted, a value where a value is."),
  TEXT("json.text", Severity.WARNING, "A text is written in quotes."),
  NUMBER(
      "json.number",
      Severity.WARNING,
      "A number is written as a number, a truth value as true or false."),
  LIST("json.list", Severity.WARNING, "A list is written as an array, and nothing else is."),
  DIALECT("json.dialect", Severity.WARNING, "A document keeps to one dialect.");

  private final String id;
  private final Severity severity;
  private final String sentence;

  JsonCode(String id, Severity severity, String sentence) {
    this.id = id;
    this.severity = severity;
    this.sentence = sentence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
