package io.github.kernsatz.select;

import io.github.kernsatz.salience.Salience;

/** What sentences are worth in a summary of some length, in words shared with an editor's. */
final class Worth {

  /**
   * How much it counts, in F1, that a sentence agrees with a short summary by a deviation better
   * than the others of its article. Chosen on development articles with {@code
   * lab.SummaryEvaluation}.
   */
  private static final double ALONE = 0.15;

  /**
   * How many words it counts, in a summary of a teaser's length, that an editor surely takes a
   * sentence for an extract of three, and the less the longer the summary: of a long one this says
   * little. Chosen as {@link Coverage} tells.
   */
  private static final double EDITOR = 8;

  private final Salience salience;

  /**
   * How many words it counts that the best extract surely has a sentence: the root of an editor's
   * length, by trial on development articles. The set that is best as a whole is another one than
   * the sentences with the most words in common, and the more so the longer it is.
   */
  private final double idealWords;

  /** What {@link #EDITOR} comes to within the budget. */
  private final double editorWords;

  /** How much a deviation in {@link Salience#alone} counts, in F1; 0 if it does not count. */
  private final double aloneF1;

  Worth(Salience salience, Budget budget) {
    this.salience = salience;
    idealWords = Math.sqrt(budget.editorsWords());
    editorWords = EDITOR * Budget.TEASER / budget.editorsWords();
    aloneF1 = aloneF1(budget);
  }

  /**
   * The longer a summary, the less it says what one sentence could: by the square of its length, so
   * that a long one still uses its words. Where several sentences are asked, whatever their length,
   * those that say all of it alone are too long for a part of it.
   */
  private static double aloneF1(Budget budget) {
    boolean boundsLength = budget.unit() != Budget.Unit.SENTENCES || budget.limit() == 1;
    double part = Budget.TEASER / budget.editorsWords();
    return boundsLength ? ALONE * part * part : 0;
  }

  /**
   * The number of words that the sentence is expected to share with an editor's summary, and what
   * it counts that the best extract and that of an editor probably have it.
   */
  double together(int sentence) {
    return salience.shared(sentence)
        + idealWords * salience.ideal(sentence)
        + editorWords * salience.editor(sentence);
  }

  /** How many words it counts, or costs, how far the sentence alone says what matters. */
  double alone(int sentence) {
    int words = salience.terms().length(sentence);
    return aloneF1 * salience.alone(sentence) * (words + Budget.TEASER) / 2;
  }
}
