package org.caom2.fuzz;

import java.util.Arrays;
import java.util.Locale;

/** What is fuzzed. The name in lower case is that of the folder with its inputs. */
enum Target {
  /** Documents in XML, as bytes. */
  XML(new XmlDocuments()),
  /** Documents in XML, as trees. */
  TREE(new XmlTrees()),
  /** Documents in JSON, as bytes. */
  JSON(new JsonDocuments()),
  /** What is done with documents that were read. */
  WORK(new WorkOnDocuments()),
  /** Policies in YAML and JSON. */
  POLICY(new Policies()),
  /** XPath expressions. */
  XPATH(new XPathExpressions()),
  /** Archives: the first byte tells the kind. */
  ARCHIVE(new ArchiveFiles()),
  /** World coordinates: headers of numbers. */
  WCS(new WorldCoordinates()),
  /** Polygons on the sphere. */
  REGION(new Regions());

  private final Property property;

  Target(Property property) {
    this.property = property;
  }

  /** The name as it is written on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The target of that label. */
  static Target of(String label) {
    return Arrays.stream(values())
        .filter(target -> target.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no target " + label + "; there are " + Arrays.toString(values())));
  }

  /** What holds for every input. */
  Property property() {
    return property;
  }
}
