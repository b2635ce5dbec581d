/** Collections of CAOM documents, in files, folders and archives. */
module org.caom2.batch {
  requires transitive org.caom2.model;
  requires transitive org.caom2.validation;
  requires org.caom2.json;
  requires org.caom2.xml;
  requires org.apache.commons.compress;
  requires static org.jspecify;

  exports org.caom2.batch;
  exports org.caom2.batch.across;
  exports org.caom2.batch.compare;
  exports org.caom2.batch.source;
}
