package org.caom2.model.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caom2.model.Document;
import org.caom2.model.issue.Code;
import org.caom2.model.issue.DocumentCode;
import org.caom2.model.issue.Issue;
import org.caom2.model.issue.Issues;
import org.caom2.model.issue.Location;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Field;
import org.caom2.model.schema.Slot;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;

/** What reading a document finds, and where in it things are. */
public final class Notes {
  private final int limit;
  private final boolean keepPlaces;
  private final List<Pending> pending = new ArrayList<>();
  private final List<Node> places = new ArrayList<>();

  /** How severe the findings are that came when there was no room left. */
  private final Map<Severity, Integer> dropped = new EnumMap<>(Severity.class);

  private @Nullable Issue end;

  /**
   * No findings yet.
   *
   * @param limit how many to keep
   * @param keepPlaces whether to keep where things are
   */
  public Notes(int limit, boolean keepPlaces) {
    this.limit = limit;
    this.keepPlaces = keepPlaces;
  }

  private record Pending(
      Code code, Node node, @Nullable Field<?, ?> field, @Nullable Location at, String message) {
    Issue issue() {
      ModelPath path = node.path();
      return Issue.of(code, field == null ? path : path.field(field.name()), message).at(at);
    }
  }

  /** Adds a finding on the object at that node, or on a field of it. */
  public void add(
      Code code, Node node, @Nullable Field<?, ?> field, @Nullable Location at, String message) {
    if (pending.size() < limit) {
      pending.add(new Pending(code, node, field, at, message));
    } else {
      dropped.merge(code.severity(), 1, Integer::sum);
    }
  }

  /**
   * Says why reading stopped: the last finding, which is listed whatever the limit.
   *
   * @param issue a finding on the document
   */
  public void end(Issue issue) {
    end = issue;
  }

  /**
   * Adds what is wrong with a list: too few items, or equal ones in a set.
   *
   * @param count how many items the document has, readable or not
   * @param items those that were read
   * @return the items that count: of a set each once, in its order
   */
  public List<Object> addList(
      Slot slot, int count, List<Object> items, Node node, @Nullable Location at) {
    if (count < slot.atLeast()) {
      add(
          DocumentCode.LIST_COUNT,
          node,
          slot.field(),
          at,
          slot.name()
              + " has "
              + Counted.of(count, "item", "items")
              + ", not "
              + slot.atLeast()
              + " or more");
    }
    if (slot.field().cardinality() != Field.Cardinality.SET) {
      return items;
    }
    List<Object> counting = slot.field().tidy(items);
    int dropped = items.size() - counting.size();
    if (dropped > 0) {
      add(
          DocumentCode.SET_REPEATED,
          node,
          slot.field(),
          at,
          Counted.of(dropped, "item equal to another is", "items equal to others are")
              + " dropped");
    }
    return counting;
  }

  /** Whether the places of fields are to be kept. */
  public boolean keepsPlaces() {
    return keepPlaces;
  }

  /** Keeps the place of a node. */
  public void keep(Node node) {
    if (keepPlaces) {
      places.add(node);
    }
  }

  /**
   * Adds what making the object at that node finds on a field of it.
   *
   * @param start where the object is, for fields whose place is not kept
   */
  public void addMade(
      Code code, Node node, Field<?, ?> field, @Nullable Location start, String message) {
    Location at = start;
    // What was kept behind the node stands in it.
    for (int i = places.size() - 1; i >= 0 && places.get(i) != node; i--) {
      if (places.get(i).isOf(node, field)) {
        at = places.get(i).at();
        break;
      }
    }
    add(code, node, field, at, message);
  }

  /** The findings with their paths, now that all is read. */
  public List<Issue> issues() {
    Issues issues = new Issues(limit);
    pending.forEach(note -> issues.add(note.issue()));
    dropped.forEach(issues::drop);
    if (end == null) {
      return issues.toList();
    }
    List<Issue> all = new ArrayList<>(issues.toList());
    all.add(end);
    return List.copyOf(all);
  }

  /** The places that were kept. */
  public Document.Places places() {
    return keepPlaces ? new Kept(places) : Document.Places.UNKNOWN;
  }

  /** Places by path; the table is made when it is first asked. */
  private static final class Kept implements Document.Places {
    private @Nullable List<Node> nodes;
    private final Map<ModelPath, Location> table = new HashMap<>();

    Kept(List<Node> nodes) {
      this.nodes = nodes;
    }

    @Override
    public synchronized Optional<Location> of(ModelPath path) {
      List<Node> unread = nodes;
      if (unread != null) {
        for (Node node : unread) {
          Location at = node.at();
          if (at != null && !node.isLeftOut()) {
            table.putIfAbsent(node.path(), at);
          }
        }
        nodes = null;
      }
      for (ModelPath nearest = path; nearest != null; nearest = nearest.parent()) {
        Location at = table.get(nearest);
        if (at != null) {
          return Optional.of(at);
        }
      }
      return Optional.empty();
    }
  }
}
