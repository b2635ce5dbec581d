/** What tests of CAOM software need: random observations, golden files, reference data. */
module org.caom2.testkit {
  requires transitive org.caom2.model;
  requires transitive org.junit.jupiter.api;
  requires static org.jspecify;

  exports org.caom2.testkit;
}
