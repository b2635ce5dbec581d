package org.caom2.batch.across;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.caom2.batch.Result;
import org.caom2.batch.sort.Entry;
import org.caom2.batch.sort.ExternalSort;
import org.caom2.batch.sort.Merge;
import org.caom2.model.Document;

/**
 * Checks across the documents of a run, see {@link RunCode}: takes note of what each document names
 * and refers to, and compares at the end. The notes are sorted with the help of temporary files:
 * they take a sixteenth of the heap, 64 MiB at most, however many documents there are, and on disk
 * some 30 bytes for each identifier and each id. Only the collections are held in memory. For one
 * thread and one use.
 *
 * <p>Names are compared as they are written.
 */
public final class Across implements AutoCloseable {
  private final ExternalSort notes;
  private final Set<String> roots = new HashSet<>();
  private long documents;

  /** Nothing is noted yet. */
  public Across() {
    this(new ExternalSort());
  }

  Across(ExternalSort notes) {
    this.notes = notes;
  }

  /**
   * Takes note of a document; one that could not be read is left out.
   *
   * @throws IOException if a temporary file cannot be written
   */
  public void add(Result.Checked result) throws IOException {
    Document document = result.document().outcome().value();
    if (document != null) {
      documents++;
      roots.add(Group.collection(document.observation().uri().toString()));
      new Notes(notes, result.label(), documents, document).observation();
    }
  }

  /**
   * Compares, and hands over what is found, by kind and name. To be called once, after the last
   * document.
   *
   * @throws IOException if a temporary file cannot be written or read
   */
  public void findings(Consumer<? super Finding> action) throws IOException {
    try (Merge sorted = notes.sorted()) {
      Group group = null;
      while (sorted.hasNext()) {
        Entry entry = sorted.next();
        Mention mention = Mention.of(entry);
        Kind kind = Kind.of(entry.key());
        if (group == null || !group.isOf(kind, mention.name())) {
          group = new Group(kind, mention.name(), roots);
        }
        Finding finding =
            Kind.isReference(entry.key()) ? group.reference(mention) : group.definition(mention);
        if (finding != null) {
          action.accept(finding);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    notes.close();
  }
}
