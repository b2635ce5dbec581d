package consumer;

import java.nio.file.Path;
import org.caom2.batch.Batch;
import org.caom2.batch.Result;
import org.caom2.compute.Coverage;
import org.caom2.json.CaomJson;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.validation.Validator;
import org.caom2.xml.CaomXml;

/** Reads an observation and does a little of everything with it. */
public final class Reads {
  private Reads() {}

  public static void main(String[] arguments) throws Exception {
    Document document = CaomXml.read(Path.of(arguments[0])).orThrow();
    Observation observation = document.observation();
    String json = CaomJson.codec().toText(observation, document.version()).orThrow();
    Validator validator = Validator.standard();
    Batch.of(arguments[0])
        .validator(validator)
        .forEach(
            result -> System.out.println("issues " + ((Result.Checked) result).issues().size()));
    System.out.println("rules " + validator.rules().size());
    System.out.println("same " + CaomJson.read(json).orThrow().observation().equals(observation));
    observation
        .planes()
        .forEach(
            plane ->
                System.out.println(
                    "computed " + !Coverage.of(plane, document.version()).isEmpty()));
    System.out.println(observation.uri());
  }
}
