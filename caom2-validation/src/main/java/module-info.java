/** Rules that observations keep, and checksums. */
module org.caom2.validation {
  requires transitive org.caom2.model;
  requires transitive org.caom2.wcs;
  requires static org.jspecify;

  exports org.caom2.validation;
  exports org.caom2.validation.access;
  exports org.caom2.validation.axis;
  exports org.caom2.validation.checksum;
  exports org.caom2.validation.policy;

  uses org.caom2.validation.RuleSet;

  provides org.caom2.validation.RuleSet with
      org.caom2.validation.rules.ModelRules,
      org.caom2.validation.rules.wcs.WcsRules,
      org.caom2.validation.checksum.ChecksumRules;
}
