package org.caom2.batch.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.caom2.batch.Result;
import org.caom2.batch.compare.Divergence.Kind;
import org.caom2.batch.sort.Entry;
import org.caom2.batch.sort.ExternalSort;
import org.caom2.batch.sort.Merge;
import org.caom2.model.Document;
import org.caom2.model.Observation;
import org.caom2.model.diff.Difference;
import org.caom2.model.diff.Differences;
import org.caom2.model.schema.Version;
import org.caom2.xml.CaomXml;
import org.jspecify.annotations.Nullable;

/**
 * Compares two copies of a collection, of any size: their documents are sorted by the identifiers
 * of the observations, with the help of temporary files, and those of one identifier are compared,
 * whatever their versions and formats, as {@link Differences} does it. The memory needed does not
 * grow with the collection; on disk it takes about as much as the documents, compressed. For one
 * thread and one use.
 */
public final class Comparison implements AutoCloseable {
  private static final String LEFT = "\t0";
  private static final String RIGHT = "\t1";

  private final ExternalSort sort;
  private final Set<String> ignored;
  private long same;

  /**
   * A comparison of nothing yet.
   *
   * @param ignored names of fields that are not compared, wherever they stand, as {@link
   *     Differences#between(Observation, Observation, Set)} does it; what is told of checksums
   *     passes them over
   */
  public Comparison(Set<String> ignored) {
    this(ignored, new ExternalSort());
  }

  Comparison(Set<String> ignored, ExternalSort sort) {
    this.ignored = Set.copyOf(ignored);
    this.sort = sort;
  }

  /**
   * Adds a document of the left copy.
   *
   * @return whether it takes part: not if it could not be read, or has characters that no XML
   *     document can hold
   * @throws IOException if a temporary file cannot be written
   */
  public boolean addLeft(Result.Checked result) throws IOException {
    return add(result, LEFT);
  }

  /**
   * Adds a document of the right copy.
   *
   * @return whether it takes part: not if it could not be read, or has characters that no XML
   *     document can hold
   * @throws IOException if a temporary file cannot be written
   */
  public boolean addRight(Result.Checked result) throws IOException {
    return add(result, RIGHT);
  }

  private boolean add(Result.Checked result, String side) throws IOException {
    Document read = result.document().outcome().value();
    if (read == null) {
      return false;
    }
    // Its own version can hold what was read; what it cannot hold was an error of the document.
    String text = CaomXml.codec().lossy().toText(read.observation(), read.version()).value();
    if (text == null) {
      return false;
    }
    String uri = read.observation().uri().toString();
    sort.add(uri + side, result.label(), read.version().label(), text);
    return true;
  }

  /** How many observations were found to be the same in both copies. */
  public long same() {
    return same;
  }

  /**
   * Compares, and hands over what the copies do not have in common, by identifier. To be called
   * once, after the last document.
   *
   * @throws IOException if a temporary file cannot be written or read
   */
  public void divergences(Consumer<? super Divergence> action) throws IOException {
    try (Merge sorted = sort.sorted()) {
      Entry left = null;
      Entry right = null;
      while (sorted.hasNext()) {
        Entry entry = sorted.next();
        Entry known = left == null ? right : left;
        if (known != null && !uri(known).equals(uri(entry))) {
          compare(left, right, action);
          left = null;
          right = null;
        }
        boolean isLeft = entry.key().endsWith(LEFT);
        Entry before = isLeft ? left : right;
        if (before != null) {
          action.accept(divergence(Kind.REPEATED, before, entry, List.of(), null));
        } else if (isLeft) {
          left = entry;
        } else {
          right = entry;
        }
      }
      compare(left, right, action);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String uri(Entry entry) {
    return entry.key().substring(0, entry.key().length() - LEFT.length());
  }

  private static Divergence divergence(
      Kind kind,
      @Nullable Entry left,
      @Nullable Entry right,
      List<Difference> differences,
      @Nullable String checksum) {
    Entry known = left == null ? Objects.requireNonNull(right) : left;
    return new Divergence(kind, uri(known), label(left), label(right), differences, checksum);
  }

  private static @Nullable String label(@Nullable Entry entry) {
    return entry == null ? null : entry.values().get(0);
  }

  private void compare(
      @Nullable Entry left, @Nullable Entry right, Consumer<? super Divergence> action) {
    if (left == null && right == null) {
      return;
    }
    if (left == null || right == null) {
      Kind kind = left == null ? Kind.EXTRA : Kind.MISSING;
      action.accept(divergence(kind, left, right, List.of(), null));
      return;
    }
    if (left.values().subList(1, 3).equals(right.values().subList(1, 3))) {
      same++;
      return;
    }
    Observation a = observation(left);
    Observation b = observation(right);
    List<Difference> differences = Differences.between(a, b, ignored);
    if (differences.isEmpty()) {
      same++;
      return;
    }
    Version older = version(left).compareTo(version(right)) < 0 ? version(left) : version(right);
    String checksum = new ChecksumDifference(older, ignored).between(a, b);
    action.accept(divergence(Kind.DIFFERENT, left, right, differences, checksum));
  }

  private static Version version(Entry entry) {
    String label = entry.values().get(1);
    return Version.ofLabel(label).orElseThrow(() -> new IllegalStateException("version " + label));
  }

  private static Observation observation(Entry entry) {
    return Objects.requireNonNull(CaomXml.read(entry.values().get(2)).value()).observation();
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    sort.close();
  }
}
