package org.caom2.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.Printable;
import org.caom2.cli.source.Documents;
import org.caom2.model.Document;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Outcome;
import org.caom2.xml.CaomXml;
import org.caom2.xml.xpath.CaomXPath;
import org.caom2.xml.xpath.XPathValue;
import org.dom4j.Element;
import org.dom4j.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Selects from documents what an XPath expression describes. */
@Command(
    name = "xpath",
    description = {
      "Evaluates an XPath 1.0 expression on documents of any version.",
      "Prints each document with each value: the text of an attribute or an element, the "
          + "XML of an element with others inside, or what the expression computes. The prefix "
          + "caom stands for the namespace of every version; numbers in documents may have an "
          + "exponent. JSON documents are taken for the XML of their version."
    },
    exitCodeList = {
      "0:No errors, whether anything was found or not.",
      "1:A document that cannot be read without errors.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 xpath '//caom:plane/caom:productID' observations/",
      "  caom2 xpath --count '//caom:artifact' archive.zip",
      "  caom2 xpath --format tsv \"//caom:energy/caom:bounds/caom:lower[. < '4e-7']\" *.xml",
      "  caom2 xpath \"//caom:plane[caom:productID='raw']\" observation.xml",
    })
final class XPathCommand extends CaomCommand {
  /** How values are printed. */
  enum Format {
    text,
    json,
    tsv
  }

  @Parameters(
      index = "0",
      paramLabel = "EXPRESSION",
      description = "The expression, //caom:plane for instance.")
  private String expression = "";

  // Not the mixin of the other commands: its paths begin with the first argument.
  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "1..*",
      description = {PathArguments.FILES, PathArguments.ARCHIVES})
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text: document and value, a line each (the default);",
        "json: one object for each document, on a line of its own;",
        "tsv: a table with a header; a backslash stands before escapes."
      })
  private Format format = Format.text;

  @Option(
      names = "--count",
      description = {
        "Print how many values each document has, instead of the values.",
        "A value that is computed counts as one."
      })
  private boolean count;

  @Option(
      names = "--steps",
      paramLabel = "NUMBER",
      defaultValue = "" + CaomXPath.STEPS,
      description = {
        "Give a document up after so many steps: nodes that are looked at,",
        "each time that they are. ${DEFAULT-VALUE} if not given, some minutes at most."
      })
  private long steps;

  XPathCommand(Output output) {
    super(output);
  }

  @Override
  void run() {
    CaomXPath xpath;
    try {
      xpath = CaomXPath.compile(expression).withLimit(steps);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(String.valueOf(e.getMessage()));
    }
    if (format == Format.tsv) {
      output().line(count ? "document\tcount" : "document\tvalue");
    }
    new Documents(output(), paths).forEach(document -> evaluate(xpath, document));
  }

  private void evaluate(CaomXPath xpath, LabelledDocument document) {
    Document read = readable(document);
    if (read == null) {
      return;
    }
    // What was read with errors may hold what its version cannot say; it was told already.
    Outcome<org.dom4j.Document> tree =
        CaomXml.codec().lossy().toDocument(read.observation(), read.version());
    if (!document.outcome().hasErrors()) {
      tree.issues().stream().filter(Issue::isError).forEach(issue -> lost(document, issue));
    }
    org.dom4j.Document made = tree.value();
    if (made == null) {
      return;
    }
    XPathValue value;
    try {
      value = xpath.evaluate(made);
    } catch (IllegalArgumentException e) {
      output().unusable(document.label(), String.valueOf(e.getMessage()));
      return;
    }
    switch (format) {
      case text -> text(document, value);
      case tsv -> tsv(document, value);
      case json -> json(document, read, value);
    }
  }

  private void lost(LabelledDocument document, Issue issue) {
    output().raise(ExitStatus.FOUND);
    output().note("caom2: " + document.label() + ": " + issue);
  }

  private void text(LabelledDocument document, XPathValue value) {
    String label = Printable.line(document.label());
    if (count) {
      output().line(label + ": " + count(value));
    } else {
      values(value).forEach(each -> output().line(label + ": " + Printable.line(each)));
    }
  }

  private void tsv(LabelledDocument document, XPathValue value) {
    String label = Printable.field(document.label());
    if (count) {
      output().line(label + '\t' + count(value));
    } else {
      values(value).forEach(each -> output().line(label + '\t' + Printable.field(each)));
    }
  }

  private void json(LabelledDocument document, Document read, XPathValue value) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("document", document.label());
    line.put("version", read.version().label());
    line.put("uri", read.observation().uri().toString());
    if (count) {
      line.put("count", count(value));
    } else {
      add(value, line.putArray("values"));
    }
    output().line(line.toString());
  }

  /** Numbers and truth values as such; JSON has no NaN and no infinity, so these are texts. */
  private static void add(XPathValue value, ArrayNode values) {
    if (value instanceof XPathValue.NumberValue number && Double.isFinite(number.number())) {
      values.add(number.number());
    } else if (value instanceof XPathValue.BooleanValue truth) {
      values.add(truth.isTrue());
    } else {
      values(value).forEach(values::add);
    }
  }

  private static int count(XPathValue value) {
    return value.strings().size();
  }

  private static List<String> values(XPathValue value) {
    return value instanceof XPathValue.NodesValue found
        ? found.nodes().stream().map(XPathCommand::value).toList()
        : value.strings();
  }

  private static String value(Node node) {
    boolean nested =
        node instanceof org.dom4j.Document
            || (node instanceof Element element && !element.elements().isEmpty());
    return nested ? node.asXML() : node.getStringValue();
  }
}
