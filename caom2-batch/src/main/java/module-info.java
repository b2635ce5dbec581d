/**
 * Collections of CAOM documents, in files, folders and archives.
 *
 * <p>RE2/J says no name for its module, so that the name of its file has to do. Without a
 * descriptor of our own, whoever requires this module would have to name every module that it
 * needs.
 */
module org.caom2.batch {
  requires transitive org.caom2.model;
  requires transitive org.caom2.validation;
  requires org.caom2.json;
  requires org.caom2.xml;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires org.apache.commons.compress;
  requires org.yaml.snakeyaml;
  requires re2j;
  requires static org.jspecify;

  exports org.caom2.batch.across;
  exports org.caom2.batch.check;
  exports org.caom2.batch.compare;
  exports org.caom2.batch.policy;
  exports org.caom2.batch.report;
  exports org.caom2.batch.source;
  exports org.caom2.batch;

  provides org.caom2.model.issue.CodeSet with
      org.caom2.batch.across.RunCodes;
}
