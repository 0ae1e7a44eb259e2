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
      int noun = words.isCapitalized(1) ? 1 : VerbForms.isBeforeNoun(words, 2) ? 3 : 2;
      return !words.isCapitalized(noun + 1);
    }
    if (words.isSmall(1) && words.is(2, WordKind.PERSON)) {
      return !words.isCapitalized(3) && !words.isInLowerCase(3, WordKind.GENITIVE);
    }
    return VerbForms.isLikeAdjective(words, 1)
        ? isDescribedBody(words, 2)
        : isRole(words, 1) && (Signs.isFollowedBy(words, 1, ':') || isQuiteBare(words, 1));
  }

  /** The noun of "Die Studie zeigt …", "Die neue Studie zeigt …"; −1 if more says what is meant. */
  static int bareNoun(Words words) {
    if (!words.isInLowerCase(0, WordKind.ARTICLE)) {
      return -1;
    }
    int noun = VerbForms.isBeforeNoun(words, 1) ? 2 : 1;
    return words.isCapitalized(noun) && isQuiteBare(words, noun) ? noun : -1;
  }

  /** "Der britische Konzern", "Die neue Regelung", but not "Die meisten Experten". */
  private static boolean isDescribedBody(Words words, int noun) {
    boolean body = words.is(noun, WordKind.BODY) || isLongRole(words, noun);
    return body
        && !words.is(noun - 1, "meisten")
        && !words.is(noun, WordKind.OFFICE)
        && isQuiteBare(words, noun);
  }

  /** "Konzern", "Reisekonzern", but not the many "Reisekonzerne" or the "Tui-Konzern". */
  private static boolean isRole(Words words, int i) {
    return words.is(i, WordKind.ROLE) || isLongRole(words, i);
  }

  private static boolean isLongRole(Words words, int i) {
    boolean one = words.isInLowerCase(0, "der") || words.endsWith(i, "in");
    return one
        && words.isCapitalized(i)
        && words.endsIn(i, 1, words.length(i), WordKind.ROLE_END)
        && !words.endsWith(i, "-Konzern")
        && !words.endsWith(i, "anzlerin");
  }

  /** "Der 45-Jährige", "dem 45-jährigen Kaufmann". */
  private static boolean isAge(Words words, int i) {
    return words.endsWith(i, "-Jährige")
        || words.endsWith(i, "-Jährigen")
        || words.endsWith(i, "-jährige")
        || words.endsWith(i, "-jährigen");
  }

  /** "In der Umfrage wurden …", "Bei der Sitzung …", but not "In der Studie der Räte". */
  static boolean opensWithPlace(Words words) {
    return words.isArticleOrPreposition(0)
        && !words.isInLowerCase(0, WordKind.ARTICLE)
        && words.is(1, WordKind.ARTICLE)
        && words.is(2, WordKind.BODY)
        && words.isJoinedToPrevious(3)
        && isBareThing(words, 2);
  }

  /** "Chefin ist Petra Voss": of what, was said before; but not "Schule ist ein Versprechen". */
  static boolean isPredicate(Words words) {
    return words.is(0, WordKind.ROLE)
        && words.is(1, WordKind.AUXILIARY)
        && !words.is(2, WordKind.INDEFINITE)
        && (!words.isSmall(2) || words.is(2, WordKind.DETERMINER));
  }

  /** Whether nothing behind a noun says whose it is, or what it is called. */
  static boolean isBare(Words words, int noun) {
    int next = noun + 1;
    boolean relative =
        Signs.isBefore(words, ',', next) && words.isInLowerCase(next, WordKind.ARTICLE);
    boolean owned =
        words.endsWith(next, "er")
            && words.isCapitalized(next + 1)
            && (words.is(next, WordKind.DETERMINER) || VerbForms.isLikeAdjective(words, next));
    return !relative
        && !Signs.isQuoted(words, next)
        && !owned
        && !words.isCapitalized(next)
        && !words.isInLowerCase(next, WordKind.WHOSE)
        && !words.isInLowerCase(next, WordKind.PREPOSITION);
  }

  /** "Zehn Jahre arbeitete der Professor …", "Am Vortag lag der Wert …": one behind the verb. */
  static boolean standsBehindVerb(Words words) {
    if (!words.has(WordKind.PERSON) && !words.has(WordKind.BODY)) {
      return false; // most sentences
    }
    for (int i = 2; i < words.size() && (i == 2 || Signs.isJoinedOverBrackets(words, i)); i++) {
      if (words.is(i - 1, WordKind.ARTICLE)
          && !words.isCapitalized(i - 2)
          && !words.isArticleOrPreposition(i - 2)
          && (words.is(i, WordKind.PERSON) || words.is(i, WordKind.BODY))) {
        return words.is(i, WordKind.PERSON)
            ? i > 2 && isUnnamed(words, i)
            : mayBeSubject(words, i) && isBareThing(words, i);
      }
    }
    return false;
  }

  /** "Am Vortag lag der Wert", "… schloss das Gericht", but not "Der Rat prüft den Antrag". */
  private static boolean mayBeSubject(Words words, int noun) {
    boolean behindAdverbial =
        words.isArticleOrPreposition(0) && !words.isInLowerCase(0, WordKind.ARTICLE);
    return words.is(noun - 1, "der") || (behindAdverbial && !words.is(noun - 1, "den"));
  }

  /**
   * "Der Bau sei teuer, so die Sprecherin", "…, teilte die Behörde mit": whose, was said before.
   */
  static boolean speaks(Words words) {
    if (!words.has(WordKind.SPEECH)) {
      return false; // most sentences
    }
    for (int i = 3; i < words.size(); i++) {
      boolean role = words.is(i, WordKind.PERSON) || words.is(i, WordKind.BODY);
      if (role
          && words.is(i - 1, WordKind.ARTICLE)
          && words.is(i - 2, WordKind.SPEECH)
          && Signs.isBefore(words, ',', i - 2)) {
        boolean said =
            words.is(i, WordKind.BODY) && !words.isFunctionWord(0); // "BMW spart, teilte …"
        return !said && isUnnamed(words, i);
      }
    }
    return false;
  }

  /**
   * "nach Angaben der Behörde", "ein Sprecher des Konzerns": which one, was said before, unless the
   * sentence itself may have said it: "Daimler baut, so ein Sprecher des Konzerns".
   */
  static boolean speakFor(Words words) {
    if (!words.has(WordKind.VOICE)) {
      return false; // most sentences
    }
    for (int i = 2; i < words.size(); i++) {
      boolean whose = words.is(i - 1, "der") || words.is(i - 1, "des");
      if (whose && words.is(i - 2, WordKind.VOICE) && isBodyInGenitive(words, i)) {
        return isQuiteBare(words, i) && !namesBody(words, i - 2);
      }
    }
    return false;
  }

  private static boolean isBodyInGenitive(Words words, int i) {
    return words.is(i, WordKind.BODY) || words.is(i, WordKind.BODY_GENITIVE);
  }

  /** Whether what may be a body's name stands before a word: "Daimler baut nach Angaben …". */
  private static boolean namesBody(Words words, int end) {
    for (int i = 0; i < end; i++) {
      boolean behindArticle = i > 0 && words.isInLowerCase(i - 1, WordKind.DETERMINER);
      boolean noun = words.isCapitalized(i) && words.kindsInLowerCase(i) == 0;
      if (noun && (!behindArticle || words.isCapitalized(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "sagte die Ministerin am Montag", but not "… für Umwelt", "… Jana Reuter", "…, die klagt". */
  private static boolean isUnnamed(Words words, int person) {
    int next = person + 1;
    boolean relative =
        words.isInLowerCase(next, WordKind.ARTICLE) && Signs.isBefore(words, ',', next);
    return !relative && !words.isCapitalized(next) && !words.is(next, WordKind.GENITIVE);
  }

  /** "lag der Wert", but not "gab es den Plan, zu sparen". */
  private static boolean isBareThing(Words words, int thing) {
    boolean explained = thing + 1 < words.size() && Signs.isBefore(words, ',', thing + 1);
    boolean many = words.is(thing, "Unternehmen") && words.is(thing - 1, "die");
    boolean generic = many || words.is(thing - 2, "als");
    boolean measured = words.startsWithDigit(thing + 2); // "bei 22,0 Fällen"
    return !explained && !generic && (measured || isQuiteBare(words, thing));
  }

  /** The same as {@link #isBare}, and "der Wert dieser Zahl" is not. */
  private static boolean isQuiteBare(Words words, int noun) {
    boolean genitive = words.endsWith(noun + 1, "er") || words.endsWith(noun + 1, "es");
    return isBare(words, noun) && !(genitive && words.is(noun + 1, WordKind.DETERMINER));
  }
}
