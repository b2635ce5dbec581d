package org.caom2.validation.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.caom2.model.Observable;
import org.caom2.model.issue.Severity;
import org.caom2.model.schema.Version;
import org.caom2.validation.Context;
import org.caom2.validation.ModelRule;
import org.jspecify.annotations.Nullable;

/**
 * What the pixel values are. The list of words grows, so only the form and the first atom are
 * looked at. Source: IVOA UCD1+ 1.1, section 3.2; UCDlist 1.6; ObsCore 1.1, o_ucd.
 */
final class UcdForm extends ModelRule<Observable> {
  private static final Pattern ATOM = Pattern.compile("[A-Za-z0-9][\\w-]*");
  private static final Set<String> FIRST =
      Set.of(
          "arith", "em", "instr", "meta", "obs", "phot", "phys", "pos", "spect", "src", "stat",
          "time");

  UcdForm() {
    super(
        "obscore.ucd",
        Severity.WARNING,
        Observable.class,
        "A UCD is made of words of UCD1+, with semicolons between them.");
  }

  @Override
  public void check(Observable observable, Context context) {
    String ucd = observable.ucd().value();
    // An empty one, and since 2.5 what is no term at all, is told by other rules.
    if (ucd.isEmpty()
        || ucd.indexOf('#') >= 0
        || (context.version().compareTo(Version.V2_5) >= 0
            && PathComponent.fault(ucd, context.version()) != null)) {
      return;
    }
    for (String word : ucd.split(";", -1)) {
      String fault = fault(word);
      if (fault != null) {
        context.report(Observable.UCD, "ucd \"" + ucd + "\": " + fault);
        return;
      }
    }
  }

  private static @Nullable String fault(String word) {
    int colon = word.indexOf(':');
    String[] atoms = word.substring(colon + 1).split("\\.", -1);
    boolean isWord = colon < 0 || ATOM.matcher(word.substring(0, colon)).matches();
    for (String atom : atoms) {
      isWord &= ATOM.matcher(atom).matches();
    }
    if (!isWord) {
      return '"' + word + "\" is no word";
    }
    boolean isOfIvoa = colon < 0 || word.substring(0, colon).equalsIgnoreCase("ivoa");
    return isOfIvoa && !FIRST.contains(atoms[0].toLowerCase(Locale.ROOT))
        ? "no word of UCD1+ begins with " + atoms[0]
        : null;
  }
}
