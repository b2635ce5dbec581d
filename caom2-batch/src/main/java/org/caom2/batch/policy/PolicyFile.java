package org.caom2.batch.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.Outcome;
import org.caom2.validation.policy.Policy;

/**
 * Reads policies from files in YAML or JSON; {@code docs/policy.schema.json} tells the form. A file
 * has at most 1 MiB, is nested at most 16 deep, and has no aliases. Whatever is wrong with one is
 * an issue with its line and column; a policy is made of files without fault only.
 */
public final class PolicyFile {
  /** Bytes and characters of a file. */
  static final int LARGEST = 1 << 20;

  private PolicyFile() {}

  /**
   * Reads the policy of a file.
   *
   * @throws IOException if the file cannot be read
   */
  public static Outcome<Policy> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a policy from a stream in UTF-8, which is left open.
   *
   * @throws IOException if the stream cannot be read
   */
  public static Outcome<Policy> read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      return refused("larger than " + LARGEST + " bytes");
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return refused("not in UTF-8");
    }
  }

  /** Reads a policy from a text. */
  public static Outcome<Policy> parse(String text) {
    if (text.length() > LARGEST) {
      return refused("larger than " + LARGEST + " characters");
    }
    Faults faults = new Faults();
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    Node root = NodeReader.read(unmarked, faults);
    Policy policy = root == null ? null : new PolicyMaker(faults).make(root);
    return new Outcome<>(faults.any() ? null : policy, faults.toList());
  }

  private static Outcome<Policy> refused(String why) {
    Faults faults = new Faults();
    faults.add(new Location(1, 1), why);
    return new Outcome<>(null, faults.toList());
  }
}
