package org.caom2.cli.output;

import java.io.Writer;

/** Standard output as a writer; closing it does nothing. Throws {@link OutputException}. */
public final class OutputWriter extends Writer {
  private final Output output;

  /** A writer to that output. */
  public OutputWriter(Output output) {
    this.output = output;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    output.print(new String(buffer, offset, length));
  }

  @Override
  public void write(String text) {
    output.print(text);
  }

  @Override
  public void flush() {
    output.flush();
  }

  @Override
  public void close() {}
}
