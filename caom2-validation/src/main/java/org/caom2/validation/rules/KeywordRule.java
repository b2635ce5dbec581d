package org.caom2.validation.rules;

import java.util.List;
import org.caom2.model.Instrument;
import org.caom2.model.Observation;
import org.caom2.model.Plane;
import org.caom2.model.Proposal;
import org.caom2.model.Provenance;
import org.caom2.model.Target;
import org.caom2.model.Telescope;
import org.caom2.model.issue.ModelPath;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;

/** A rule on keywords, wherever an observation has them. */
abstract class KeywordRule extends ModelRule<Observation> {
  /** All lists of keywords are called so. */
  private static final String KEYWORDS = Proposal.KEYWORDS.name();

  KeywordRule(String id, Severity severity, String sentence) {
    super(id, severity, Observation.class, sentence);
  }

  /** What is wrong with a keyword, empty if nothing is. */
  abstract String fault(String keyword);

  @Override
  public final void check(Observation observation, Context context) {
    ModelPath path = context.path();
    Proposal proposal = observation.proposal();
    if (proposal != null) {
      check(proposal.keywords(), path.field(Observation.PROPOSAL.name()), context);
    }
    Target target = observation.target();
    if (target != null) {
      check(target.keywords(), path.field(Observation.TARGET.name()), context);
    }
    Telescope telescope = observation.telescope();
    if (telescope != null) {
      check(telescope.keywords(), path.field(Observation.TELESCOPE.name()), context);
    }
    Instrument instrument = observation.instrument();
    if (instrument != null) {
      check(instrument.keywords(), path.field(Observation.INSTRUMENT.name()), context);
    }
    for (Plane plane : observation.planes()) {
      Provenance provenance = plane.provenance();
      if (provenance != null) {
        ModelPath at = plane.pathBelow(path);
        check(provenance.keywords(), at.field(Plane.PROVENANCE.name()), context);
      }
    }
  }

  private void check(List<String> keywords, ModelPath owner, Context context) {
    for (int i = 0; i < keywords.size(); i++) {
      String fault = fault(keywords.get(i));
      if (!fault.isEmpty()) {
        context.report(severity(), owner.item(KEYWORDS, i), fault);
      }
    }
  }
}
