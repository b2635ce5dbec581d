package org.caom2.benchmarks;

import ca.nrc.cadc.caom2.Artifact;
import ca.nrc.cadc.caom2.CaomEntity;
import ca.nrc.cadc.caom2.Chunk;
import ca.nrc.cadc.caom2.Observation;
import ca.nrc.cadc.caom2.Part;
import ca.nrc.cadc.caom2.Plane;
import ca.nrc.cadc.caom2.util.CaomValidator;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.caom2.model.schema.Version;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Observations of the reference with the versions of their documents. */
@State(Scope.Thread)
public class ReferenceObservations {
  private record Read(Observation observation, Version version, List<CaomEntity> entities) {}

  private final List<Read> all = new ArrayList<>();
  private final MessageDigest md5 = Digested.md5();

  /** Reads the documents. */
  @Setup(Level.Trial)
  public void setUp(Corpus corpus) throws IOException {
    for (Documents.Sample sample : corpus.documents) {
      Observation observation = Reference.readUnvalidated(sample.bytes());
      all.add(new Read(observation, sample.version(), entities(observation)));
    }
  }

  private static List<CaomEntity> entities(Observation observation) {
    List<CaomEntity> entities = new ArrayList<>(List.of(observation));
    for (Plane plane : observation.getPlanes()) {
      entities.add(plane);
      for (Artifact artifact : plane.getArtifacts()) {
        entities.add(artifact);
        for (Part part : artifact.getParts()) {
          entities.add(part);
          for (Chunk chunk : part.getChunks()) {
            entities.add(chunk);
          }
        }
      }
    }
    return entities;
  }

  /** Writes all documents in XML. */
  void write(Work.Sized work) throws IOException {
    for (Read read : all) {
      work.add(Reference.write(read.observation(), read.version()));
    }
  }

  /** Writes all documents in JSON. */
  void writeJson(Work.Sized work) throws IOException {
    for (Read read : all) {
      work.add(Reference.writeJson(read.observation(), read.version()));
    }
  }

  /** Computes the accumulated sum of each observation. */
  void sums(DigestState sizes, Work.Sized work, Blackhole hole) {
    for (int i = 0; i < all.size(); i++) {
      hole.consume(all.get(i).observation().computeAccMetaChecksum(md5));
      work.add(sizes.size(i));
    }
  }

  /** Computes both sums of each entity. */
  void sumsOfEach(DigestState sizes, Work.Sized work, Blackhole hole) {
    for (int i = 0; i < all.size(); i++) {
      for (CaomEntity entity : all.get(i).entities()) {
        hole.consume(entity.computeMetaChecksum(md5));
        hole.consume(entity.computeAccMetaChecksum(md5));
      }
      work.add(sizes.size(i));
    }
  }

  /** Checks each observation without its WCS. */
  void validate(Work.Observations work, Blackhole hole) {
    for (Read read : all) {
      try {
        CaomValidator.validate(read.observation());
      } catch (IllegalArgumentException e) {
        hole.consume(e);
      }
      work.observations++;
    }
  }
}
