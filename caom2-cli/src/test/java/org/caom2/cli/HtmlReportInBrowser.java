package org.caom2.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. Needs Chromium; run with {@code -Pbrowser}. */
class HtmlReportInBrowser {
  private static final Pattern SHOWN =
      Pattern.compile("<details class=\"card check\" data-code=\"([a-z.-]+)\"(?: open=\"\")?>");
  private static final Pattern FITS = Pattern.compile("role=\"status\">([^<]*)<");

  @TempDir private Path folder;
  private Path page = Path.of("");

  @BeforeEach
  void write() {
    page = folder.resolve("report.html");
    Run run =
        Run.of(
            "validate",
            "--policy",
            "../examples/policy.yaml",
            "--report",
            "html=" + page,
            "../examples-faulty");
    assertThat(run.status()).as(run.all()).isEqualTo(1);
  }

  /** What the page has become after its script ran, which must not complain. */
  private String dom(String fragment) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.html");
    Path err = folder.resolve("console.txt");
    Process browser =
        new ProcessBuilder(
                System.getProperty("caom2.browser", "chromium"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri() + fragment)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String console = Files.readString(err, StandardCharsets.ISO_8859_1);
    assertThat(console.lines().filter(line -> line.contains("CONSOLE"))).isEmpty();
    return Files.readString(out);
  }

  private static List<String> shown(String dom) {
    return SHOWN.matcher(dom).results().map(result -> result.group(1)).toList();
  }

  private static String fits(String dom) {
    return FITS.matcher(dom).results().map((MatchResult r) -> r.group(1)).findFirst().orElse("?");
  }

  @Test
  void allChecksAreShownAndNothingIsComplainedOf() throws Exception {
    String dom = dom("");
    assertThat(shown(dom)).hasSizeGreaterThan(20).contains("interval.order", "policy.required");
    assertThat(dom).contains("policy example archive").contains("sums are recomputed");
    assertThat(fits(dom)).isEmpty();
  }

  @Test
  void searchAndFiltersNarrowIt() throws Exception {
    String order = dom("#q=plane%20energy%20below%20lower");
    assertThat(shown(order)).containsExactly("interval.order");
    assertThat(fits(order)).startsWith("1 of ").endsWith(" listed findings fit.");
    assertThat(order).contains("class=\"finding\"").contains("class=\"at\"");
    assertThat(shown(dom("#check=value.date"))).containsExactly("value.date");
    List<String> warnings = shown(dom("#severity=warning"));
    assertThat(warnings).isNotEmpty().doesNotContain("interval.order");
    String none = dom("#q=nothinglikethis");
    assertThat(shown(none)).isEmpty();
    assertThat(none).contains("<p class=\"card none\" id=\"none\">");
  }

  @Test
  void aPictureOfItCanBeTaken() throws Exception {
    Path picture = folder.resolve("page.png");
    Process browser =
        new ProcessBuilder(
                System.getProperty("caom2.browser", "chromium"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1200,900",
                "--screenshot=" + picture,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.size(picture)).isGreaterThan(20_000);
  }
}
