package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.sentence.SentenceSplitter;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, shown on articles that were mangled at random, with fixed seeds. */
class InvariantsTest {

  private static final List<String> ARTICLES =
      Stream.of(
              "lokales-hallenbad",
              "sport-handball",
              "wissenschaft-fledermaeuse",
              "wirtschaft-papierfabrik",
              "interview-starkregen",
              "mischtext-nachtzug")
          .map(SampleArticles::text)
          .toList();

  private static final List<String> DEBRIS =
      List.of(
          "\n",
          "\n\n",
          "\r\n",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\ufeff",
          "\t",
          " ",
          "…",
          "...",
          ".",
          "!",
          "?",
          "„",
          "“",
          "»",
          "«",
          "\"",
          "(",
          ")",
          "–",
          "z. B. ",
          "usw.",
          "3.",
          "•",
          "1) ",
          "\u0308",
          "e\u0301",
          "\ud83d",
          "\udc4d",
          "👍🏽",
          "\u0000",
          "\u202e",
          "Ä",
          "ß",
          "İ",
          "ﬁ",
          "中文。",
          "ABC",
          "www.example.org",
          "Foto: dpa",
          "\u2028",
          "\u0085",
          ":",
          ";",
          "’",
          "*");

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");

  static Stream<String> texts() {
    return IntStream.range(0, 300).mapToObj(InvariantsTest::mangled);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void blocksCoverEveryVisibleCharacterOnceAndInOrder(String text) {
    List<Paragraph> blocks = Summarizer.create().summarize(text).article().paragraphs();

    assertCovers(text, blocks.stream().map(Paragraph::span).toList());
    assertThat(blocks)
        .allSatisfy(block -> assertThat(block.text()).isEqualTo(fold(block.span().of(text))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sentencesCoverEveryVisibleCharacterOnceAndInOrder(String text) {
    List<Sentence> sentences = SentenceSplitter.german().split(text);

    assertCovers(text, sentences.stream().map(Sentence::span).toList());
    assertThat(sentences)
        .allSatisfy(
            sentence -> assertThat(sentence.text()).isEqualTo(fold(sentence.span().of(text))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void summariesAreVerbatimOrderedAndDistinct(String text) {
    Summary summary = Summarizer.create().summarize(text);

    int end = 0;
    for (ScoredSentence chosen : summary.sentences()) {
      assertThat(chosen.sentence().text()).isEqualTo(fold(chosen.sentence().span().of(text)));
      assertThat(chosen.sentence().span().start()).isGreaterThanOrEqualTo(end);
      end = chosen.sentence().span().end();
    }
    assertThat(summary.scores()).containsAll(summary.sentences());
    assertThat(summary.sentences()).extracting(s -> s.sentence().text()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void scoredSentencesLieInTheirBlocks(String text) {
    Summary summary = Summarizer.create().summarize(text);

    for (ScoredSentence scored : summary.scores()) {
      Paragraph block = summary.article().paragraphs().get(scored.paragraphIndex());
      assertThat(block.span().contains(scored.sentence().span())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void rolesAndVerdictsFitTogether(String text) {
    for (ParagraphVerdict block : Summarizer.create().summarize(text).verdicts()) {
      if (block.paragraph().role() == Role.BOILERPLATE) {
        assertThat(block.verdict()).isIn(Verdict.BOILERPLATE, Verdict.REPEATED);
      } else {
        assertThat(block.verdict()).isNotEqualTo(Verdict.BOILERPLATE);
      }
      assertThat(block.reason()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sameTextSameSummary(String text) {
    assertThat(Summarizer.create().summarize(text)).isEqualTo(Summarizer.create().summarize(text));
  }

  private static void assertCovers(String text, List<TextSpan> spans) {
    int position = 0;
    for (TextSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(position);
      assertThat(fold(text.substring(position, span.start()))).as("between spans").isEmpty();
      position = span.end();
    }
    assertThat(fold(text.substring(position))).as("after the last span").isEmpty();
  }

  /** The documented folding, written independently of the library's. */
  private static String fold(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String spaced = SPACES.matcher(visible).replaceAll(" ");
    int start = spaced.startsWith(" ") ? 1 : 0;
    int end = spaced.length() - (spaced.length() > 1 && spaced.endsWith(" ") ? 1 : 0);
    return Normalizer.normalize(spaced.substring(start, Math.max(start, end)), Normalizer.Form.NFC);
  }

  private static String mangled(int seed) {
    Random random = new Random(seed);
    String article = ARTICLES.get(seed % ARTICLES.size());
    int from = random.nextInt(article.length() / 2);
    StringBuilder text =
        new StringBuilder(article.substring(from, from + random.nextInt(article.length() - from)));
    List<Runnable> changes =
        new ArrayList<>(
            List.of(
                () -> text.insert(random.nextInt(text.length() + 1), pick(random)),
                () -> text.insert(random.nextInt(text.length() + 1), pick(random).repeat(7)),
                () -> delete(text, random),
                () -> repeat(text, random)));
    for (int i = random.nextInt(60); i > 0; i--) {
      changes.get(random.nextInt(changes.size())).run();
    }
    return seed % 5 == 0
        ? Normalizer.normalize(text, Normalizer.Form.NFD)
        : seed % 7 == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
  }

  private static String pick(Random random) {
    return DEBRIS.get(random.nextInt(DEBRIS.size()));
  }

  private static void delete(StringBuilder text, Random random) {
    if (text.length() > 0) {
      int at = random.nextInt(text.length());
      text.delete(at, Math.min(text.length(), at + random.nextInt(30)));
    }
  }

  private static void repeat(StringBuilder text, Random random) {
    if (text.length() > 0) {
      int at = random.nextInt(text.length());
      text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(300))));
    }
  }
}
