package io.github.kernsatz.report;

import io.github.kernsatz.Summary;
import io.github.kernsatz.score.ScoredSentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scored sentences of a summary, numbered, with their place in the summary. */
final class Sentences {

  private final List<ScoredSentence> all;
  private final Map<Integer, Integer> rankByStart = new HashMap<>();
  private final double highest;

  Sentences(Summary summary) {
    this.all = summary.scores();
    List<ScoredSentence> chosen = summary.sentences();
    for (int i = 0; i < chosen.size(); i++) {
      rankByStart.put(chosen.get(i).sentence().span().start(), i + 1);
    }
    this.highest = all.stream().mapToDouble(ScoredSentence::score).max().orElse(0);
  }

  List<ScoredSentence> all() {
    return all;
  }

  /** The place of a sentence in the summary, from 1; 0 if it was not chosen. */
  int placeInSummary(ScoredSentence sentence) {
    return rankByStart.getOrDefault(sentence.sentence().span().start(), 0);
  }

  /** The score as a share of the article's highest, from 0 to 1: scores compare only within one. */
  double weight(ScoredSentence sentence) {
    return highest > 0 ? sentence.score() / highest : 0;
  }

  /** The anchor of a sentence in the article. */
  String anchor(ScoredSentence sentence) {
    return "s" + sentence.sentence().span().start();
  }
}
