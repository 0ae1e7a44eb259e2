package io.github.kernsatz.discourse;

/** Tells whole sentences from what the source has cut off. */
final class Fragments {

  /** The signs of the longest note behind an end mark, as in "alt.[12]" or "alt.[Anm. 3]". */
  private static final int LONGEST_NOTE = 12;

  /** A piece of text without end mark that has as many words is prose. */
  private static final int PROSE = 4;

  private Fragments() {}

  /** Whether a folded sentence lacks its beginning or its end, or is glued of several. */
  static boolean isFragment(String sentence) {
    return lacksBeginning(sentence)
        || lacksEnd(sentence)
        || isFootnote(sentence)
        || opensWithRest(sentence)
        || sentence.contains("\"\"");
  }

  /**
   * Whether what follows a piece of text continues it, because it ends within a clause: "Der Rat
   * will nach langem Streit der", "Auch für den". A heading is shorter or ends in a noun.
   */
  static boolean breaksOff(Words words) {
    int last = words.size() - 1;
    return breaksOff(words.sentence())
        || (last >= 0 && Signs.isAtEnd(words, last) && isWithinNounPhrase(words, last));
  }

  /**
   * Whether a sentence is the rest of a piece of prose without an end mark, because none begins so
   * and has no verb before the end of its first clause: "Der Rat hat in der Stadt", "Lindenau nach
   * langem Streit die Brücke gesperrt."
   */
  static boolean isRest(Words words, Words before) {
    return before.size() >= PROSE
        && isOpen(before.sentence())
        && words.isCapitalized(0)
        && words.kindsInLowerCase(0) == 0
        && words.isJoinedToPrevious(1)
        && words.isSmall(1)
        && !words.is(1, "und")
        && !VerbForms.anyMayBeFinite(words, 1, words.clauseEnd() - 1);
  }

  /** Whether a text ends in a letter or digit. */
  private static boolean isOpen(String sentence) {
    int end = sentence.length();
    return end > 0 && Character.isLetterOrDigit(sentence.charAt(end - 1));
  }

  private static boolean isWithinNounPhrase(Words words, int i) {
    boolean article = words.isInLowerCase(i, WordKind.ARTICLE) && !words.isInLowerCase(i, "das");
    boolean attribute =
        i > 0
            && words.isInLowerCase(i - 1, WordKind.ARTICLE)
            && VerbForms.isLikeAdjective(words, i);
    return article
        || attribute
        || words.isInLowerCase(i, "ein")
        || words.isInLowerCase(i, "eines")
        || words.isInLowerCase(i, WordKind.INDEFINITE)
        || words.isInLowerCase(i, "im")
        || words.isInLowerCase(i, WordKind.LOCATIVE)
        || words.isInLowerCase(i, WordKind.GENITIVE);
  }

  /** Whether a piece of text is prose without an end mark. */
  private static boolean breaksOff(String sentence) {
    int end = sentence.length();
    if (end == 0 || !Character.isLetterOrDigit(sentence.charAt(end - 1))) {
      return end > 0 && sentence.charAt(end - 1) == ',';
    }
    int lastWord = sentence.lastIndexOf(' ') + 1;
    int blanks = (int) sentence.chars().filter(c -> c == ' ').count();
    return blanks + 1 >= PROSE && Character.isLowerCase(sentence.charAt(lastWord));
  }

  /** A small letter or a sign of omission at the start; "iPhone" has a capital later. */
  private static boolean lacksBeginning(String sentence) {
    int i = 0;
    while (i < sentence.length() && !Character.isLetterOrDigit(sentence.charAt(i))) {
      char c = sentence.charAt(i);
      if (c == '…' || c == ',' || c == ';' || c == '.' || c == ')') {
        return true;
      }
      i++;
    }
    if (i == sentence.length()) {
      return true;
    }
    if (!Character.isLowerCase(sentence.charAt(i))) {
      return false;
    }
    for (int j = i; j < sentence.length() && sentence.charAt(j) != ' '; j++) {
      if (Character.isUpperCase(sentence.charAt(j))) {
        return false;
      }
    }
    return true;
  }

  /** "* Name geändert.": what its mark stands at is elsewhere. */
  private static boolean isFootnote(String sentence) {
    return sentence.startsWith("*") || sentence.startsWith("(*");
  }

  /** "(CDU) lehnt den Bau ab.": what the brackets belong to is elsewhere. */
  private static boolean opensWithRest(String sentence) {
    int next = sentence.indexOf(") ") + 2;
    return sentence.startsWith("(")
        && next > 1
        && next < sentence.length()
        && Character.isLowerCase(sentence.charAt(next));
  }

  private static boolean lacksEnd(String sentence) {
    int i = lastOfText(sentence);
    if (i < 0) {
      return true;
    }
    char c = sentence.charAt(i);
    boolean omission = c == '.' && i > 1 && sentence.charAt(i - 1) == '.';
    return omission || (c != '.' && c != '!' && c != '?');
  }

  /** The last sign before closing quotes, brackets, notes and emoji; −1 if there is none. */
  private static int lastOfText(String sentence) {
    int i = sentence.length() - 1;
    while (i >= 0) {
      char c = sentence.charAt(i);
      int note = c == ']' ? noteLength(sentence, i) : 0;
      if (note > 0) {
        i -= note;
      } else if (isClosing(c) || isNoteOrEmoji(sentence, i)) {
        i--;
      } else {
        return i;
      }
    }
    return -1;
  }

  /** The signs of the note that ends at a bracket; 0 if none begins near it. */
  private static int noteLength(String sentence, int end) {
    for (int start = end - 1; start > 0 && end - start <= LONGEST_NOTE; start--) {
      if (sentence.charAt(start) == '[') {
        return end - start + 1;
      }
    }
    return 0;
  }

  private static boolean isNoteOrEmoji(String sentence, int i) {
    char c = sentence.charAt(i);
    return switch (c) {
      case '*', '†', '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '\uFE0F' -> true;
      default -> Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    };
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '"', '“', '”', '«', '»', '‘', '’', '\'', ')', ']', ' ' -> true;
      default -> false;
    };
  }
}
