package io.github.kernsatz.discourse;

/**
 * Tells persons, bodies and things that a sentence names by nothing but their role, so that an
 * earlier one must have introduced them: "Die Behörde", "Der 45-Jährige".
 */
final class BareRoles {

  private BareRoles() {}

  /** Whether a sentence opens with one: "Die Partei", "Die junge Frau mit dem Hut". */
  static boolean opens(Words words) {
    if (words.size() < 2 || !words.isInLowerCase(0, WordKind.ARTICLE)) {
      return false;
    }
    if (isAge(words, 1) || words.is(1, "beiden")) {
      int noun = words.isCapitalized(1) ? 1 : 2;
      return !words.isCapitalized(noun + 1);
    }
    boolean described = words.isSmall(1) && words.is(2, WordKind.PERSON);
    return described
        ? !words.isCapitalized(3) && !words.isInLowerCase(3, WordKind.GENITIVE)
        : words.is(1, WordKind.ROLE) && (words.isFollowedBy(1, ':') || isBare(words, 1));
  }

  /** "Der 45-Jährige", "dem 45-jährigen Kaufmann". */
  private static boolean isAge(Words words, int i) {
    return words.endsWith(i, "-Jährige")
        || words.endsWith(i, "-Jährigen")
        || words.endsWith(i, "-jährige")
        || words.endsWith(i, "-jährigen");
  }

  /** Whether nothing behind a noun says whose it is, or what it is called. */
  static boolean isBare(Words words, int noun) {
    int next = noun + 1;
    boolean relative = words.isBefore(',', next) && words.isInLowerCase(next, WordKind.ARTICLE);
    return !relative
        && !words.isCapitalized(next)
        && !words.isInLowerCase(next, WordKind.WHOSE)
        && !words.isInLowerCase(next, WordKind.PREPOSITION)
        && !words.is(next, "innerhalb");
  }

  /** "Zehn Jahre arbeitete der Professor …", "Am Vortag lag der Wert …": one behind the verb. */
  static boolean standsBehindVerb(Words words) {
    if (!words.has(WordKind.PERSON) && !words.has(WordKind.BODY)) {
      return false; // most sentences
    }
    for (int i = 2; i < words.size() && (i == 2 || words.isJoinedToPrevious(i)); i++) {
      if (words.is(i - 1, WordKind.ARTICLE)
          && !words.isCapitalized(i - 2)
          && !words.isArticleOrPreposition(i - 2)
          && (words.is(i, WordKind.PERSON) || words.is(i, WordKind.BODY))) {
        return words.is(i, WordKind.PERSON) ? isUnnamed(words, i) : isBareThing(words, i);
      }
    }
    return false;
  }

  private static boolean isUnnamed(Words words, int person) {
    return person > 2
        && !words.isCapitalized(person + 1)
        && !words.is(person + 1, WordKind.GENITIVE);
  }

  /** "lag der Wert", but not "lag der Wert dieser Zahl", "gab es den Plan, zu sparen". */
  private static boolean isBareThing(Words words, int thing) {
    int next = thing + 1;
    boolean ofSomething =
        words.is(next, WordKind.DETERMINER)
            && (words.endsWith(next, "er") || words.endsWith(next, "es"));
    boolean explained = next < words.size() && words.isBefore(',', next);
    boolean generic = words.is(thing - 2, "als") || words.is(thing, "Unternehmen") && words.is(thing - 1, "die");
    boolean measured = words.startsWithDigit(thing + 2); // "bei 22,0 Fällen"
    return !ofSomething && !explained && !generic && (measured || isBare(words, thing));
  }
}
