package org.caom2.batch.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caom2.batch.across.RunCode;
import org.caom2.json.JsonCode;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.validation.RuleSet;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.PolicyCode;
import org.caom2.xml.XmlCode;

/**
 * All checks: those of the readers, of policies, across documents, and the rules that are found as
 * services.
 */
public final class Checks {
  private static final SortedMap<String, Code> ALL = all();

  private Checks() {}

  private static SortedMap<String, Code> all() {
    List<Code> codes = new ArrayList<>();
    codes.addAll(Arrays.asList(DocumentCode.values()));
    codes.addAll(Arrays.asList(XmlCode.values()));
    codes.addAll(Arrays.asList(JsonCode.values()));
    codes.addAll(Arrays.asList(PolicyCode.values()));
    codes.addAll(Validator.standard().rules());
    RuleSet.installed().forEach(set -> codes.addAll(set.codes()));
    codes.addAll(Arrays.asList(RunCode.values()));
    SortedMap<String, Code> all = new TreeMap<>();
    codes.forEach(each -> all.put(each.id(), each));
    return Collections.unmodifiableSortedMap(all);
  }

  /**
   * The page that explains a check, in Markdown; empty for a check that has none, as those of rules
   * of one's own.
   */
  public static Optional<String> page(String id) {
    if (!ALL.containsKey(id)) {
      return Optional.empty();
    }
    try (InputStream in = Checks.class.getResourceAsStream("pages/" + id + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The checks by their ids. */
  public static SortedMap<String, Code> catalogue() {
    return ALL;
  }
}
