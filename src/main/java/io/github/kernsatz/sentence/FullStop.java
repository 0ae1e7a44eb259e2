package io.github.kernsatz.sentence;

/**
 * Decides whether a full stop ends a sentence or belongs to what stands before it: what is certain
 * by rule, what is not by the model.
 */
final class FullStop {

  private final String text;
  private final BoundaryModel model;

  FullStop(String text, BoundaryModel model) {
    this.text = text;
    this.model = model;
  }

  /** Whether the stop ends a sentence before what follows, which does not begin small. */
  boolean ends(int sentenceStart, int stop, Following following) {
    Preceding preceding = new Preceding(text, model.words(), sentenceStart, stop);
    Preceding.Kind kind = preceding.kind();
    return switch (kind) {
      case WORD -> true;
      case NEVER_ENDS -> preceding.isLetterOfNumber() && following.isStarter();
      case WORD_OR_ABBREVIATION ->
          following.kind() != Following.Kind.DIGIT && following.kind() != Following.Kind.ROMAN;
      case ORDINAL, DATE ->
          following.kind() != Following.Kind.MONTH
              && preceding.previous() != PreviousWord.Kind.START
              && (following.kind() == Following.Kind.CLOSED_CLASS
                  || following.isWord(preceding.previousWord())
                  || model.ends(kind, preceding, following));
      case CAPITAL_LETTER ->
          isLettered(preceding, following) || model.ends(kind, preceding, following);
      default -> model.ends(kind, preceding, following);
    };
  }

  /** "Vitamin D. Sonne hilft", "Teil A. Teil B fehlt": whether the letter counts, as numbers do. */
  private boolean isLettered(Preceding preceding, Following following) {
    String noun = preceding.previousWord();
    WordClasses words = model.words();
    return following.kind() != Following.Kind.DOTTED
        && (words.isLettered(noun) || (words.isNumbered(noun) && following.isWord(noun)));
  }

  /** Whether an ellipsis ends a sentence before what follows, which does not begin small. */
  boolean ellipsisEnds(int sentenceStart, int mark, Following following) {
    Preceding preceding = new Preceding(text, model.words(), sentenceStart, mark);
    Preceding.Kind kind =
        preceding.isEmpty() ? Preceding.Kind.SPACED_ELLIPSIS : Preceding.Kind.ELLIPSIS;
    return model.ends(kind, preceding, following);
  }

  /** Whether the stop inside a closing quotation mark ends the sentence around it. */
  boolean endsQuoted(int sentenceStart, int stop, Following following) {
    Preceding preceding = new Preceding(text, model.words(), sentenceStart, stop);
    return preceding.kind() != Preceding.Kind.NEVER_ENDS || following.isStarter();
  }

  /** Whether the word before the stop is known as no abbreviation. */
  boolean isOrdinaryWord(int sentenceStart, int stop) {
    return new Preceding(text, model.words(), sentenceStart, stop).kind() == Preceding.Kind.WORD;
  }
}
