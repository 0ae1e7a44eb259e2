package io.github.kernsatz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

/** The rooms of the house: text flows one way, and no room knows a later one. */
@AnalyzeClasses(
    packages = "io.github.kernsatz",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  private static final String ROOT = "io.github.kernsatz";

  @ArchTest static final ArchRule TEXT_FLOWS_ONE_WAY = rule();

  private static ArchRule rule() {
    LayeredArchitecture rooms =
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT + "..");
    for (Room room : Room.ALL) {
      rooms =
          rooms
              .layer(room.name())
              .definedBy(room.name().equals("root") ? ROOT : ROOT + "." + room.name());
    }
    for (Room room : Room.ALL) {
      rooms =
          room.uses().isEmpty()
              ? rooms.whereLayer(room.name()).mayNotAccessAnyLayer()
              : rooms
                  .whereLayer(room.name())
                  .mayOnlyAccessLayers(room.uses().toArray(String[]::new));
    }
    return rooms.ensureAllClassesAreContainedInArchitecture();
  }

  @ArchTest
  static final ArchRule NO_TWO_ROOMS_KNOW_EACH_OTHER =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PUBLIC_SIGNATURES_SPEAK_JAVA_AND_OUR_OWN_TYPES =
      classes()
          .that()
          .resideInAnyPackage(
              ROOT,
              ROOT + ".text",
              ROOT + ".article",
              ROOT + ".sentence",
              ROOT + ".topic",
              ROOT + ".score",
              ROOT + ".report")
          .and()
          .arePublic()
          .should(new SpeakOnlyJdkAndOwnTypes());

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PARSES_ARGUMENTS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..")
          .because("the parser is in the jar of the command line only");

  @ArchTest
  static final ArchRule NO_CLASS_IS_A_CATCH_ALL =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");
}
