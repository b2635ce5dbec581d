package org.caom2.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caom2.cli.output.Streams;

/**
 * One run of the command within the test.
 *
 * @param status its exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Run(int status, String out, String err) {
  /** Runs the command with nothing on standard input. */
  static Run of(Object... arguments) {
    return withInput(new byte[0], arguments);
  }

  /** Runs the command with those bytes on standard input. */
  static Run withInput(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    int status = Caom.run(new Streams(new ByteArrayInputStream(input), out, err), texts);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines on standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** Everything printed. */
  String all() {
    return out + err;
  }
}
