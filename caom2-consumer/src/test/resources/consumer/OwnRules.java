import java.util.List;
import org.caom2.model.Telescope;
import org.caom2.model.issue.Severity;
import org.caom2.validation.Context;
import org.caom2.validation.Rule;
import org.caom2.validation.RuleSet;

/** Rules that a user adds to the command. */
public final class OwnRules implements RuleSet {
  @Override
  public String name() {
    return "own";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(new NoTelescope());
  }

  private record NoTelescope() implements Rule<Telescope> {
    @Override
    public String id() {
      return "own.telescope";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String sentence() {
      return "There is no telescope.";
    }

    @Override
    public Class<Telescope> subject() {
      return Telescope.class;
    }

    @Override
    public void check(Telescope telescope, Context context) {
      context.report(Telescope.NAME, "a telescope: " + telescope.name());
    }
  }
}
