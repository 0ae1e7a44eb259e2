package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every model file has a card that says what it is, where it comes from and how to get it again.
 */
class ModelCardsTest {

  private static final Path MODELS = Path.of("models");

  private final String cards = Files.readString(MODELS.resolve("README.md"));

  ModelCardsTest() throws IOException {}

  @Test
  void everyModelFileHasACardAndEveryCardAFile() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !List.of("README.md", "SHA256SUMS").contains(name))
          .containsExactlyInAnyOrderElementsOf(
              sections().keySet().stream().flatMap(names -> Stream.of(names.split(", "))).toList());
    }
  }

  @Test
  void everyCardSaysWhatItIsTrainedOnUnderWhichLicenceAndHowToMeasureIt() {
    assertThat(sections())
        .allSatisfy(
            (name, card) ->
                assertThat(card)
                    .as(name)
                    .contains(
                        "| content | ",
                        "| trained on | ",
                        "| licence | ",
                        "| train again | ",
                        "| measure | "));
  }

  @Test
  void everyProgramThatACardNamesIsThere() {
    Pattern program = Pattern.compile("io\\.github\\.kernsatz\\.lab\\.(\\w+)");

    assertThat(program.matcher(cards).results().map(match -> match.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(Path.of("src/lab/java/io/github/kernsatz/lab/" + name + ".java"))
                    .exists());
  }

  @Test
  void theNoticeNamesEveryModelUnderCreativeCommons() throws IOException {
    String notice = Files.readString(Path.of("NOTICE"));

    assertThat(sections())
        .allSatisfy(
            (names, card) -> {
              if (card.contains("| licence | CC BY-SA")) {
                assertThat(notice).contains(names.split(", "));
                assertThat(card).contains("| attribution | ");
              }
            });
  }

  private Map<String, String> sections() {
    return Pattern.compile("(?ms)^## ([^\n]+)\n(.*?)(?=^## |\\z)")
        .matcher(cards)
        .results()
        .collect(Collectors.toMap(match -> match.group(1), ModelCardsTest::body));
  }

  private static String body(MatchResult match) {
    return match.group(2);
  }
}
