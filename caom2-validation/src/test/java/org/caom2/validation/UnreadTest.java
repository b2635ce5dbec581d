package org.caom2.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.validation.policy.Policy;
import org.caom2.xml.CaomXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could not be read is not also told as missing. */
class UnreadTest {
  private static final Path CUBE = Path.of("../examples/2.4/radio-cube.xml");

  private static Outcome<Document> read(String document) throws IOException {
    return CaomXml.codec()
        .keepingPlaces()
        .readFrom(new ByteArrayInputStream(document.getBytes(UTF_8)));
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.code().id())
        .filter(code -> !code.equals("meta.checksum"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "metaRelease, value.date, release.null",
    "geoLocationY, value.number, telescope.geo",
    "positionAxis2, value.integer, axis.missing",
    "positionAxis2, value.integer, axis.pair",
    "cd12, value.number, function.cd-incomplete",
    "delta, value.number, wcs.none",
  })
  void whatIsThereIsNotMissing(String element, String fault, String consequence)
      throws IOException {
    String document = Files.readString(CUBE);
    String tag = "<caom2:" + element + ">";
    String value = tag + "[^<]*<";
    assertThat(document).containsPattern(value);
    Validator validator = Validator.standard();
    Outcome<Document> read = read(document.replaceFirst(value, tag + "not one<"));
    assertThat(codes(validator.validate(read).issues())).containsExactly(fault);
    assertThat(codes(validator.validate(read.value())))
        .as("without the outcome of reading, nobody knows")
        .contains(consequence);
  }

  @Test
  void restValuesThatCannotBeReadAreNotMissing() throws IOException {
    String velocities =
        Files.readString(CUBE)
            .replaceFirst("FREQ(</caom2:ctype>\\s*<caom2:cunit>)Hz", "VRAD$1m/s")
            .replaceFirst(
                "(<caom2:ssysobs>[^<]*</caom2:ssysobs>)",
                "$1<caom2:restfrq>1420.4 MHz</caom2:restfrq>");
    Validator validator = Validator.standard();
    Outcome<Document> read = read(velocities);
    assertThat(codes(validator.validate(read).issues()))
        .contains("value.number")
        .doesNotContain("en.rest-missing");
    assertThat(codes(validator.validate(read.value()))).contains("en.rest-missing");
  }

  @Test
  void policiesDoNotAskForItEither() throws IOException {
    Policy policy =
        Policy.named("ours").require("Observation.metaRelease").require("Plane.custom").build();
    Validator validator = Validator.of().under(policy);
    String document = Files.readString(CUBE);
    Outcome<Document> read =
        read(document.replaceFirst("<caom2:metaRelease>", "<caom2:metaRelease>about "));
    assertThat(validator.validate(read).issues())
        .extracting(issue -> issue.code().id() + " " + issue.message())
        .contains("policy.required no Plane.custom")
        .doesNotContain("policy.required no Observation.metaRelease");
    assertThat(
            validator.validate(read(document.replaceFirst("<caom2:metaRelease>.*\n", ""))).issues())
        .extracting(Issue::message)
        .contains("no Observation.metaRelease");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<caom2:productID>[^<]*</caom2:productID>; Observation.planes",
        "<caom2:uri>[^<]*</caom2:uri>; Plane.artifacts",
      })
  void policiesDoNotAskForListsWhoseItemsWereRefused(String key, String list) throws IOException {
    Validator validator = Validator.of().under(Policy.named("ours").require(list).build());
    String document = Files.readString(CUBE);
    assertThat(document).containsPattern(key);
    Outcome<Document> read = read(document.replaceAll(key, ""));
    assertThat(codes(validator.validate(read).issues())).containsExactly("field.missing");
    assertThat(codes(validator.validate(read.value()))).containsExactly("policy.required");
  }

  @Test
  void beyondTheLimitOfIssuesAnythingMayBeUnread() throws IOException {
    String document = Files.readString(CUBE);
    String unknown = "<caom2:odd/>".repeat(1100);
    Outcome<Document> read =
        read(
            document
                .replaceFirst("<caom2:collection>", unknown + "<caom2:collection>")
                .replaceFirst("<caom2:metaRelease>", "<caom2:metaRelease>about "));
    Validator validator = Validator.standard();
    assertThat(codes(validator.validate(read).issues())).doesNotContain("release.null");
    assertThat(codes(validator.validate(read.value()))).contains("release.null");
  }

  @Test
  void stepsOfAnOutlineThatWereRefusedAreNotMissing() throws IOException {
    String document =
        Files.readString(Path.of("../examples/2.4/optical-image.xml"))
            .replaceFirst("<caom2:type>2<", "<caom2:type>9<");
    assertThat(document).contains("<caom2:type>9<");
    Validator validator = Validator.standard();
    Outcome<Document> read = read(document);
    assertThat(codes(validator.validate(read).issues()))
        .contains("value.term")
        .doesNotContain("multi.structure");
    assertThat(codes(validator.validate(read.value()))).contains("multi.structure");
  }
}
