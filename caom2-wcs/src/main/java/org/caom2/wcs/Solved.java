package org.caom2.wcs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What making something of its keywords gave: a WCS, or what belongs to one.
 *
 * @param wcs the WCS; null if it is not usable, and then one of the remarks is fatal
 * @param remarks what is to be said about it, in the order it was found
 * @param <T> the kind of WCS, or what was made instead
 */
public record Solved<T>(@Nullable T wcs, List<Remark> remarks) {
  public Solved {
    remarks = List.copyOf(remarks);
    if ((wcs == null) == (remarks.isEmpty() || remarks.stream().noneMatch(Remark::fatal))) {
      throw new IllegalArgumentException("either a WCS or a fatal remark: " + remarks);
    }
  }

  /** A WCS that can be used, and what was assumed. */
  public static <T> Solved<T> usable(T wcs, List<Remark> remarks) {
    return new Solved<>(Objects.requireNonNull(wcs, "wcs"), remarks);
  }

  /** No WCS, and why. */
  public static <T> Solved<T> unusable(List<Remark> remarks) {
    return new Solved<>(null, remarks);
  }

  /** The WCS, if it is usable. */
  public Optional<T> usable() {
    return Optional.ofNullable(wcs);
  }
}
