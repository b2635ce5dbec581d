package org.caom2.benchmarks;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.caom2.model.Observation;
import org.caom2.model.schema.Version;
import org.caom2.validation.checksum.Checksums;
import org.caom2.validation.checksum.EntityChecksums;
import org.caom2.validation.checksum.Piece;

/**
 * What the checksums of an observation digest, ready to be digested.
 *
 * @param metas the fields of each entity
 * @param accs the sums that make the accumulated sum of each entity
 */
record Digested(List<byte[]> metas, List<byte[]> accs) {
  static Digested of(Observation observation, Version version) {
    Checksums checksums = Checksums.of(version);
    List<byte[]> metas = new ArrayList<>();
    List<byte[]> accs = new ArrayList<>();
    for (EntityChecksums entity : checksums.compute(observation)) {
      metas.add(bytes(checksums.explainMeta(entity)));
      accs.add(bytes(checksums.explainAcc(entity)));
    }
    return new Digested(metas, accs);
  }

  private static byte[] bytes(List<Piece> pieces) {
    StringBuilder digits = new StringBuilder();
    pieces.forEach(piece -> digits.append(piece.hex()));
    return HexFormat.of().parseHex(digits);
  }

  static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }

  /** How many bytes both have. */
  long size() {
    return size(metas) + size(accs);
  }

  private static long size(List<byte[]> all) {
    return all.stream().mapToLong(bytes -> bytes.length).sum();
  }
}
