package io.github.kernsatz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.sentence.Sentence;
import io.github.kernsatz.text.TextSpan;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for every text, as checks that fail with the promise's name. */
public final class Promises {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");
  private static final Pattern SPACE = Pattern.compile(" ");

  private Promises() {}

  /** Blocks cover every visible character once and in order, and show it folded. */
  public static void keptBy(Article article) {
    List<Paragraph> blocks = article.paragraphs();
    covers(article.text(), blocks.stream().map(Paragraph::span).toList());
    for (Paragraph block : blocks) {
      same("a block is its span, folded", fold(block.span().of(article.text())), block.text());
    }
  }

  /** Sentences cover every visible character once and in order, and show it folded. */
  public static void keptBy(String text, List<Sentence> sentences) {
    covers(text, sentences.stream().map(Sentence::span).toList());
    for (Sentence sentence : sentences) {
      same("a sentence is its span, folded", fold(sentence.span().of(text)), sentence.text());
    }
  }

  /** One verdict a block, in order, with a relevance, a reason and a fitting role. */
  public static void keptBy(Article article, List<ParagraphVerdict> verdicts) {
    same(
        "one verdict a block",
        article.paragraphs(),
        verdicts.stream().map(ParagraphVerdict::paragraph).toList());
    for (ParagraphVerdict verdict : verdicts) {
      holds("relevance in [0, 1]", verdict.relevance() >= 0 && verdict.relevance() <= 1);
      holds("a reason", !verdict.reason().isBlank());
      boolean boilerplate = verdict.paragraph().role() == Role.BOILERPLATE;
      holds(
          "role and verdict fit",
          boilerplate
              ? verdict.verdict() == Verdict.BOILERPLATE || verdict.verdict() == Verdict.REPEATED
              : verdict.verdict() != Verdict.BOILERPLATE);
    }
  }

  /** Sentences are verbatim, in order, different, within the budget, and competed. */
  public static void keptBy(Summary summary, SummaryLength length) {
    Article article = summary.article();
    keptBy(article);
    keptBy(article, summary.verdicts());
    keptBy(summary.scores(), article);
    keptBy(summary.sentences(), article);
    Set<String> texts = new HashSet<>();
    for (ScoredSentence chosen : summary.sentences()) {
      holds("no sentence twice", texts.add(chosen.sentence().text()));
    }
    holds(
        "what was chosen had competed",
        new HashSet<>(summary.scores()).containsAll(summary.sentences()));
    holds("the budget is kept: " + length, isWithin(summary, length));
    holds("text() is the sentences", joined(summary).equals(summary.text()));
  }

  private static void keptBy(List<ScoredSentence> scored, Article article) {
    int end = 0;
    for (ScoredSentence one : scored) {
      TextSpan span = one.sentence().span();
      holds("sentences stand in article order", span.start() >= end);
      end = span.end();
      TextSpan block = article.paragraphs().get(one.paragraphIndex()).span();
      holds("a sentence stands in its block", block.contains(span));
      same("a sentence is verbatim", fold(span.of(article.text())), one.sentence().text());
      holds("a score in [0, 1]", one.score() >= 0 && one.score() <= 1);
    }
  }

  private static boolean isWithin(Summary summary, SummaryLength length) {
    return switch (length.unit()) {
      case SENTENCES -> summary.sentences().size() <= length.amount();
      case WORDS -> words(summary.text()) <= length.amount();
      case CHARACTERS -> summary.text().length() <= length.amount();
      case FRACTION -> words(summary.text()) <= length.amount() * keptBodyWords(summary) + 1e-6;
    };
  }

  private static long keptBodyWords(Summary summary) {
    return summary.verdicts().stream()
        .filter(block -> block.verdict() == Verdict.KEPT)
        .filter(
            block ->
                block.paragraph().role() == Role.BODY || block.paragraph().role() == Role.LIST_ITEM)
        .mapToLong(block -> words(block.paragraph().text()))
        .sum();
  }

  private static String joined(Summary summary) {
    return String.join(
        " ", summary.sentences().stream().map(chosen -> chosen.sentence().text()).toList());
  }

  /** Runs of non-blank characters with at least one letter or digit. */
  static long words(String text) {
    return SPACE
        .splitAsStream(text)
        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
        .count();
  }

  private static void covers(String text, List<TextSpan> spans) {
    int position = 0;
    for (TextSpan span : spans) {
      holds("spans stand in order", span.start() >= position);
      holds("a span shows something", span.length() > 0);
      same("nothing visible between spans", "", fold(text.substring(position, span.start())));
      position = span.end();
    }
    same("nothing visible after the last span", "", fold(text.substring(position)));
  }

  /** The documented folding, written independently of the library's. */
  static String fold(String text) {
    String visible = INVISIBLE.matcher(text).replaceAll("");
    String spaced = SPACES.matcher(visible).replaceAll(" ");
    int start = spaced.startsWith(" ") ? 1 : 0;
    int end = spaced.length() - (spaced.length() > 1 && spaced.endsWith(" ") ? 1 : 0);
    return Normalizer.normalize(spaced.substring(start, Math.max(start, end)), Normalizer.Form.NFC);
  }

  private static void holds(String promise, boolean kept) {
    if (!kept) {
      throw new AssertionError("Not kept: " + promise);
    }
  }

  private static void same(String promise, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      assertThat(actual).as(promise).isEqualTo(expected);
    }
  }
}
