package org.caom2.xml;

import org.caom2.model.issue.Code;
import org.caom2.model.issue.Severity;

/** The checks of XML documents besides those that every format has. */
public enum XmlCode implements Code {
  NOT_WELL_FORMED("xml.not-well-formed", "A document is well-formed XML."),
  DOCTYPE("xml.doctype", "A document has no document type declaration."),
  NAMESPACE("xml.namespace", "A document is in the namespace of a CAOM version."),
  ROOT("xml.root", "The root element is Observation."),
  TYPE("xml.type", "An element that can be of several types tells its type by xsi:type."),
  ELEMENT("xml.element", "An element has only the children that its version knows."),
  ATTRIBUTE("xml.attribute", "An element has only the attributes that its version knows."),
  ORDER("xml.order", "Elements stand in the order of the schema."),
  REPEATED("xml.repeated", "An element that is no item of a list stands once."),
  TEXT("xml.text", "There is no text between elements.");

  private final String id;
  private final String sentence;

  XmlCode(String id, String sentence) {
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
