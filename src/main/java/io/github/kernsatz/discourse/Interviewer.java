package io.github.kernsatz.discourse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of an article an interviewer says: questions, what leads to them, and whatever
 * else somebody says who mostly asks.
 */
final class Interviewer {

  /** So many sentences may stand before the question that they lead to. */
  private static final int LONGEST_QUESTION = 3;

  /** Who speaks but once may ask by chance. */
  private static final int LEAST_TURNS = 2;

  private final List<Words> sentences;
  private final int[] paragraphs;
  private final boolean[] asks;

  private Interviewer(List<Words> sentences, int[] paragraphs) {
    this.sentences = sentences;
    this.paragraphs = paragraphs;
    asks = new boolean[paragraphs.length];
    for (int end = paragraphs.length; end > 0; ) {
      end = lookAtParagraph(end);
    }
    lookAtSpeakers();
  }

  /**
   * Follows the questions and the speakers of an article.
   *
   * @param paragraphs for each sentence the index of its paragraph
   * @return for each sentence whether it is an interviewer's
   */
  static boolean[] says(List<Words> sentences, int[] paragraphs) {
    return new Interviewer(sentences, paragraphs).asks;
  }

  /** Looks at the paragraph that ends before a sentence, and tells its first one. */
  private int lookAtParagraph(int end) {
    int last = end - 1;
    boolean endsInQuestion = isQuestion(last);
    int i = last;
    while (i >= 0 && paragraphs[i] == paragraphs[last]) {
      asks[i] =
          isQuestion(i)
              || (endsInQuestion && last - i <= LONGEST_QUESTION)
              || InterviewTurns.addresses(sentences.get(i));
      i--;
    }
    return i + 1;
  }

  private boolean isQuestion(int i) {
    return Reader.isQuestion(sentences.get(i).sentence());
  }

  private void lookAtSpeakers() {
    Map<String, Turns> turns = new HashMap<>();
    for (int i = 0; i < asks.length; i++) {
      if (InterviewTurns.label(sentences.get(i)) > 0) {
        turns.computeIfAbsent(speaker(i), speaker -> new Turns()).count(asksInTurn(i));
      }
    }
    if (turns.isEmpty()) {
      return; // most articles
    }
    for (int i = 0; i < asks.length; i++) {
      Turns own = turns.get(speaker(i));
      if (own != null && own.mostlyAsk()) {
        Arrays.fill(asks, i, turnEnd(i), true);
      }
    }
  }

  /** What stands before the first colon. */
  private String speaker(int i) {
    String sentence = sentences.get(i).sentence();
    return sentence.substring(0, Math.max(0, sentence.indexOf(':')));
  }

  private boolean asksInTurn(int first) {
    int end = turnEnd(first);
    for (int i = first; i < end; i++) {
      if (isQuestion(i)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last sentence of a turn; behind a question may stand its answer. */
  private int turnEnd(int first) {
    int i = first + 1;
    while (i < asks.length
        && paragraphs[i] == paragraphs[first]
        && !isQuestion(i - 1)
        && InterviewTurns.label(sentences.get(i)) == 0) {
      i++;
    }
    return i;
  }

  /** How often somebody speaks, and asks. */
  private static final class Turns {

    private int all;
    private int asking;

    void count(boolean asks) {
      all++;
      asking += asks ? 1 : 0;
    }

    boolean mostlyAsk() {
      return all >= LEAST_TURNS && 2 * asking > all;
    }
  }
}
