package org.caom2.model;

/** The formats of documents. */
public enum Format {
  XML,
  JSON
}
