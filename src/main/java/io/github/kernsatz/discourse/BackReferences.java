package io.github.kernsatz.discourse;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a sentence leans on the one before it by how it opens: "Er", "Dort", "Dieser
 * Schritt", "Das ist", "Der 45-Jährige", or by whom it names as a speaker: "sagte sie".
 */
final class BackReferences {

  /** How many words belong to a sentence's opening. */
  private static final int OPENING = 4;

  /** How many words the name of a speaker has, as it stands before an answer. */
  private static final int LABEL = 3;

  /** A reporting clause that has more words says something of its own. */
  private static final int REPORTING_CLAUSE = 12;

  private final Set<String> opener;
  private final Set<String> phrase;
  private final Set<String> demonstrative;
  private final Set<String> near;
  private final Set<String> article;
  private final Set<String> verb;
  private final Set<String> expletive;
  private final Set<String> early;
  private final Set<String> speech;
  private final Set<String> speaker;
  private final Set<String> role;
  private final Set<String> whose;
  private final Set<String> subject;
  private final Set<String> place;
  private final Set<String> source;
  private final Set<String> whereof;
  private final Set<String> report;
  private final Set<String> connective;
  private final Set<String> clause;
  private final Set<String> adverb;
  private final Set<String> thing;

  BackReferences(ReferenceWords words) {
    opener = words.of("opener");
    phrase = words.of("phrase");
    demonstrative = words.of("demonstrative");
    near = words.of("near");
    article = words.of("article");
    verb = words.of("verb");
    expletive = words.of("expletive");
    early = words.of("early");
    speech = words.of("speech");
    speaker = words.of("speaker");
    role = words.of("role");
    whose = words.of("whose");
    subject = words.of("subject");
    place = words.of("place");
    source = words.of("source");
    whereof = words.of("whereof");
    report = words.of("report");
    connective = words.of("connective");
    clause = words.of("clause");
    adverb = words.of("adverb");
    thing = words.of("thing");
  }

  /** Whether the opening or the speaker of a sentence is a word for something named before. */
  boolean pronoun(Words words) {
    if (words.size() == 0) {
      return false;
    }
    String first = lower(words, 0);
    String second = words.size() > 1 ? lower(words, 1) : "";
    return opener.contains(first)
        || (first.equals("es") && !expletive.contains(second))
        || (article.contains(first) && verb.contains(second))
        || startsWithPhrase(words)
        || demonstrative(words)
        || pronounBeforeNoun(words)
        || pronounBehindVerb(words)
        || placeInFirstClause(words)
        || pronounAsSpeaker(words);
  }

  /**
   * Whether a sentence opens with a person or thing that must have been introduced: "Die Partei".
   */
  boolean bareRole(Words words) {
    if (words.size() < 2 || !article.contains(lower(words, 0))) {
      return false;
    }
    String second = words.word(1);
    if (role.contains(second) && words.isFollowedBy(1, ':')) {
      return true;
    }
    if (second.endsWith("-Jährige") || second.endsWith("-jährige") || second.equals("beiden")) {
      return !words.isCapitalized(2);
    }
    return role.contains(second)
        && !words.isCapitalized(2)
        && (words.size() < 3 || !whose.contains(lower(words, 2)));
  }

  private boolean startsWithPhrase(Words words) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
      start.append(i == 0 ? "" : " ").append(lower(words, i));
      if (phrase.contains(start.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean demonstrative(Words words) {
    for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
      if (demonstrative.contains(lower(words, i))) {
        boolean ownTime =
            (i + 1 < words.size() && near.contains(words.word(i + 1)))
                || (i + 2 < words.size() && near.contains(words.word(i + 2)));
        return !ownTime;
      }
    }
    return false;
  }

  private boolean pronounBeforeNoun(Words words) {
    for (int i = 1; i < words.size() && !words.isCapitalized(i); i++) {
      if (early.contains(words.word(i))) {
        boolean ownTime = i + 1 < words.size() && near.contains(words.word(i + 1));
        return !ownTime;
      }
    }
    return false;
  }

  /** "Mit dem Gesetz will sie …": nothing before the verb of the first clause can be meant. */
  private boolean pronounBehindVerb(Words words) {
    for (int i = 1; i < words.size() && words.isJoinedToPrevious(i); i++) {
      if (subject.contains(words.word(i)) && verb.contains(words.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Viele Menschen treffen sich hier …". */
  private boolean placeInFirstClause(Words words) {
    for (int i = 1; i < words.size() && words.isJoinedToPrevious(i); i++) {
      if (place.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence only says where the one before it comes from: "Das teilte die Stadt mit."
   */
  boolean onlyNamesTheSource(Words words) {
    if (words.size() < 3 || words.size() > REPORTING_CLAUSE) {
      return false;
    }
    boolean reports = false;
    boolean about = false;
    for (int i = 1; i < words.size(); i++) {
      reports |= report.contains(words.word(i));
      about |= whereof.contains(words.word(i));
    }
    boolean that = source.contains(lower(words, 0)) && report.contains(words.word(1));
    return reports && (that || about);
  }

  /**
   * An answer that is only a clause ("Weil es regnet."), or whose words behind the speaker's name
   * lean back ("Reuter: Das ist teuer.").
   */
  boolean answers(Words words, String sentence) {
    int first = 0;
    for (int i = 0; i < Math.min(LABEL, words.size() - 1) && words.isCapitalized(i); i++) {
      first = words.isFollowedBy(i, ':') ? i + 1 : first;
    }
    if (first >= words.size()) {
      return false;
    }
    String opening = lower(words, first);
    boolean loneClause = clause.contains(opening) && sentence.indexOf(',') < 0;
    boolean leans =
        first > 0
            && (opener.contains(opening)
                || (article.contains(opening)
                    && first + 1 < words.size()
                    && verb.contains(lower(words, first + 1))));
    return loneClause || leans;
  }

  /**
   * "Der Bau ist nämlich teuer", "Die Stadt will das nicht", "Der Rat stimmt dafür": a word in the
   * first clause that stands for what was said before, unless a clause follows that says it.
   */
  boolean connective(Words words) {
    boolean stands = false;
    int i = 1;
    for (; i < words.size() && words.isJoinedToPrevious(i); i++) {
      String word = words.word(i);
      boolean pronoun =
          word.equals("das") && i + 1 < words.size() && adverb.contains(words.word(i + 1));
      if (pronoun || connective.contains(word)) {
        return true;
      }
      stands |= thing.contains(word);
    }
    return stands && i == words.size();
  }

  private boolean pronounAsSpeaker(Words words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.isJoinedToPrevious(i)
          && speaker.contains(words.word(i))
          && speech.contains(words.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Words words, int i) {
    return words.word(i).toLowerCase(Locale.GERMAN);
  }
}
