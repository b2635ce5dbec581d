package org.caom2.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.caom2.batch.Result;
import org.caom2.batch.across.Across;
import org.caom2.batch.across.Finding;
import org.caom2.batch.source.Sources;
import org.caom2.cli.output.Output;
import org.jspecify.annotations.Nullable;

/**
 * What is found across the documents of a run, if that was asked for. If the temporary files that
 * it takes cannot be written, that is told once, and the run goes on without.
 */
final class Findings implements AutoCloseable {
  private final Output output;
  private @Nullable Across across;

  /** Findings that are looked for or not. */
  Findings(Output output, boolean wanted) {
    this.output = output;
    this.across = wanted ? new Across() : null;
  }

  /** Takes note of a result. */
  void add(Result result) {
    Across to = across;
    if (to != null && result instanceof Result.Checked checked) {
      try {
        to.add(checked);
      } catch (IOException e) {
        fail(e);
      }
    }
  }

  /** Hands over what was found. */
  void forEach(Consumer<Finding> action) {
    Across from = across;
    if (from != null) {
      try {
        from.findings(action);
      } catch (IOException e) {
        fail(e);
      }
    }
  }

  private void fail(IOException e) {
    close();
    output.unusable("temporary files of --across", Sources.reason(e));
  }

  @Override
  public void close() {
    Across done = across;
    across = null;
    if (done != null) {
      try {
        done.close();
      } catch (IOException e) {
        output.unusable("temporary files of --across", Sources.reason(e));
      }
    }
  }
}
