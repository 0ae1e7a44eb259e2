package io.github.kernsatz;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The library has no regular expressions: only plain separators, which are looked for as they are.
 */
class RegularExpressionsTest {

  /** One plain character: {@link String#split} looks for it without a regular expression. */
  private static final Set<String> PLAIN = Set.of(" ", "\\n", ":", ",");

  @Test
  void splitsAtPlainCharactersOnly() throws IOException {
    Set<String> found = new TreeSet<>();
    Pattern call = Pattern.compile("\\.split\\(\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"\\s]))");
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher calls = call.matcher(withoutJavadoc(source));
        while (calls.find()) {
          if (calls.group(1) != null) {
            found.add(calls.group(1));
          }
        }
      }
    }

    found.removeAll(PLAIN);
    assertThat(found).isEmpty();
  }

  private static String withoutJavadoc(Path source) throws IOException {
    return Files.readAllLines(source).stream()
        .filter(line -> !line.strip().startsWith("*"))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void nothingElseUsesThem() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Scanner")
        .orShould()
        .callMethodWhere(
            target(owner(HasName.Predicates.name("java.lang.String")))
                .and(target(nameMatching("matches|replaceAll|replaceFirst"))))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.kernsatz"));
  }
}
