package org.caom2.validation.checksum;

import java.util.List;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** The rules about stored checksums. */
public final class ChecksumRules implements RuleSet {
  /** For the service loader. */
  public ChecksumRules() {}

  @Override
  public String name() {
    return "checksums";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(new StoredSumAgrees());
  }
}
