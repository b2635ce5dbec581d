package org.caom2.fuzz;

/** Where Jazzer comes in. */
public final class Fuzzing {
  private static Property property = input -> {};

  private Fuzzing() {}

  /**
   * Called once, before the first input.
   *
   * @param arguments the target
   */
  public static void fuzzerInitialize(String[] arguments) {
    property = Target.of(arguments[0]).property();
  }

  /**
   * Called with every input.
   *
   * @throws Exception if the property of the target does not hold for it
   */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    property.tryWith(input);
  }
}
