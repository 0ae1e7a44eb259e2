package io.github.kernsatz;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;

/** What no class of the library does, whatever it is given; {@code SECURITY.md} promises it. */
@AnalyzeClasses(
    packages = "io.github.kernsatz",
    importOptions = ImportOption.DoNotIncludeTests.class)
class SecurityTest {

  private static final String ROOT = "io.github.kernsatz";

  @ArchTest
  static final ArchRule NOTHING_REACHES_THE_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.net..", "javax.net..", "java.rmi..", "javax.naming..", "java.nio.channels..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_OPENS_FILES =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader"
                  + "|FileWriter|RandomAccessFile)");

  @ArchTest
  static final ArchRule ONLY_OPTIONS_CAN_BE_SERIALIZED =
      classes()
          .that()
          .areAssignableTo(Serializable.class)
          .and()
          .areNotEnums()
          .and()
          .areNotAssignableTo(Throwable.class)
          .should()
          .haveNameMatching(
              ROOT.replace(".", "\\.") + "\\.(Summarizer(\\$Options)?|SummaryLength)");

  @ArchTest
  static final ArchRule NOTHING_IS_DESERIALIZED =
      noClasses()
          .should()
          .callMethodWhere(target(owner(HasName.Predicates.name("java.io.ObjectInputStream"))))
          .orShould()
          .callConstructorWhere(
              target(owner(HasName.Predicates.name("java.io.ObjectInputStream"))));

  @ArchTest
  static final ArchRule NOTHING_LOOKS_CLASSES_OR_MEMBERS_UP =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "javax.script..", "javax.xml..", "org.w3c..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.(lang\\.ClassLoader|util\\.ServiceLoader)")
          .orShould()
          .callMethod(Class.class, "forName", String.class);

  @ArchTest
  static final ArchRule NOTHING_STARTS_PROCESSES_OR_LOADS_NATIVE_CODE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.lang\\.(Runtime|Process|ProcessBuilder)")
          .orShould()
          .callMethod(System.class, "load", String.class)
          .orShould()
          .callMethod(System.class, "loadLibrary", String.class);

  @ArchTest
  static final ArchRule THE_LIBRARY_DOES_NOT_ASK_ITS_SURROUNDINGS =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli")
          .should()
          .callMethodWhere(
              target(owner(HasName.Predicates.name("java.lang.System")))
                  .and(
                      target(
                          nameMatching(
                              "getProperty|getProperties|getenv|lineSeparator"
                                  + "|currentTimeMillis|nanoTime|exit"))))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.time..")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class);

  @ArchTest
  static final ArchRule EVERY_MACHINE_COMPUTES_THE_SAME =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(HasName.Predicates.name("java.lang.Math")))
                  .and(
                      target(
                          nameMatching(
                              "exp|expm1|log|log10|log1p|pow|cbrt|sin|cos|tan|asin|acos|atan"
                                  + "|atan2|sinh|cosh|tanh|hypot"))))
          .because("the JVM may compute these in another way than StrictMath");

  @ArchTest
  static final ArchRule OF_OPENNLP_ONLY_THE_STEMMER_IS_USED =
      noClasses()
          .should()
          .dependOnClassesThat(
              inPackage("opennlp").and(DescribedPredicate.not(inPackage("opennlp.tools.stemmer"))))
          .because("its model readers, dictionaries and name finders have had advisories");

  @ArchTest
  static final ArchRule OF_GUAVA_ONLY_THE_BASICS_ARE_USED =
      noClasses()
          .should()
          .dependOnClassesThat(
              inPackage("com.google.common")
                  .and(DescribedPredicate.not(inPackage("com.google.common.base")))
                  .and(DescribedPredicate.not(inPackage("com.google.common.collect"))))
          .because("its files and hashes have had advisories");

  private static DescribedPredicate<JavaClass> inPackage(String name) {
    return DescribedPredicate.describe(
        "in " + name,
        type -> type.getPackageName().equals(name) || type.getPackageName().startsWith(name + "."));
  }
}
