package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the table in {@code input.md}. */
class HostileInputTest {

  private static final int TEN_MEGABYTES = 10_000_000;

  private final Summarizer summarizer = Summarizer.create();

  @ParameterizedTest
  @EnumSource
  void keepsEveryPromise(HostileText kind) {
    for (int length : new int[] {1, 2_000}) {
      Promises.keptBy(summarizer.summarize(kind.atLeast(length)), SummaryLength.sentences(3));
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesSentencesOrNoneAsTheTableSays(HostileText kind) {
    Summary summary = summarizer.summarize(kind.atLeast(2_000));

    assertThat(summary.sentences().isEmpty()).isEqualTo(kind.isMute());
  }

  @ParameterizedTest
  @EnumSource
  void showsHowGermanItIsAsTheTableSays(HostileText kind) {
    double confidence = summarizer.summarize(kind.atLeast(2_000)).languageConfidence();

    switch (kind.language()) {
      case GERMAN -> assertThat(confidence).isGreaterThan(0.75);
      case BETWEEN -> assertThat(confidence).isBetween(0.25, 0.75);
      case NOT_GERMAN -> assertThat(confidence).isLessThan(0.25);
    }
  }

  @Test
  void theTableHasARowForEachKind() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src/site/markdown/input.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
            .skip(1)
            .map(HostileInputTest::row)
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Stream.of(HostileText.values())
                .map(
                    kind ->
                        kind.title()
                            + ": "
                            + (kind.isMute() ? "none" : "some")
                            + ", "
                            + kind.language().title())
                .toList());
  }

  /** The first, third and fourth cell of a row. */
  private static String row(String line) {
    List<String> cells = List.of(line.split(" *\\| *", -1));
    return cells.get(1) + ": " + cells.get(3) + ", " + cells.get(4);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DOTS",
        "QUOTES",
        "OPENING_BRACKETS",
        "BARE_COMBINING_MARKS",
        "EMOJI",
        "RIGHT_TO_LEFT"
      })
  void bearsTenMegabytesOfIt(HostileText kind) {
    String text = kind.atLeast(TEN_MEGABYTES);

    Summary summary = summarizer.summarize(text);

    assertThat(summary.article().paragraphs()).hasSize(1);
    assertThat(summary.article().paragraphs().get(0).span().of(text)).isEqualTo(text.strip());
    assertThat(summary.sentences()).hasSize(kind.isMute() ? 0 : 1);
  }

  @Test
  void readsAMillionCharactersOfHeadingsAsHeadings() {
    Summary summary = summarizer.summarize("Was jetzt zu tun ist\n\n".repeat(5_000));

    assertThat(summary.article().paragraphs()).hasSize(5_000);
    assertThat(summary.article().paragraphs())
        .extracting(block -> block.role())
        .doesNotContain(Role.BODY);
    assertThat(summary.sentences()).isEmpty();
  }
}
