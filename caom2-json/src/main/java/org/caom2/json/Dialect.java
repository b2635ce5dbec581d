package org.caom2.json;

/** The two forms that observations have in JSON. */
public enum Dialect {
  /**
   * That of the services for 2.5: plain keys, arrays for lists, {@code @} before attributes, the
   * namespace as {@code @caom2}. Serves every version.
   */
  PLAIN,
  /**
   * That of the services for 2.3 and 2.4: keys with the prefix {@code caom2:}, values within {@code
   * {"$": …}}, one root member {@code caom2:Observation}.
   */
  PREFIXED
}
