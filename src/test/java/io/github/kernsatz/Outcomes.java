package io.github.kernsatz;

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

  /** Verdicts, relevances to the last bit, reasons, scores to the last bit, choice. */
  static String of(Summary summary) {
    StringBuilder outcome = new StringBuilder();
    summary
        .verdicts()
        .forEach(
            block ->
                outcome
                    .append(block.paragraph().role())
                    .append(block.paragraph().span().start())
                    .append(block.verdict())
                    .append(Double.doubleToLongBits(block.relevance()))
                    .append(block.reason()));
    summary
        .scores()
        .forEach(
            scored ->
                outcome
                    .append(scored.sentence().span().start())
                    .append(' ')
                    .append(Double.doubleToLongBits(scored.score())));
    return outcome
        .append(Double.doubleToLongBits(summary.languageConfidence()))
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
