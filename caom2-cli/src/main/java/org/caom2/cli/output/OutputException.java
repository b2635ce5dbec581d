package org.caom2.cli.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.Locale;

/** Thrown when standard output cannot be written; ends the run. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the reader of the output has gone, as {@code head} does: no fault of this run. */
  public boolean readerHasGone() {
    String told = String.valueOf(getMessage());
    return told.toLowerCase(Locale.ROOT).contains("pipe") || told.equals(ofPipeWithoutReader());
  }

  /** What the system says of a pipe that nobody reads, in the language of the user. */
  private static String ofPipeWithoutReader() {
    try {
      Pipe pipe = Pipe.open();
      try (Pipe.SinkChannel sink = pipe.sink()) {
        pipe.source().close();
        sink.write(ByteBuffer.wrap(new byte[1]));
        return "";
      }
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
