package org.caom2.cli;

import java.util.concurrent.Callable;
import org.caom2.cli.output.Output;

/** What the commands have in common: an output, and the status that it comes to. */
abstract class CaomCommand implements Callable<Integer> {
  private final Output output;

  CaomCommand(Output output) {
    this.output = output;
  }

  /** Where results and complaints go. */
  final Output output() {
    return output;
  }

  /** Does what the command is for. */
  abstract void run();

  @Override
  public final Integer call() {
    run();
    output.finish();
    return output.status().code();
  }
}
