/** The Common Archive Observation Model, versions 2.0 to 2.5: the data and their description. */
module org.caom2.model {
  requires static org.jspecify;

  exports org.caom2.model;
  exports org.caom2.model.codec to
      org.caom2.json,
      org.caom2.xml;
  exports org.caom2.model.convert;
  exports org.caom2.model.diff;
  exports org.caom2.model.issue;
  exports org.caom2.model.schema;
  exports org.caom2.model.shape;
  exports org.caom2.model.vocab;
  exports org.caom2.model.wcs;
  exports org.caom2.model.wording to
      org.caom2.batch,
      org.caom2.cli,
      org.caom2.compute,
      org.caom2.json,
      org.caom2.validation,
      org.caom2.xml;

  uses org.caom2.model.issue.CodeSet;
}
