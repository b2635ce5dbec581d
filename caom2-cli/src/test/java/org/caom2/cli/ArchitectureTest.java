package org.caom2.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages that docs/architecture.md draws, and the names. */
class ArchitectureTest {
  private static final String OURS = "org.caom2..";
  private static final String MODEL = "org.caom2.model..";
  private static final String XML = "org.caom2.xml..";
  private static final String JSON = "org.caom2.json..";
  private static final String WCS = "org.caom2.wcs..";
  private static final String COMPUTE = "org.caom2.compute..";
  private static final String VALIDATION = "org.caom2.validation..";
  private static final String BATCH = "org.caom2.batch..";
  private static final String CLI = "org.caom2.cli..";

  /** Nullness is said with annotations that nobody needs at run time. */
  private static final String NULLNESS = "org.jspecify..";

  /** What every package of the JDK's base module starts with. */
  private static final String[] BASE = {
    "java.io..",
    "java.lang..",
    "java.math..",
    "java.net..",
    "java.nio..",
    "java.security..",
    "java.text..",
    "java.time..",
    "java.util.."
  };

  private static final Pattern EMPTY_NAMES =
      Pattern.compile(".*(Utils?|Managers?|Helpers?|Impl)|(Abstract|Default).+");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          // Also those of -Dcaom2.fast, in target/fast, which ArchUnit takes for classes of ours.
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(location -> !location.contains("testkit"))
          .importPackages("org.caom2");

  private static void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void allModulesAreLookedAt() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .contains(
            "org.caom2.model",
            "org.caom2.model.schema",
            "org.caom2.xml",
            "org.caom2.json",
            "org.caom2.wcs",
            "org.caom2.validation",
            "org.caom2.validation.rules",
            "org.caom2.batch.source",
            "org.caom2.cli");
  }

  @Test
  void theModelAndWcsNeedTheBaseModuleOnly() {
    needsTheBaseModuleOnly(MODEL);
    needsTheBaseModuleOnly(WCS);
  }

  private static void needsTheBaseModuleOnly(String module) {
    holds(
        classes()
            .that()
            .resideInAPackage(module)
            .should()
            .onlyDependOnClassesThat(
                describe(
                    "are of " + module + " or of java.base",
                    c -> in(c, BASE) || in(c, module) || in(c, NULLNESS) || isPrimitive(c))));
  }

  private static boolean isPrimitive(JavaClass c) {
    return c.getBaseComponentType().isPrimitive();
  }

  private static boolean in(JavaClass c, String... packages) {
    JavaClass component = c.getBaseComponentType();
    for (String each : packages) {
      if (JavaClass.Predicates.resideInAPackage(each).test(component)) {
        return true;
      }
    }
    return false;
  }

  /** A module needs none of ours but itself and those. */
  private static void needsOnly(String module, String... others) {
    holds(
        classes()
            .that()
            .resideInAPackage(module)
            .should()
            .onlyDependOnClassesThat(
                describe(
                    "are of " + module + ", of modules it may need, or not ours",
                    c -> !in(c, OURS) || in(c, module) || in(c, others))));
  }

  @Test
  void codecsNeedTheModelAndNotEachOther() {
    needsOnly(XML, MODEL);
    needsOnly(JSON, MODEL);
  }

  @Test
  void validationNeedsTheModelAndWcs() {
    needsOnly(VALIDATION, MODEL, WCS);
  }

  @Test
  void computationNeedsNoCodec() {
    needsOnly(COMPUTE, MODEL, WCS, VALIDATION);
  }

  @Test
  void batchesNeedCodecsAndValidation() {
    needsOnly(BATCH, MODEL, XML, JSON, VALIDATION);
  }

  @Test
  void onlyBatchesOpenArchives() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.."));
  }

  @Test
  void onlyComputationNeedsS2() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(COMPUTE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.common.."));
  }

  @Test
  void onlyPoliciesInFilesNeedRe2() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.caom2.batch.policy")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.re2j.."));
  }

  @Test
  void nothingNeedsTheCommand() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI));
  }

  @Test
  void packagesHaveNoCircles() {
    holds(slices().matching("org.caom2.(**)").should().beFreeOfCycles());
  }

  @Test
  void namesSayWhatThingsAre() {
    assertThat(CLASSES)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> EMPTY_NAMES.matcher(name).matches());
  }

  @Test
  void librariesDoNotLog() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.logging.."));
    holds(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
  }

  @Test
  void nothingUsesReflection() {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat(describe("reflect", c -> in(c, "java.lang.reflect.."))));
  }

  @Test
  void onlyTheCommandPrintsOrExits() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class));
  }
}
