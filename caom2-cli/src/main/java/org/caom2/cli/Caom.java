package org.caom2.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.OutputException;
import org.caom2.cli.output.Printable;
import org.caom2.cli.output.Streams;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The {@code caom2} command. Its exit status is 0 if there were no errors, 1 for an error in a
 * document, a refusal or a difference, and 2 for wrong usage or an input that cannot be opened or
 * decompressed; 2 wins.
 */
@Command(
    name = "caom2",
    description = {
      "Reads, checks and writes documents of the Common Archive Observation Model.",
      "Documents are of any version from 2.0 to 2.5, in XML or JSON; their version and "
          + "format are found from what they hold."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Caom.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeList = {
      "0:No errors.",
      "1:An error in a document, a refusal or a difference.",
      CaomCommand.UNUSABLE
    },
    footer = {
      "  caom2 validate observations/",
      "  caom2 show observation.xml",
      "  caom2 diff --ignore lastModified old.xml new.xml",
      "  caom2 rules interval.order",
    })
public final class Caom {
  /** Has faults of this program told in full. */
  private static final String DEBUG = "CAOM2_DEBUG";

  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Caom() {}

  /** The version of the program, as the jar tells it, and those of the model. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Caom.class.getPackage().getImplementationVersion();
      return new String[] {
        "caom2 " + (version == null ? "(not built)" : version),
        "CAOM "
            + org.caom2.model.schema.Version.V2_0.label()
            + " to "
            + org.caom2.model.schema.Version.NEWEST.label()
      };
    }
  }

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Tell in full what the program does, and where it fails. Also: CAOM2_DEBUG=1.")
  void setDebug(boolean debug) {
    if (debug) {
      debug();
    }
  }

  /** Sets the level for the loggers, which are made later. */
  private static void debug() {
    System.setProperty(LOG_LEVEL, "debug");
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /** Runs the command on those streams and gives its exit status. */
  static int run(Streams streams, String... arguments) {
    Output output = new Output(streams);
    if ("1".equals(System.getenv(DEBUG))) {
      debug();
    }
    // The library minds no failure to write help: it is kept here, and written as results are.
    StringWriter help = new StringWriter();
    CommandLine line = commandLine(output).setOut(new PrintWriter(help));
    try {
      int status = line.execute(arguments);
      if (!help.toString().isEmpty()) {
        output.print(help.toString());
        output.flush();
      }
      return status;
    } catch (OutputException | ServiceConfigurationError | LinkageError e) {
      return failed(e, output);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(new IllegalStateException("needs more memory than there is", e), output);
    } finally {
      line.getErr().flush();
    }
  }

  /** The command with all its commands, before any arguments. */
  static CommandLine commandLine(Output output) {
    Streams streams = output.streams();
    CommandLine line = new CommandLine(new Caom());
    List.of(
            new ValidateCommand(output),
            new ShowCommand(output),
            new DiffCommand(output),
            new CompareCommand(output),
            new RulesCommand(output),
            new ChecksumCommand(output),
            new ConvertCommand(output),
            new ComputeCommand(output),
            new RepairCommand(output),
            new FootprintCommand(output),
            new XPathCommand(output),
            new SchemaCommand(output),
            new CompletionCommand(output),
            new ManCommand(output),
            new CommandLine.HelpCommand())
        .forEach(line::addSubcommand);
    UsageHelp.complete(line.getCommandSpec());
    return line.setErr(
            new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(
            Help.defaultColorScheme(
                streams.outIsTerminal() && !"dumb".equals(System.getenv("TERM"))
                    ? Help.Ansi.AUTO
                    : Help.Ansi.OFF))
        .setUsageHelpWidth(streams.width())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(false)
        .setParameterExceptionHandler(WrongUsage::tell)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, output));
  }

  /** One line for whatever went wrong, unless it is only that nobody reads on. */
  private static int failed(Throwable e, Output output) {
    if (e instanceof OutputException out && out.readerHasGone()) {
      return output.status().code();
    }
    LoggerFactory.getLogger(Caom.class).debug("failed", e);
    String why;
    if (e instanceof OutputException) {
      why = "cannot write: " + e.getMessage();
    } else if (e instanceof ServiceConfigurationError) {
      why = "what is on the class path does not fit: " + e.getMessage();
    } else {
      Throwable told = e instanceof ExceptionInInitializerError ? e.getCause() : e;
      why = "internal error: " + told + "; CAOM2_DEBUG=1 tells more";
    }
    new PrintStream(output.streams().err(), true, StandardCharsets.UTF_8)
        .println("caom2: " + Printable.line(why));
    return ExitStatus.UNUSABLE.code();
  }
}
