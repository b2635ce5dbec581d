package org.caom2.cli;

import org.caom2.cli.output.Output;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of a version. */
@Command(
    name = "schema",
    description = {
      "Prints the XML Schema of a version, made from the declarations of the model.",
      "It takes and refuses the documents that the official schema does."
    },
    footer = {"", "Examples:", "  caom2 schema --version 2.4 > CAOM-2.4.xsd"})
final class SchemaCommand extends CaomCommand {
  @Option(
      names = "--version",
      paramLabel = "VERSION",
      required = true,
      converter = VersionConverter.class,
      description = "The version: 2.0, 2.1, 2.2, 2.3, 2.4 or 2.5.")
  private Version version = Version.NEWEST;

  SchemaCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    output().print(CaomXml.schema(version));
  }
}
