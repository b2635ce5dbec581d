package org.caom2.model.issue;

/**
 * The checks that every reader and writer makes, whatever the format: values, required fields,
 * counts, limits, and what a version cannot hold.
 */
public enum DocumentCode implements Code {
  VALUE_NUMBER("value.number", Severity.ERROR, "A number is written as XML Schema says."),
  VALUE_INTEGER(
      "value.integer", Severity.ERROR, "A whole number is written in digits and fits its type."),
  VALUE_BOOLEAN("value.boolean", Severity.ERROR, "A truth value is true, false, 1 or 0."),
  VALUE_DATE("value.date", Severity.ERROR, "A date is written as yyyy-MM-ddTHH:mm:ss.SSS."),
  VALUE_DATE_DIGITS(
      "value.date-digits", Severity.INFORMATION, "Times have no digits finer than milliseconds."),
  VALUE_URI("value.uri", Severity.ERROR, "A URI has the syntax of RFC 2396."),
  VALUE_URI_FORM(
      "value.uri-form",
      Severity.ERROR,
      "Members, inputs and groups have the form their version asks for."),
  VALUE_ID(
      "value.id", Severity.ERROR, "An id is a UUID in lower case, or a 64-bit integer in 2.0."),
  VALUE_TERM("value.term", Severity.ERROR, "A term of a closed list is one of those on the list."),
  VALUE_TERM_ALIAS(
      "value.term-alias", Severity.INFORMATION, "A term is written in its version's own spelling."),
  FIELD_MISSING("field.missing", Severity.ERROR, "What the version requires is there."),
  LIST_COUNT("list.count", Severity.ERROR, "A list has as many items as its version asks for."),
  SET_REPEATED("set.repeated", Severity.INFORMATION, "The items of a set differ from each other."),
  IDENTITY_BUCKET(
      "identity.bucket", Severity.ERROR, "A uriBucket is the one computed from its uri."),
  SAMPLES_ADDED(
      "samples.added",
      Severity.INFORMATION,
      "An interval of 2.2 without samples gets itself as its sample."),
  LIMIT_DEPTH("limit.depth", Severity.ERROR, "A document is not nested deeper than the limit."),
  LIMIT_TEXT("limit.text", Severity.ERROR, "No single text is longer than the limit."),
  LIMIT_SIZE("limit.size", Severity.ERROR, "A document is not larger than the limit."),
  LIMIT_LIST("limit.list", Severity.ERROR, "No list has more items than the limit."),
  LIMIT_ISSUES("limit.issues", Severity.ERROR, "A document has no more issues than the limit."),
  WRITE_LOST("write.lost", Severity.ERROR, "The version written can hold the value."),
  WRITE_VALUE("write.value", Severity.ERROR, "The value is legal in the version written."),
  WRITE_REQUIRED("write.required", Severity.ERROR, "What the version written requires is there."),
  WRITE_GIVEN(
      "write.given",
      Severity.INFORMATION,
      "What the version written requires is not left to a default."),
  WRITE_EMPTY(
      "write.empty",
      Severity.INFORMATION,
      "An object without any value can be said in the version written."),
  WRITE_CHECKSUM(
      "write.checksum",
      Severity.WARNING,
      "A stored checksum is of the generation of the version written."),
  WRITE_CHARACTER(
      "write.character", Severity.ERROR, "A text has only characters that the format can hold.");

  private final String id;
  private final Severity severity;
  private final String sentence;

  DocumentCode(String id, Severity severity, String sentence) {
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
