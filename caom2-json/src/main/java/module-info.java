/** CAOM documents as JSON. */
module org.caom2.json {
  requires transitive org.caom2.model;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.caom2.json;

  provides org.caom2.model.issue.CodeSet with
      org.caom2.json.JsonCodes;
}
