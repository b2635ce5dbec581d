package org.caom2.fuzz;

/** Something that holds for every input. It also has to come to an end soon, which others watch. */
@FunctionalInterface
interface Property {
  /**
   * Tries one input. Returns if the property holds for it.
   *
   * @throws Exception if it does not: an {@link Oracle.Broken}, or whatever the library threw
   */
  void tryWith(byte[] input) throws Exception;
}
