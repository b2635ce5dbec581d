package org.caom2.validation.rules;

import java.net.URI;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.caom2.model.Artifact;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** The checksum of a file. Source: CAOM: Artifact.contentChecksum. */
final class ContentChecksumForm extends ModelRule<Artifact> {
  private static final Map<String, Integer> DIGITS =
      Map.of("md5", 32, "sha1", 40, "sha-1", 40, "sha256", 64, "sha-256", 64, "sha512", 128);

  ContentChecksumForm() {
    super(
        "art.checksum-form",
        Severity.ERROR,
        Artifact.class,
        "A contentChecksum is the name of an algorithm, a colon and hexadecimal digits of bytes.");
  }

  @Override
  public void check(Artifact artifact, Context context) {
    URI checksum = artifact.contentChecksum();
    if (checksum == null) {
      return;
    }
    String algorithm = checksum.getScheme();
    if (algorithm == null) {
      context.report(
          Artifact.CONTENT_CHECKSUM, "contentChecksum " + checksum + " names no algorithm");
      return;
    }
    String digits = checksum.getSchemeSpecificPart();
    if (!digits.chars().allMatch(HexFormat::isHexDigit)) {
      context.report(
          Artifact.CONTENT_CHECKSUM, "contentChecksum " + checksum + " is not hexadecimal");
    } else if (digits.length() % 2 != 0) {
      context.report(
          Artifact.CONTENT_CHECKSUM,
          "contentChecksum " + checksum + " has an odd number of digits: " + digits.length());
    } else {
      probablyWrong(checksum, algorithm, digits, context);
    }
  }

  private static void probablyWrong(
      URI checksum, String algorithm, String digits, Context context) {
    Integer wanted = DIGITS.get(algorithm.toLowerCase(Locale.ROOT));
    if (wanted != null && wanted != digits.length()) {
      context.report(
          Severity.WARNING,
          Artifact.CONTENT_CHECKSUM,
          "contentChecksum " + checksum + " has " + digits.length() + " digits, not " + wanted);
    } else if (!checksum.toString().equals(checksum.toString().toLowerCase(Locale.ROOT))) {
      context.report(
          Severity.WARNING,
          Artifact.CONTENT_CHECKSUM,
          "contentChecksum " + checksum + " is in upper case; checksums are compared as texts");
    }
  }
}
