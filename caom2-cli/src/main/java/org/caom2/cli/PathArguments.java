package org.caom2.cli;

import java.util.ArrayList;
import java.util.List;
import org.caom2.cli.output.Output;
import org.caom2.cli.source.Documents;
import picocli.CommandLine.Parameters;

/** The paths that a command reads documents from. */
final class PathArguments {
  /** The first line of what a path can be. */
  static final String FILES =
      "A file, compressed with gzip or not; a folder, with all files below it that end in .xml, "
          + ".json, .xml.gz or .json.gz;";

  /** The second line. */
  static final String ARCHIVES =
      "a .zip, .tar, .tar.gz or .tgz archive of such files; or - for one document from standard "
          + "input.";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {FILES, ARCHIVES})
  private List<String> paths = new ArrayList<>();

  /** The paths as they were given. */
  List<String> paths() {
    return List.copyOf(paths);
  }

  /** The documents at those paths. */
  Documents documents(Output output) {
    return new Documents(output, paths);
  }
}
