package org.caom2.cli;

import org.caom2.cli.output.Output;
import org.caom2.json.CaomJson;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of a version. */
@Command(
    name = "schema",
    description = {
      "Prints the XML Schema or the JSON Schema of a version.",
      "It is made from the declarations of the model. The XML Schema takes and refuses "
          + "the documents that the official one does, the JSON Schema takes what convert "
          + "writes."
    },
    exitCodeList = {"0:The schema is printed.", "2:Wrong usage."},
    footer = {
      "  caom2 schema --version 2.4 > CAOM-2.4.xsd",
      "  caom2 schema --version 2.5 --format json > caom-2.5.schema.json",
    })
final class SchemaCommand extends CaomCommand {
  /** The kinds of schemas. */
  enum Kind {
    xml,
    json
  }

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      required = true,
      converter = VersionConverter.class,
      completionCandidates = VersionLabels.class,
      description = "The version: 2.0, 2.1, 2.2, 2.3, 2.4 or 2.5.")
  private Version version = Version.NEWEST;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "xml",
      description = "xml: XML Schema (the default); json: JSON Schema, draft 2020-12.")
  private Kind kind = Kind.xml;

  SchemaCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    output().print(kind == Kind.json ? CaomJson.schema(version) : CaomXml.schema(version));
  }
}
