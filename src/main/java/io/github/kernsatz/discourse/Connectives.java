package io.github.kernsatz.discourse;

/** Tells words within a sentence's first clause that tie it to what was said before. */
final class Connectives {

  private Connectives() {}

  /**
   * "Der Bau ist nämlich teuer", "Die Stadt will das nicht", "Der Rat stimmt dafür": a word in the
   * first clause that stands for what was said before, unless a clause follows that says it, or it
   * belongs to an adjective ("die damit verbundenen Kosten"), or stands behind "und" for what the
   * clause itself has said.
   */
  static boolean leansBack(Words words) {
    if (!words.has(WordKind.SOURCE)
        && !words.has(WordKind.CONNECTIVE)
        && !words.has(WordKind.THING)) {
      return false; // most sentences, as "das" is a source
    }
    int thing = 0;
    int i = 1;
    for (; i < words.clauseEnd() && !goesOn(words, i); i++) {
      if (PronounDas.isPronoun(words, i) || words.is(i, WordKind.CONNECTIVE)) {
        return true;
      }
      if (words.is(i, WordKind.THING) && !words.is(i - 1, WordKind.DETERMINER)) {
        thing = i;
      }
    }
    boolean announced = thing == i - 1 && Signs.isBefore(words, ':', i); // "Der Grund dafür: …"
    return (thing > 0 && !announced && !isSaidFrom(words, i)) || leansBackBehindInsertion(words);
  }

  /**
   * "Für den Rat, der im Mai gewählt wird, ist das ein Problem": the main clause goes on with its
   * verb behind what is inserted, and only then leans back. "Deshalb" there would mean what is
   * inserted.
   */
  private static boolean leansBackBehindInsertion(Words words) {
    int verb = Insertions.end(words);
    return verb > 0
        && words.is(verb, WordKind.AUXILIARY)
        && (words.is(verb + 1, "dies") || PronounDas.isPronoun(words, verb + 1));
  }

  /** "Das Auto prallte gegen einen Baum und fing dabei Feuer": behind "und" it says more. */
  private static boolean goesOn(Words words, int i) {
    return words.is(i, "und")
        && words.isSmall(i + 1)
        && !words.is(i + 1, WordKind.DETERMINER)
        && VerbForms.anyMayBeFinite(words, 0, i);
  }

  /** Whether what follows says what "dafür" stands for: a clause, or an infinitive. */
  private static boolean isSaidFrom(Words words, int i) {
    if (i == words.size() || !Signs.isBefore(words, ',', i) || words.is(i, WordKind.SPEECH)) {
      return false;
    }
    boolean said =
        words.isInLowerCase(i, WordKind.SUBORDINATING) || words.isInLowerCase(i, WordKind.ARTICLE);
    for (int w = i; w < words.size() && !said; w++) {
      said =
          words.isSmall(w) && (VerbForms.isInfinitive(words, w) || VerbForms.mayBeFinite(words, w));
    }
    return said;
  }
}
