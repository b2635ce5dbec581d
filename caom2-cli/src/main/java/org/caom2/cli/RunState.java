package org.caom2.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caom2.batch.Checkpoint;
import org.caom2.cli.destination.OutputFile;
import org.caom2.cli.output.ExitStatus;
import org.caom2.cli.report.Summary;

/**
 * What a run that was stopped has to know to go on: what it is about, how far it got, and what it
 * counted.
 *
 * @param about what the run is about, all of which must be the same for it to go on
 * @param reached how far it got
 * @param last the label of the last result, for people; empty before the first
 * @param status the worst that happened
 * @param summary what it counted
 */
record RunState(
    JsonNode about, Checkpoint reached, String last, ExitStatus status, Summary summary) {
  private static final String FORM = "caom2 validate 1";

  /** Bytes of a file: a state holds the paths of the command and a line for each check. */
  private static final int LARGEST = 16 << 20;

  /** Made when a state is read or written first: few runs do either. */
  private static final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
  }

  /** A state that cannot be gone on from. */
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  /** The state before the first document. */
  static RunState start(JsonNode about) {
    return new RunState(about, Checkpoint.START, "", ExitStatus.OK, new Summary());
  }

  /**
   * Reads the state of a run.
   *
   * @param about what the run is about that is to go on
   * @throws Unfit if the file is no state, or that of another run
   * @throws IOException if it cannot be read
   */
  static RunState read(Path file, JsonNode about) throws IOException, Unfit {
    RunState state;
    try {
      JsonNode json = Json.MAPPER.readTree(bytes(file));
      if (!json.path("state").asText().equals(FORM)) {
        throw new Unfit(file + " is no state of caom2 validate");
      }
      state =
          new RunState(
              json.path("about"),
              new Checkpoint(finished(json.path("finished")), json.path("trail").asText()),
              json.path("last").asText(),
              status(json.path("status").asText()),
              Summary.of(json.path("summary")));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new Unfit(file + " is no state of caom2 validate: " + firstLine(e));
    }
    state.compare(file, about);
    return state;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IllegalArgumentException("larger than " + LARGEST + " bytes");
      }
      return bytes;
    }
  }

  private static long finished(JsonNode number) {
    if (!number.isIntegralNumber() || !number.canConvertToLong()) {
      throw new IllegalArgumentException("finished is no count");
    }
    return number.longValue();
  }

  private static ExitStatus status(String name) {
    return Stream.of(ExitStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("status is none: " + name));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private void compare(Path file, JsonNode now) throws Unfit {
    for (var each : now.properties()) {
      JsonNode then = about.path(each.getKey());
      if (!then.equals(each.getValue())) {
        throw new Unfit(
            file
                + " is of another run: its "
                + each.getKey()
                + " were "
                + then
                + ", now they are "
                + each.getValue());
      }
    }
  }

  /** Writes the state; the file is replaced as a whole, or not at all. */
  void write(Path file) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("state", FORM);
    json.set("about", about);
    json.put("finished", reached.finished());
    json.put("last", last);
    json.put("trail", reached.trail());
    json.put("status", status.name());
    json.set("summary", summary.json());
    OutputFile.writeToDisk(
        file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
  }
}
