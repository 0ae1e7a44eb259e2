package io.github.kernsatz.sentence;

import org.jspecify.annotations.Nullable;

/**
 * Finds the ends of the sentences of one folded block: every end mark is a candidate, and what
 * stands before and behind it decides.
 *
 * <p>Each candidate is looked at within a window of bounded width, so that time is linear in the
 * block.
 */
final class Boundaries {

  private static final String QUOTES = "\"„“”»«‚‘›‹";

  /** Whose a picture is: stands behind its caption, with a space or without. */
  private static final char CREDIT = '©';

  private final String text;
  private final BoundaryModel model;
  private final SentenceTail tail;
  private final FullStop fullStop;

  /** Read only of a block that has brackets. */
  private @Nullable Remarks remarks;

  /** The start of the sentence that the scan is in. */
  private int sentenceStart;

  /** How far the scan is. */
  private int place;

  /** Where the last bracket closes that was opened so far. */
  private int remarkEnd = -1;

  private int end;

  Boundaries(String text) {
    this.text = text;
    this.model = BoundaryModel.german();
    this.tail = new SentenceTail(text);
    this.fullStop = new FullStop(text, model);
  }

  /** Goes on to the end of the next sentence, and says whether there is one. */
  boolean next() {
    int length = text.length();
    while (place < length) {
      char c = text.charAt(place);
      if ((c == '(' || c == '[') && place > sentenceStart) {
        remarkEnd = Math.max(remarkEnd, remarks().end(place));
      }
      if (!isEndMark(c)) {
        place++;
        continue;
      }
      int mark = place;
      int marksEnd = mark + 1;
      while (marksEnd < length && isEndMark(text.charAt(marksEnd))) {
        marksEnd++;
      }
      int behind = tail.end(marksEnd);
      place = Math.max(marksEnd, behind);
      if (behind < length && ends(mark, marksEnd, behind)) {
        end = behind;
        sentenceStart = text.charAt(behind) == ' ' ? behind + 1 : behind;
        return true;
      }
    }
    boolean rest = end < length;
    end = length;
    return rest;
  }

  /** The offset behind the sentence; that behind the last one is the block's end. */
  int end() {
    return end;
  }

  private Remarks remarks() {
    if (remarks == null) {
      remarks = new Remarks(text);
    }
    return remarks;
  }

  private boolean ends(int mark, int marksEnd, int behind) {
    boolean spaced = text.charAt(behind) == ' ';
    int next = behind + (spaced ? 1 : 0);
    if (text.charAt(behind) == CREDIT) {
      return true;
    }
    if (!spaced && behind == marksEnd) {
      return endsWithoutSpace(mark, marksEnd);
    }
    int word = Following.wordStart(text, next);
    if (!spaced && !beginsGlued(behind, word)) {
      return false;
    }
    Following following = new Following(text, model.words(), model.learned(), next, word);
    boolean ellipsis = text.charAt(mark) == '…' || text.startsWith("...", mark);
    boolean closesQuote =
        behind > marksEnd
            && SentenceTail.CLOSERS.indexOf(text.charAt(marksEnd)) >= 0
            && text.charAt(behind - 1) != ')';
    if (following.isEmpty() || following.isMark()) {
      return false;
    }
    if (following.isLowerCase() && !following.isDomain() && !following.isLabel()) {
      return false;
    }
    if (ellipsis && isLeftOut(mark)) {
      return false;
    }
    if (mark < remarkEnd) {
      boolean closes = behind > remarkEnd;
      if (ellipsis && closes && mark > 0 && "([".indexOf(text.charAt(mark - 1)) >= 0) {
        return following.isStarter();
      }
      boolean stop = text.charAt(marksEnd - 1) == '.' && !ellipsis;
      return closes
          && stop
          && following.isStarter()
          && fullStop.ends(sentenceStart, mark, following);
    }
    if (ellipsis) {
      return closesQuote || fullStop.ellipsisEnds(sentenceStart, mark, following);
    }
    if (text.charAt(marksEnd - 1) == '.' && marksEnd - mark == 1) {
      return closesQuote
          ? fullStop.endsQuoted(sentenceStart, mark, following)
          : fullStop.ends(sentenceStart, mark, following);
    }
    if (following.isStarter()) {
      return true;
    }
    return closesQuote ? !isNameInQuotes(mark) : !endsMarkedName(mark);
  }

  /** Whether a sentence begins with "[…]", so that nothing has been said yet. */
  private boolean isLeftOut(int mark) {
    char first = text.charAt(sentenceStart);
    return mark == sentenceStart + 1 && (first == '[' || first == '(');
  }

  /** Whether the mark belongs to a name such as "Yahoo!". */
  private boolean endsMarkedName(int mark) {
    return text.charAt(mark) == '!'
        && model.words().isMarkedName(text.substring(Preceding.wordStart(text, mark), mark));
  }

  /** Whether an exclamation or question mark belongs to a quoted name, not to a quoted sentence. */
  private boolean isNameInQuotes(int mark) {
    int longest = 40;
    for (int i = mark - 1; i > Math.max(sentenceStart, mark - longest); i--) {
      char c = text.charAt(i);
      if (QUOTES.indexOf(c) >= 0 && !Character.isLetter(text.charAt(i - 1))) {
        char before = text.charAt(i - 1);
        int last = before == ' ' && i > 1 ? text.charAt(i - 2) : before;
        return i > sentenceStart && ":,.!?–—-".indexOf(last) < 0;
      }
    }
    return false;
  }

  /**
   * "Ende.Anfang": two words with only a mark between them, but no domain, version or file name.
   */
  private boolean endsWithoutSpace(int mark, int marksEnd) {
    char c = text.charAt(marksEnd - 1);
    int at = QUOTES.indexOf(text.charAt(marksEnd)) >= 0 ? marksEnd + 1 : marksEnd;
    int wordEnd = at;
    int longest = 40;
    while (wordEnd < text.length()
        && wordEnd - at < longest
        && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    boolean capitalized =
        wordEnd - at > 1
            && Character.isUpperCase(text.charAt(at))
            && Character.isLowerCase(text.charAt(at + 1));
    int start = Preceding.wordStart(text, mark);
    boolean wordBefore = mark - start > 2;
    for (int i = start; i < mark && wordBefore; i++) {
      wordBefore =
          Character.isLetter(text.charAt(i)) || SentenceTail.CLOSERS.indexOf(text.charAt(i)) >= 0;
    }
    boolean tokenEnds = wordEnd == text.length() || " ,;:!?-".indexOf(text.charAt(wordEnd)) >= 0;
    boolean lower = mark > 0 && Character.isLowerCase(text.charAt(mark - 1));
    if (c == '.') {
      return marksEnd - mark == 1
          && capitalized
          && wordBefore
          && lower
          && tokenEnds
          && fullStop.isOrdinaryWord(sentenceStart, mark);
    }
    return c != '…' && marksEnd - mark == 1 && capitalized && wordBefore && tokenEnds;
  }

  /** "gegründet.[4]Später": whether a capitalized word stands there, not an initial or a form. */
  private boolean beginsGlued(int behind, int word) {
    return word + 1 < text.length()
        && "-–—([".indexOf(text.charAt(behind)) < 0
        && Character.isUpperCase(text.charAt(word))
        && Character.isLowerCase(text.charAt(word + 1));
  }

  private static boolean isEndMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }
}
