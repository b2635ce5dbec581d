package org.caom2.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caom2.batch.source.LabelledDocument;
import org.caom2.batch.source.Sink;
import org.caom2.batch.source.Source;
import org.caom2.batch.source.Sources;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.OutputException;
import org.caom2.model.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents at the paths of a command line: read one after the other, each closed and let go
 * before the next one is opened. What cannot be opened or decompressed is complained about, and the
 * run goes on with the next.
 */
public final class Documents {
  private static final Logger LOG = LoggerFactory.getLogger(Documents.class);

  private final Output output;
  private final List<String> paths;

  /** The same, to look at their names. */
  private final Sources names;

  /**
   * The documents at those paths.
   *
   * @param output where to complain
   * @param paths files, folders, archives, or {@code -} for standard input
   */
  public Documents(Output output, List<String> paths) {
    this.output = output;
    this.paths = List.copyOf(paths);
    this.names = new Sources(this.paths, InputStream.nullInputStream());
  }

  /** Whether there may be more than one document; see {@link Sources#mayBeSeveral}. */
  public boolean mayBeSeveral() {
    return names.mayBeSeveral();
  }

  /** Whether a file is there and is one that is read; see {@link Sources#mayRead}. */
  public boolean mayRead(Path file) {
    return names.mayRead(file);
  }

  /** Whether a folder is, or is to be, in a folder that is read; see {@link Sources#isBelow}. */
  public boolean isBelow(Path folder) {
    return names.isBelow(folder);
  }

  /** Reads them all, each when it is its turn. That there are none is said. */
  public void forEach(Consumer<LabelledDocument> action) {
    Reader reader = new Reader(action);
    new Sources(paths, output.streams().in()).forEach(reader);
    reader.passedOver.end();
    if (reader.isIdle) {
      noteNone(output, paths);
    }
  }

  /** Tells that there are none at those paths. */
  public static void noteNone(Output output, List<String> paths) {
    output.note("caom2: no documents in " + String.join(", ", paths));
  }

  /**
   * Looks at the documents without reading them: their names and formats. What cannot be opened is
   * left out here and complained about when it is read.
   *
   * @param formats whether the formats matter; else all are told to be XML
   */
  public List<Found> survey(boolean formats) {
    Survey survey = new Survey(formats);
    names.forEach(survey);
    return survey.found;
  }

  /**
   * A document that was found.
   *
   * @param label the path as found: the argument joined with the path inside it
   * @param inside its path within the argument: in a folder or archive, else its name
   * @param format its format; XML for standard input and pipes, which are not looked at
   */
  public record Found(String label, String inside, Format format) {}

  private static final class Survey implements Sink {
    private final boolean formats;
    private final List<Found> found = new ArrayList<>();

    Survey(boolean formats) {
      this.formats = formats;
    }

    @Override
    public void document(Source source) throws IOException {
      boolean look = formats && !Sources.isPipe(source.label());
      Format format = look ? source.format() : Format.XML;
      found.add(new Found(source.label(), source.inside(), format));
    }

    @Override
    public void skipped(String label) {}

    @Override
    public void unusable(String label, String why) {}
  }

  private final class Reader implements Sink {
    private final Consumer<LabelledDocument> action;

    /** Whether nothing was read or complained about yet. */
    private boolean isIdle = true;

    private final PassedOver passedOver = new PassedOver(output);

    Reader(Consumer<LabelledDocument> action) {
      this.action = action;
    }

    @Override
    public void document(Source source) throws IOException {
      isIdle = false;
      LOG.debug("reading {}", source.label());
      try {
        action.accept(source.read());
      } catch (OutputException e) {
        throw e;
      } catch (OutOfMemoryError | StackOverflowError e) {
        LOG.debug("given up", e);
        unusable(source.label(), "needs more memory than there is");
      } catch (RuntimeException e) {
        LOG.debug("given up", e);
        unusable(source.label(), "internal error (" + e + ")");
      }
      output.tick(source.share());
    }

    @Override
    public void skipped(String label) {
      LOG.debug("skipping {}", label);
      passedOver.add(label);
    }

    @Override
    public void unusable(String label, String why) {
      isIdle = false;
      output.unusable(label, why);
    }
  }
}
