package org.caom2.model;

/** The two kinds of observation. */
public enum ObservationKind {
  /** Made with an instrument, or simulated. */
  SIMPLE,
  /** Derived from other observations; {@code CompositeObservation} until 2.3. */
  DERIVED
}
