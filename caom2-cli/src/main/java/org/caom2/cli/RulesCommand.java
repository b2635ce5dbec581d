package org.caom2.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caom2.batch.across.RunCode;
import org.caom2.cli.output.Output;
import org.caom2.json.JsonCode;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.validation.Validator;
import org.caom2.validation.policy.NearMatches;
import org.caom2.validation.policy.PolicyCode;
import org.caom2.xml.XmlCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which checks there are. */
@Command(
    name = "rules",
    description = "Lists all checks with their severities, or explains one of them.",
    footer = {
      "",
      "Examples:",
      "  caom2 rules",
      "  caom2 rules interval.order",
    })
final class RulesCommand extends CaomCommand {
  @Parameters(paramLabel = "CODE", arity = "0..1", description = "The check to explain.")
  private @Nullable String code;

  RulesCommand(Output output) {
    super(output);
  }

  /** All checks, by their codes. */
  static SortedMap<String, Code> catalogue() {
    List<Code> codes = new ArrayList<>();
    codes.addAll(Arrays.asList(DocumentCode.values()));
    codes.addAll(Arrays.asList(XmlCode.values()));
    codes.addAll(Arrays.asList(JsonCode.values()));
    codes.addAll(Arrays.asList(PolicyCode.values()));
    codes.addAll(Validator.standard().rules());
    codes.addAll(Arrays.asList(RunCode.values()));
    SortedMap<String, Code> catalogue = new TreeMap<>();
    codes.forEach(each -> catalogue.put(each.id(), each));
    return catalogue;
  }

  @Override
  void run() {
    SortedMap<String, Code> catalogue = catalogue();
    if (code == null) {
      list(catalogue);
    } else {
      explain(code, catalogue);
    }
  }

  private void list(SortedMap<String, Code> catalogue) {
    int longest = catalogue.keySet().stream().mapToInt(String::length).max().orElse(1);
    String format = "%-" + longest + "s  %-11s  %s";
    catalogue.forEach(
        (id, each) ->
            output()
                .line(
                    String.format(
                        Locale.ROOT, format, id, each.severity().label(), each.sentence())));
  }

  private void explain(String id, SortedMap<String, Code> catalogue) {
    Code found = catalogue.get(id);
    if (found == null) {
      throw wrongUsage(
          "No check is called '" + id + "'" + NearMatches.hint(id, catalogue.keySet()));
    }
    String page = page(id);
    output()
        .print(
            page == null
                ? "# " + id + "\n\n" + found.severity().label() + ": " + found.sentence() + "\n"
                : page);
  }

  private static @Nullable String page(String id) {
    try (InputStream in = RulesCommand.class.getResourceAsStream("issues/" + id + ".md")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
