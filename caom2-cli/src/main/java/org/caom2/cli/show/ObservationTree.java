package org.caom2.cli.show;

import org.caom2.cli.output.Output;
import org.caom2.model.Document;
import org.caom2.model.Environment;
import org.caom2.model.Observation;
import org.caom2.model.ObservationKind;
import org.caom2.model.Proposal;
import org.caom2.model.Target;
import org.caom2.model.TargetPosition;
import org.caom2.validation.access.Reader;
import org.jspecify.annotations.Nullable;

/** Shows an observation as a tree: what it is, its planes, and their artifacts. */
public final class ObservationTree {
  private final Page page;
  private final AccessRows access;
  private final PlaneTree planes;

  /**
   * Shows observations on that output.
   *
   * @param reader for whom to tell what he may see; null to leave that out
   */
  public ObservationTree(Output output, @Nullable Reader reader) {
    this.page = new Page(output);
    this.access = new AccessRows(page, reader);
    this.planes = new PlaneTree(page, access);
  }

  /** Shows the observation of a document that was found at that label. */
  public void show(String label, Document document) {
    Observation observation = document.observation();
    page.heading(observation.uri().toString());
    page.deeper(
        () -> {
          page.row("document", label, document.format() + " of CAOM " + document.version().label());
          about(observation);
          observation.planes().forEach(planes::show);
        });
  }

  private void about(Observation o) {
    boolean simple = o.kind() == ObservationKind.SIMPLE;
    page.row(
        "is",
        simple ? "simple observation" : "derived observation",
        o.type(),
        Words.term(o.intent()));
    page.row("collection", o.collection());
    page.row("made by", o.algorithm().name());
    target(o.target());
    position(o.targetPosition());
    page.row("telescope", o.telescope() == null ? null : o.telescope().name());
    page.row("instrument", o.instrument() == null ? null : o.instrument().name());
    proposal(o.proposal());
    environment(o.environment());
    page.row(
        "fulfils", o.requirements() == null ? null : "not: " + o.requirements().flag().value());
    page.row("released", o.metaRelease() == null ? null : Moments.date(o.metaRelease()));
    page.row("members", Words.first(o.members()));
    access.of(o);
  }

  private void target(@Nullable Target target) {
    if (target != null) {
      page.row(
          "target",
          target.name(),
          Words.term(target.type()),
          Words.known(target.targetID()),
          Words.flag(target.standard(), "standard"),
          Words.flag(target.moving(), "moving"),
          Words.number("redshift", target.redshift()));
    }
  }

  private void position(@Nullable TargetPosition position) {
    if (position != null) {
      page.row(
          "at",
          Sky.point(position.coordinates().cval1(), position.coordinates().cval2()),
          position.coordsys(),
          Words.number("equinox", position.equinox()));
    }
  }

  private void proposal(@Nullable Proposal proposal) {
    if (proposal != null) {
      page.row(
          "proposal",
          proposal.id(),
          proposal.title() == null ? null : "“" + proposal.title() + "”",
          proposal.pi() == null ? null : "PI " + proposal.pi(),
          proposal.project());
    }
  }

  private void environment(@Nullable Environment environment) {
    if (environment != null) {
      Double seeing = environment.seeing();
      Double elevation = environment.elevation();
      page.row(
          "sky",
          seeing == null ? null : "seeing " + Quantities.arcsec(seeing),
          elevation == null ? null : "elevation " + Quantities.angle(elevation),
          Words.number("humidity", environment.humidity()),
          Words.number("tau", environment.tau()),
          Words.flag(environment.photometric(), "photometric"));
    }
  }
}
