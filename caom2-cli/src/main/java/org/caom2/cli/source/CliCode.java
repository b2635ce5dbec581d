package org.caom2.cli.source;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;

/** The checks that the command makes itself. */
public enum CliCode implements Code {
  DOCUMENT_FORMAT("document.format", "A document is in a format that is read here.");

  private final String id;
  private final String sentence;

  CliCode(String id, String sentence) {
    this.id = id;
    this.sentence = sentence;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
