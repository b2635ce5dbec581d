package org.caom2.cli.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.caom2.cli.output.Output;
import org.caom2.cli.output.OutputException;
import org.caom2.model.Document;
import org.caom2.model.Format;
import org.caom2.model.issue.Limits;
import org.caom2.model.issue.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents at the paths of a command line: read one after the other, each closed and let go
 * before the next one is opened. What cannot be opened or decompressed is complained about, and the
 * run goes on with the next.
 */
public final class Documents {
  private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
  private static final int BUFFER = 8192;

  private final Output output;
  private final List<String> paths;
  private boolean places;
  private boolean text;
  private long skipped;

  /**
   * The documents at those paths.
   *
   * @param output where to complain
   * @param paths files, folders, archives, or {@code -} for standard input
   */
  public Documents(Output output, List<String> paths) {
    this.output = output;
    this.paths = List.copyOf(paths);
  }

  /** Has the documents tell where in them things are. */
  public Documents keepingPlaces() {
    places = true;
    return this;
  }

  /** Has the text of each document kept while it is dealt with. */
  public Documents keepingText() {
    text = true;
    return this;
  }

  /** How many files in folders and archives were no documents by their names, so far. */
  public long skipped() {
    return skipped;
  }

  /** Reads them all, each when it is its turn. */
  public void forEach(Consumer<LabelledDocument> action) {
    new Sources(output.streams().in(), new Reader(action)).read(paths);
  }

  /**
   * Looks at the documents without reading them: their names and formats. What cannot be opened is
   * left out here and complained about when it is read.
   */
  public List<Found> survey() {
    Survey survey = new Survey();
    new Sources(InputStream.nullInputStream(), survey).read(paths);
    return survey.found;
  }

  /**
   * A document that was found.
   *
   * @param label the path as found: the argument joined with the path inside it
   * @param inside its path within the argument: in a folder or archive, else its name
   * @param format its format; XML for standard input, which is not looked at
   */
  public record Found(String label, String inside, Format format) {}

  private static final class Survey implements Sink {
    private final List<Found> found = new ArrayList<>();
    private String argument = "";

    @Override
    public void argument(String next) {
      argument = next;
    }

    @Override
    public void document(Source source) throws IOException {
      Format format = Codec.of(source.stream()) == Codec.JSON ? Format.JSON : Format.XML;
      found.add(new Found(source.label(), Names.inside(argument, source.label()), format));
    }

    @Override
    public void skipped(String label) {}

    @Override
    public void unusable(String label, String why) {}
  }

  private final class Reader implements Sink {
    private final Consumer<LabelledDocument> action;
    private String argument = "";

    Reader(Consumer<LabelledDocument> action) {
      this.action = action;
    }

    @Override
    public void argument(String next) {
      argument = next;
    }

    @Override
    public void document(Source source) throws IOException {
      LOG.debug("reading {}", source.label());
      try {
        action.accept(read(source));
      } catch (OutputException e) {
        throw e;
      } catch (OutOfMemoryError | StackOverflowError e) {
        LOG.debug("given up", e);
        unusable(source.label(), "needs more memory than there is");
      } catch (RuntimeException e) {
        LOG.debug("given up", e);
        unusable(source.label(), "internal error (" + e + ")");
      }
      output.tick();
    }

    private LabelledDocument read(Source source) throws IOException {
      SourceText kept = new SourceText();
      BufferedInputStream start = source.stream();
      Codec codec = Codec.of(start);
      InputStream in = text ? new Recording(start, kept) : start;
      Outcome<Document> outcome = codec.read(in, places);
      if (source.packed()) {
        drain(start);
      }
      return new LabelledDocument(
          source.label(), Names.inside(argument, source.label()), outcome, kept);
    }

    /** The end of what was compressed tells whether it is whole, also if reading stopped before. */
    private static void drain(InputStream in) throws IOException {
      byte[] buffer = new byte[BUFFER];
      long left = Limits.DEFAULT.document();
      int n = in.read(buffer);
      while (n >= 0 && left > 0) {
        left -= n;
        n = in.read(buffer);
      }
    }

    @Override
    public void skipped(String label) {
      LOG.debug("skipping {}", label);
      skipped++;
    }

    @Override
    public void unusable(String label, String why) {
      output.unusable(label, why);
    }
  }
}
