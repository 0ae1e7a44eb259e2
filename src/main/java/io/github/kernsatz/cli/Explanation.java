package io.github.kernsatz.cli;

import io.github.kernsatz.Summary;
import io.github.kernsatz.article.Paragraph;
import io.github.kernsatz.article.Role;
import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import io.github.kernsatz.topic.Verdict;
import java.util.Arrays;
import java.util.List;

/** A summary with its reasons as text for a terminal, at most 100 columns wide. */
final class Explanation {

  private static final int COLUMNS = 100;
  private static final int EXCERPT_COLUMNS = 60;

  private final Summary summary;
  private final Messages messages;
  private final int roleColumns;
  private final int verdictColumns;

  Explanation(Summary summary, Messages messages) {
    this.summary = summary;
    this.messages = messages;
    this.roleColumns = Arrays.stream(Role.values()).mapToInt(r -> name(r).length()).max().orElse(0);
    this.verdictColumns =
        Arrays.stream(Verdict.values()).mapToInt(v -> name(v).length()).max().orElse(0);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    String title = summary.article().title().map(Paragraph::text).orElse("");
    out.append(title.isEmpty() ? messages.text("explain.noTitle") : Printable.of(title));
    out.append("\n\n").append(messages.text("explain.summary")).append('\n');
    if (summary.sentences().isEmpty()) {
      out.append("  ").append(messages.text("explain.noSentence")).append('\n');
    }
    for (ScoredSentence sentence : summary.sentences()) {
      String score = messages.decimal(sentence.score());
      wrap("  " + score + "  ", Printable.of(sentence.sentence().text()), out);
    }
    out.append('\n').append(messages.text("explain.blocks")).append('\n');
    for (ParagraphVerdict verdict : summary.verdicts()) {
      append(verdict, out);
    }
    return out.toString();
  }

  private void append(ParagraphVerdict verdict, StringBuilder out) {
    int start = out.length();
    out.append("  ").append(padded(name(verdict.paragraph().role()), roleColumns));
    out.append("  ").append(padded(name(verdict.verdict()), verdictColumns));
    out.append("  ").append(messages.decimal(verdict.relevance())).append("  ");
    int indent = out.length() - start;
    out.append(excerpt(Printable.of(verdict.paragraph().text()))).append('\n');
    if (verdict.verdict() != Verdict.KEPT) {
      wrap(" ".repeat(indent), Printable.of(verdict.reason()), out);
    }
  }

  private String name(Role role) {
    return messages.text("role." + role.name());
  }

  private String name(Verdict verdict) {
    return messages.text("verdict." + verdict.name());
  }

  private static String padded(String name, int columns) {
    return name + " ".repeat(columns - name.length());
  }

  private static String excerpt(String text) {
    if (text.length() <= EXCERPT_COLUMNS) {
      return text;
    }
    int end = EXCERPT_COLUMNS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
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
