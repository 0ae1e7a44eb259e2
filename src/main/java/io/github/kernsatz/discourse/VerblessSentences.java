package io.github.kernsatz.discourse;

/**
 * Tells sentences whose main clause has no finite verb, like captions and what is said in passing:
 * "Acht Aspekte aus der Physik, die dabei wichtig sind." In doubt a sentence has one.
 */
final class VerblessSentences {

  private VerblessSentences() {}

  /** Whether a sentence that neither asks nor calls lacks a finite verb. */
  static boolean isVerbless(Words words) {
    String sentence = words.sentence();
    if (sentence.indexOf('?') >= 0 || sentence.indexOf('!') >= 0) {
      return false;
    }
    boolean mayHaveBrackets = sentence.indexOf('(') >= 0;
    boolean brackets = false;
    boolean open = false; // a subordinate clause, whose verb a list puts behind the next comma
    int start = 0;
    while (start < words.size()) {
      int end = clauseEnd(words, start);
      boolean main = !open && !isSubordinate(words, start, end) && !saysWho(words, start);
      open = (open || opensRelative(words, start)) && !VerbForms.anyMayBeFinite(words, start, end);
      for (int i = start; i < end; i++) {
        brackets =
            mayHaveBrackets
                && (Signs.isBefore(words, '(', i) || (brackets && !Signs.isBefore(words, ')', i)));
        if (main && !brackets && mayBeFinite(words, i)) {
          return false;
        }
      }
      start = end;
    }
    return true;
  }

  /** "…, mit dem im Hafen …", but not "Zuletzt, in der zweiten Halle, …". */
  private static boolean opensRelative(Words words, int start) {
    return start > 0
        && words.isArticleOrPreposition(start)
        && !words.isInLowerCase(start, WordKind.DETERMINER)
        && isRelative(words, start + 1)
        && !words.is(start, "und")
        && Signs.isBefore(words, ',', start)
        && (words.isArticleOrPreposition(start + 2) || words.is(start + 2, WordKind.PERSONAL));
  }

  /**
   * "…, sagt der Rat": behind a clause without quotation marks, whose verb it does not replace, but
   * not "Das Ziel zu erreichen, fordert Mut".
   */
  private static boolean saysWho(Words words, int start) {
    String sentence = words.sentence();
    return start > 0
        && words.isInLowerCase(start, WordKind.SPEECH)
        && !words.is(start, "so")
        && !words.is(start, "gibt")
        && sentence.indexOf(',') == words.end(start - 1)
        && sentence.indexOf(',') == sentence.lastIndexOf(',')
        && !opensSubordinate(words)
        && !words.is(0, "Das")
        && !VerbForms.isInfinitive(words, start - 1)
        && !words.hasQuotationMark();
  }

  /**
   * A first word before a comma is a noun: "Leute, die alles tun"; before "und" no finite verb, and
   * hardly before a preposition: "Massen an Menschen".
   */
  private static boolean mayBeFinite(Words words, int i) {
    return (words.isSmall(i) || (i == 0 && opensClause(words))) && VerbForms.mayBeFinite(words, i);
  }

  private static boolean opensClause(Words words) {
    boolean noun = words.kindsInLowerCase(0) == 0 && words.isArticleOrPreposition(1);
    return words.isJoinedToPrevious(1) && !words.is(1, "und") && !noun;
  }

  /** The first word behind the next comma, or behind the colon that ends a later clause. */
  private static int clauseEnd(Words words, int start) {
    int end = start;
    while (end < words.size() && (end == start || !isClauseStart(words, start, end))) {
      end++;
    }
    return end;
  }

  private static boolean isClauseStart(Words words, int start, int i) {
    if (words.isJoinedToPrevious(i)) {
      return false; // most words
    }
    boolean mayEnd = start > 0 || opensSubordinate(words);
    return Signs.isBefore(words, ',', i) || (mayEnd && Signs.isBefore(words, ':', i));
  }

  /**
   * Whether a clause is a subordinate one: it opens with a word that makes one, and ends in its
   * verb. "…, die Räte und die Ämter kamen" is none.
   */
  private static boolean isSubordinate(Words words, int start, int end) {
    if (start == 0 && !opensSubordinate(words)) {
      return false; // most sentences
    }
    if (Signs.isBefore(words, ':', start)) {
      return false;
    }
    if (words.is(start, WordKind.CLAUSE)
        && !words.is(start, "wie")
        && Signs.isBefore(words, ',', start)) {
      return !isBroken(words, start, end); // "…, dass es einen Kessel gibt oder zwei"
    }
    boolean endsInVerb = words.isSmall(end - 1) && VerbForms.mayBeFinite(words, end - 1);
    if (!endsInVerb) {
      return false;
    }
    if (start == 0) {
      return !hasVerbWithin(words, 0, end);
    }
    int opener = words.is(start, "und") || words.is(start, "oder") ? start + 1 : start;
    if (words.isArticleOrPreposition(opener) && !isRelative(words, opener)) {
      opener++; // "auf die"
    }
    boolean opens =
        words.isInLowerCase(opener, WordKind.SUBORDINATING)
            || words.is(start, "um")
            || (isRelative(words, opener) && !isList(words, opener, end));
    return opens && !hasVerbWithin(words, opener, end);
  }

  /** Behind a dash or a semicolon the main clause may go on. */
  private static boolean isBroken(Words words, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Signs.isBefore(words, '–', i)
          || Signs.isBefore(words, '—', i)
          || Signs.isBefore(words, '-', i)
          || Signs.isBefore(words, ';', i)) {
        return true;
      }
    }
    return false;
  }

  /** "Weil es regnet, …", "Selbst wenn", but not "Wie im Vorjahr fehlt Geld" or "OB Voss kommt". */
  private static boolean opensSubordinate(Words words) {
    int opener = words.isInLowerCase(0, WordKind.LEADING) ? 1 : 0;
    return words.isInLowerCase(opener, WordKind.CLAUSE)
        && !words.isInLowerCase(opener, "wie")
        && !words.is(opener, "OB");
  }

  private static boolean isRelative(Words words, int i) {
    return words.isInLowerCase(i, WordKind.ARTICLE);
  }

  /**
   * "die Räte und die Ämter kamen": what looks like a relative pronoun is an article. Several have
   * no verb of the singular, as in "eine Feier, die Rat und Amt gern gibt", but for the participle
   * of "haben gewarnt".
   */
  private static boolean isList(Words words, int opener, int end) {
    boolean singular = words.endsWith(end - 1, "t") && !words.isInLowerCase(end - 2, WordKind.VERB);
    if (!words.isCapitalized(opener + 1) || singular) {
      return false;
    }
    for (int i = opener + 2; i < end; i++) {
      if (words.is(i, "und") || words.is(i, "oder") || words.is(i, "sowie")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sure verb stands before the last two words, where a subordinate clause has none. */
  private static boolean hasVerbWithin(Words words, int opener, int end) {
    for (int i = opener + 1; i < end - 2; i++) {
      boolean joined = words.is(i + 1, "und") || words.is(i + 1, "oder"); // "regnet oder schneit"
      if (words.isInLowerCase(i, WordKind.VERB) && !joined) {
        return true;
      }
    }
    return false;
  }
}
