package org.caom2.compute.sphere;

import com.google.common.geometry.S2Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.caom2.compute.sphere.Flaw.Kind;
import org.caom2.model.shape.Point;
import org.caom2.model.wording.Counted;
import org.jspecify.annotations.Nullable;

/** Looks for the flaws of one polygon. */
final class Judge {
  static final int MOST = 1000;
  private static final double ANTIPODAL = Math.PI - Math.toRadians(1e-9);
  private static final double NO_AREA = 1e-24;

  /** The area of a hemisphere is met with about this error at most, in steradians. */
  private static final double AREA_ERROR = 1e-13;

  private final List<Point> points;
  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Integer> collinear = new ArrayList<>();

  Judge(List<Point> points) {
    this.points = points;
  }

  Verdict verdict() {
    if (areOnTheSky()) {
      List<Integer> kept = withoutDuplicates();
      if (kept.size() < 3) {
        add(Kind.DEGENERATE, kept, null, "fewer than three points differ");
      } else {
        judge(kept);
      }
    }
    flaws.sort(Comparator.comparing(Flaw::kind));
    return new Verdict(flaws, collinear);
  }

  /** The flaws of single coordinates and of the number of points. */
  List<Flaw> placed() {
    areOnTheSky();
    return flaws;
  }

  private void add(Kind kind, List<Integer> vertices, @Nullable Point where, String message) {
    flaws.add(new Flaw(kind, vertices, where, message));
  }

  private List<Integer> which(Predicate<Point> wrong) {
    List<Integer> which = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (wrong.test(points.get(i))) {
        which.add(i);
      }
    }
    return which;
  }

  private boolean isAny(Kind kind, Predicate<Point> wrong, String what) {
    List<Integer> which = which(wrong);
    if (!which.isEmpty()) {
      int first = which.get(0);
      String more = which.size() == 1 ? "" : ", and those of " + (which.size() - 1) + " more";
      add(kind, which, null, what + " of points[" + first + "]" + more + " " + fault(kind));
    }
    return !which.isEmpty();
  }

  private static String fault(Kind kind) {
    return switch (kind) {
      case NOT_FINITE -> "no number or infinite";
      case LONGITUDE_RANGE -> "not within 0 to 360";
      default -> "not within -90 to 90";
    };
  }

  private boolean areOnTheSky() {
    if (isAny(
        Kind.NOT_FINITE,
        p -> !Double.isFinite(p.cval1()) || !Double.isFinite(p.cval2()),
        "coordinates")) {
      return false;
    }
    if (points.size() < 3) {
      add(
          Kind.TOO_FEW_POINTS,
          List.of(),
          null,
          Counted.of(points.size(), "point", "points") + " instead of three");
      return false;
    }
    isAny(Kind.LONGITUDE_RANGE, p -> p.cval1() < 0 || p.cval1() > 360, "longitude");
    return !isAny(Kind.LATITUDE_RANGE, p -> Math.abs(p.cval2()) > 90, "latitude");
  }

  private boolean same(int a, int b) {
    double latitudes = points.get(a).cval2() - points.get(b).cval2();
    return Math.abs(latitudes) < 1e-9 && Sky.separation(points.get(a), points.get(b)) < Sky.SAME;
  }

  private List<Integer> withoutDuplicates() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (i > 0 && same(kept.get(kept.size() - 1), i)) {
        add(
            Kind.DUPLICATE_POINT,
            List.of(i),
            points.get(i),
            "points[" + i + "] repeats the point before");
      } else {
        kept.add(i);
      }
    }
    int last = kept.get(kept.size() - 1);
    if (kept.size() > 1 && same(0, last)) {
      kept.remove(kept.size() - 1);
      add(
          Kind.CLOSING_DUPLICATE,
          List.of(last),
          points.get(last),
          "the last point, points[" + last + "], repeats the first");
    }
    return kept;
  }

  private void judge(List<Integer> kept) {
    List<Point> loop = kept.stream().map(points::get).toList();
    Frame frame = Frame.of(loop);
    S2Point[] v = frame.vectors(loop);
    int n = v.length;
    boolean antipodal = false;
    for (int i = 0; i < n; i++) {
      if (Sky.angle(v[i], v[(i + 1) % n]) >= ANTIPODAL) {
        antipodal = true;
        int start = kept.get(i);
        String edge = "the edge that starts at points[" + start + "]";
        add(Kind.ANTIPODAL_EDGE, List.of(start), null, edge + " is 180 degrees long");
      }
    }
    if (antipodal) {
      return;
    }
    boolean crosses = meetings(v, kept, frame);
    Measure measure = Measure.of(loop);
    double smaller = measure.smaller().area();
    boolean onOneCircle = areOnOneCircle(v);
    if (!crosses && (onOneCircle ? smaller < 1 : smaller < NO_AREA)) {
      String what = onOneCircle ? "are on one great circle" : "enclose no area";
      add(Kind.DEGENERATE, List.of(), null, "the " + n + " points " + what);
      return;
    }
    spikes(v, kept);
    if (!crosses) {
      winding(measure.area());
    }
  }

  private boolean meetings(S2Point[] v, List<Integer> kept, Frame frame) {
    Meetings meetings = new Meetings(v, MOST);
    boolean crosses = false;
    for (Meeting meeting : meetings.found()) {
      crosses |= meeting.crosses();
      int first = kept.get(meeting.first());
      int second = kept.get(meeting.second());
      add(
          meeting.crosses() ? Kind.SELF_INTERSECTING : Kind.SELF_TOUCHING,
          List.of(first, second),
          frame.point(meeting.where()),
          words(meeting, first, second));
    }
    if (!meetings.isComplete()) {
      add(Kind.TOO_INTRICATE, List.of(), null, "too many edges are close to each other");
    }
    return crosses;
  }

  private static String words(Meeting meeting, int first, int second) {
    return switch (meeting.how()) {
      case EDGES ->
          "the edges that start at points[" + first + "] and points[" + second + "] cross";
      case VERTEX_ON_EDGE -> {
        String where = "points[" + first + "] is on the edge that starts at points[" + second + "]";
        yield meeting.crosses() ? where + ", which the outline crosses" : where;
      }
      case VERTICES -> {
        String where = "points[" + first + "] and points[" + second + "] are one";
        yield meeting.crosses() ? where + ", where the outline crosses itself" : where;
      }
    };
  }

  private void spikes(S2Point[] v, List<Integer> kept) {
    int n = v.length;
    for (int i = 0; i < n; i++) {
      S2Point before = v[(i + n - 1) % n];
      S2Point after = v[(i + 1) % n];
      int vertex = kept.get(i);
      if (Sky.isOn(after, before, v[i]) || Sky.isOn(before, v[i], after)) {
        String what = "the edges at points[" + vertex + "] run back over each other";
        add(Kind.SPIKE, List.of(vertex), points.get(vertex), what);
      } else if (Sky.isOn(v[i], before, after)) {
        collinear.add(vertex);
      }
    }
  }

  private static boolean areOnOneCircle(S2Point[] v) {
    S2Point normal = Sky.normal(v[0], v[1]);
    for (S2Point each : v) {
      S2Point other = Sky.normal(v[0], each);
      if (other.norm2() > normal.norm2()) {
        normal = other;
      }
    }
    for (S2Point each : v) {
      if (!(Math.abs(Sky.offset(each, v[0], normal)) <= Sky.ON)) {
        return false;
      }
    }
    return true;
  }

  private void winding(double area) {
    double half = Measure.SPHERE / 2;
    if (Math.abs(area - half) <= AREA_ERROR) {
      add(Kind.HEMISPHERE, List.of(), null, points.size() + " points that enclose half of the sky");
    } else if (area > half) {
      add(Kind.CLOCKWISE, List.of(), null, points.size() + " points that go around clockwise");
    }
  }
}
