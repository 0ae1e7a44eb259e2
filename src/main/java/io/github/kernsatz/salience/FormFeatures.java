package io.github.kernsatz.salience;

import io.github.kernsatz.discourse.Discourse;
import io.github.kernsatz.term.Cue;
import io.github.kernsatz.term.TermSequence;
import io.github.kernsatz.term.WordClass;
import java.util.List;

/** How a sentence is made, and how the article's sentences are made on average. */
final class FormFeatures implements FeatureGroup {

  private static final List<String> NAMES =
      List.of(
          "words",
          "terms",
          "lengthScore",
          "wordLength",
          "commas",
          "numbers",
          "names",
          "stopWords",
          "past",
          "present",
          "quoted",
          "question",
          "dash",
          "introduction",
          "speech",
          "firstPerson",
          "definite",
          "indefinite",
          "preposition",
          "conjunction",
          "auxiliary",
          "modal",
          "subjunctive",
          "quantity",
          "pronoun",
          "opensDefinite",
          "earlyPronouns",
          "demonstratives",
          "demonstrativePronouns",
          "articleLength",
          "articleQuoted",
          "articleFirstPerson",
          "articlePast");

  private final ArticleTerms terms;
  private final Discourse discourse;
  private final Surface[] surfaces;
  private double meanLength;
  private double lengthDeviation = 1;
  private double quoted;
  private double firstPerson;
  private double past;

  FormFeatures(ArticleTerms terms, Discourse discourse, Surface[] surfaces) {
    this.terms = terms;
    this.discourse = discourse;
    this.surfaces = surfaces;
    int n = Math.max(1, terms.size());
    double words = 0;
    double squares = 0;
    for (int s = 0; s < terms.size(); s++) {
      double length = terms.length(s);
      words += length;
      squares += length * length;
      quoted += discourse.quotedShare(s) / n;
      firstPerson += (double) surfaces[s].count(Cue.PERSON) / n;
      past += (double) tense(s, WordClass.PAST) / n;
    }
    meanLength = words / n;
    lengthDeviation = Math.sqrt(Math.max(1, squares / n - meanLength * meanLength));
  }

  private int tense(int s, WordClass tense) {
    TermSequence words = terms.words(s);
    int count = 0;
    for (int w = 0; w < words.size(); w++) {
      count += words.wordClass(w) == tense ? 1 : 0;
    }
    return count;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(int s, float[] row, int at) {
    TermSequence words = terms.words(s);
    Surface surface = surfaces[s];
    int numbers = 0;
    int names = 0;
    int stops = 0;
    int letters = 0;
    int past = 0;
    int present = 0;
    for (int w = 0; w < words.size(); w++) {
      numbers += words.isNumber(w) ? 1 : 0;
      names += words.isCapitalized(w) && !words.isSentenceInitial(w) ? 1 : 0;
      stops += words.isStopWord(w) ? 1 : 0;
      letters += words.end(w) - words.start(w);
      past += words.wordClass(w) == WordClass.PAST ? 1 : 0;
      present += words.wordClass(w) == WordClass.PRESENT ? 1 : 0;
    }
    int length = Math.max(1, words.size());
    int i = at;
    row[i++] = words.size();
    row[i++] = terms.terms(s).length;
    row[i++] = (float) ((words.size() - meanLength) / lengthDeviation);
    row[i++] = (float) letters / length;
    row[i++] = surface.commas();
    row[i++] = numbers;
    row[i++] = names;
    row[i++] = (float) stops / length;
    row[i++] = past;
    row[i++] = present;
    row[i++] = discourse.quotedShare(s);
    row[i++] = surface.question() ? 1 : 0;
    row[i++] = surface.dash() ? 1 : 0;
    row[i++] = discourse.introduction(s) >= 0 ? 1 : 0;
    row[i++] = surface.count(Cue.SPEECH);
    row[i++] = surface.count(Cue.PERSON);
    row[i++] = surface.count(Cue.DEFINITE);
    row[i++] = surface.count(Cue.INDEFINITE);
    row[i++] = surface.count(Cue.PREPOSITION);
    row[i++] = surface.count(Cue.CONJUNCTION);
    row[i++] = surface.count(Cue.AUXILIARY);
    row[i++] = surface.count(Cue.MODAL);
    row[i++] = surface.count(Cue.SUBJUNCTIVE);
    row[i++] = surface.count(Cue.QUANTITY);
    row[i++] = surface.count(Cue.PRONOUN);
    row[i++] = surface.opensWith(Cue.DEFINITE) ? 1 : 0;
    row[i++] = discourse.earlyPronouns(s);
    row[i++] = discourse.demonstratives(s);
    row[i++] = discourse.demonstrativePronouns(s);
    row[i++] = (float) meanLength;
    row[i++] = (float) quoted;
    row[i++] = (float) firstPerson;
    row[i] = (float) this.past;
  }
}
