package io.github.kernsatz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the house: text flows one way, and no room knows a later one. */
@AnalyzeClasses(
    packages = "io.github.kernsatz",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

  private static final String ROOT = "io.github.kernsatz";

  @ArchTest
  static final ArchRule TEXT_FLOWS_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
          .layer("text")
          .definedBy(ROOT + ".text")
          .layer("layout")
          .definedBy(ROOT + ".layout")
          .layer("model")
          .definedBy(ROOT + ".model")
          .layer("article")
          .definedBy(ROOT + ".article")
          .layer("sentence")
          .definedBy(ROOT + ".sentence")
          .layer("term")
          .definedBy(ROOT + ".term")
          .layer("topic")
          .definedBy(ROOT + ".topic")
          .layer("discourse")
          .definedBy(ROOT + ".discourse")
          .layer("salience")
          .definedBy(ROOT + ".salience")
          .layer("score")
          .definedBy(ROOT + ".score")
          .layer("select")
          .definedBy(ROOT + ".select")
          .layer("root")
          .definedBy(ROOT)
          .layer("report")
          .definedBy(ROOT + ".report")
          .layer("cli")
          .definedBy(ROOT + ".cli")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("layout")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("article")
          .mayOnlyAccessLayers("text", "layout", "model")
          .whereLayer("sentence")
          .mayOnlyAccessLayers("text", "layout", "model")
          .whereLayer("term")
          .mayOnlyAccessLayers("text", "layout", "model")
          .whereLayer("topic")
          .mayOnlyAccessLayers("text", "layout", "model", "article", "sentence", "term")
          .whereLayer("discourse")
          .mayOnlyAccessLayers("model")
          .whereLayer("salience")
          .mayOnlyAccessLayers(
              "text", "layout", "model", "article", "sentence", "term", "topic", "discourse")
          .whereLayer("score")
          .mayOnlyAccessLayers(
              "text",
              "layout",
              "model",
              "article",
              "sentence",
              "term",
              "topic",
              "discourse",
              "salience")
          .whereLayer("select")
          .mayOnlyAccessLayers(
              "text",
              "layout",
              "model",
              "article",
              "sentence",
              "term",
              "topic",
              "discourse",
              "salience",
              "score")
          .whereLayer("root")
          .mayOnlyBeAccessedByLayers("report", "cli")
          .whereLayer("report")
          .mayOnlyAccessLayers("root", "text", "article", "sentence", "topic", "score")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

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
