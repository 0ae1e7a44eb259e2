package io.github.kernsatz.cli;

import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.List;
import java.util.Locale;

/** A summary with its reasons as text for a terminal, at most 100 columns wide. */
final class Explanation {

  private static final int COLUMNS = 100;
  private static final int EXCERPT_COLUMNS = 60;

  private final Summary summary;

  Explanation(Summary summary) {
    this.summary = summary;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(summary.article().title().map(Paragraph::text).orElse("(ohne Titel)"));
    out.append("\n\nZusammenfassung\n");
    if (summary.sentences().isEmpty()) {
      out.append("  (kein Satz)\n");
    }
    for (ScoredSentence sentence : summary.sentences()) {
      wrap(
          String.format(Locale.ROOT, "  %.2f  ", sentence.score()),
          sentence.sentence().text(),
          out);
    }
    out.append("\nAbsätze\n");
    for (ParagraphVerdict verdict : summary.verdicts()) {
      append(verdict, out);
    }
    return out.append('\n').toString();
  }

  private static void append(ParagraphVerdict verdict, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "  %-13s  %-12s  %.2f  %s%n",
            name(verdict.paragraph().role()),
            name(verdict.verdict()),
            verdict.relevance(),
            excerpt(verdict.paragraph().text())));
    if (verdict.verdict() != Verdict.KEPT) {
      wrap(" ".repeat(33), verdict.reason(), out);
    }
  }

  private static String name(Role role) {
    return switch (role) {
      case TITLE -> "Titel";
      case TEASER -> "Teaser";
      case HEADING -> "Zwischentitel";
      case BODY -> "Text";
      case LIST_ITEM -> "Liste";
      case BOILERPLATE -> "Beiwerk";
    };
  }

  private static String name(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "behalten";
      case OFF_TOPIC -> "themenfremd";
      case BOILERPLATE -> "Beiwerk";
      case REPEATED -> "Wiederholung";
    };
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT_COLUMNS ? text : text.substring(0, EXCERPT_COLUMNS - 1) + "…";
  }

  /** Wraps at blanks, with the first line's lead and a hanging indent below it. */
  private static void wrap(String lead, String text, StringBuilder out) {
    int column = lead.length();
    out.append(lead);
    for (String word : List.of(text.split(" "))) {
      if (column + word.length() > COLUMNS && column > lead.length()) {
        out.append('\n').append(" ".repeat(lead.length()));
        column = lead.length();
      }
      out.append(column == lead.length() ? "" : " ").append(word);
      column += word.length() + 1;
    }
    out.append('\n');
  }
}
