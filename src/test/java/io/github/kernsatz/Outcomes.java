package io.github.kernsatz;

import io.github.kernsatz.score.ScoredSentence;
import io.github.kernsatz.topic.ParagraphVerdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Everything a summary says, in one number: what two JVMs can compare. */
final class Outcomes {

  private static final int TEXTS = 60;

  private Outcomes() {}

  /** Prints {@link #ofManyTexts}, as a program of its own. */
  public static void main(String[] arguments) {
    String printed = ofManyTexts();
    System.out.writeBytes(printed.getBytes(StandardCharsets.US_ASCII));
    System.out.flush();
  }

  /** The outcomes of many texts, as a SHA-256 in hexadecimal. */
  static String ofManyTexts() {
    MessageDigest digest = sha256();
    for (int seed = 0; seed < TEXTS; seed++) {
      digest.update(
          of(Summarizer.create().summarize(GeneratedTexts.of(seed)))
              .getBytes(StandardCharsets.UTF_16BE));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What {@link #seenIn} says, and where everything stands. */
  static String of(Summary summary) {
    StringBuilder spans = new StringBuilder();
    summary.verdicts().forEach(block -> spans.append(block.paragraph().span()));
    summary.scores().forEach(scored -> spans.append(scored.sentence().span()));
    return spans + seenIn(summary);
  }

  /** Roles, verdicts, relevances and scores to the last bit, reasons, texts, choice. */
  static String seenIn(Summary summary) {
    StringBuilder outcome = new StringBuilder();
    for (ParagraphVerdict block : summary.verdicts()) {
      outcome.append(block.paragraph().role()).append(' ').append(block.verdict()).append(' ');
      outcome.append(block.relevance()).append(' ').append(block.reason()).append(' ');
      outcome.append(block.paragraph().text()).append('\n');
    }
    for (ScoredSentence scored : summary.scores()) {
      outcome.append(scored.score()).append(' ').append(scored.sentence().text()).append('\n');
    }
    return outcome
        .append(summary.languageConfidence())
        .append('\n')
        .append(summary.text())
        .toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
