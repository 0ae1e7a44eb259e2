package io.github.kernsatz.discourse;

import static io.github.kernsatz.discourse.Names.Name.NOWHERE;

import io.github.kernsatz.discourse.Names.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where persons are introduced ("Jana Reuter") and where they are only called by the last part of
 * their name ("Für Reuter ist der Bau zu teuer").
 *
 * <p>A name is told from a noun by what stands before it, never an article or a possessive, and
 * from a place by never standing behind "in".
 */
final class NameMentions {

  private final int[] needed;

  NameMentions(List<Words> sentences) {
    needed = new int[sentences.size()];
    Arrays.fill(needed, NOWHERE);
    Introductions introductions = new Introductions();
    for (int i = 0; i < needed.length; i++) {
      introductions.collect(sentences.get(i), i);
    }
    if (introductions.any) {
      for (int i = 0; i < needed.length; i++) {
        introductions.watch(sentences.get(i), i);
      }
      introductions.tell(needed);
    }
  }

  /** The sentence that introduces whom sentence {@code i} calls by surname; −1 if there is none. */
  int introduction(int i) {
    return needed[i];
  }

  /**
   * The names of an article, which are few among its words with a capital; forgotten when all
   * sentences have been asked for theirs.
   */
  private static final class Introductions {

    private final Names names = new Names();
    private final List<Mention> mentions = new ArrayList<>();
    private boolean any;

    /** Keeps the names in full, and what may be the genitive of a name. */
    void collect(Words words, int sentence) {
      for (int i = 0; i < words.size(); i++) {
        if (isJoinedToName(words, i) && !isLikeNoun(words, i)) {
          introduce(words, i, sentence);
        }
        if (mayBeOwner(words, i)) {
          names.get(words, i);
        }
      }
    }

    /** Notes how a sentence has the names. */
    void watch(Words words, int sentence) {
      for (int i = 0; i < words.size(); i++) {
        Name name = words.isCapitalized(i) ? names.find(words, i) : null;
        if (name != null) {
          boolean noun = isLikeNoun(words, i);
          name.isNoun |= noun;
          name.acts |= !noun && !isJoinedToName(words, i) && mayAct(words, i);
          if (!isInFull(words, i)) {
            mentions.add(new Mention(name, sentence, words, i));
          }
        }
      }
    }

    private void introduce(Words words, int i, int sentence) {
      boolean measure = i > 1 && words.startsWithDigit(i - 2); // "3 Millionen Euro"
      if (words.length(i - 1) > 1 && !measure && !words.isFunctionWord(i)) {
        Name name = names.get(words, i);
        any = true;
        name.inFull = name.inFull == NOWHERE ? sentence : name.inFull;
        name.surelyInFull = i > 1 && name.surelyInFull == NOWHERE ? sentence : name.surelyInFull;
      }
    }

    /** Tells for each sentence where the first one is introduced whom it calls by surname. */
    void tell(int[] needed) {
      for (Mention mention : mentions) {
        if (needed[mention.sentence] == NOWHERE) {
          int introduced = introduction(mention.name, mention.words, mention.place);
          needed[mention.sentence] = introduced < mention.sentence ? introduced : NOWHERE;
        }
      }
    }

    private int introduction(Name name, Words words, int i) {
      if (!name.isNoun && mayAct(words, i)) {
        return name.inFull;
      }
      int introduced = ofMentioned(name);
      return introduced == NOWHERE && mayBeOwner(words, i)
          ? ofMentioned(names.findOwner(words, i))
          : introduced;
    }

    /** Where whom a sentence mentions is introduced. */
    private static int ofMentioned(@Nullable Name mentioned) {
      return mentioned != null && mentioned.acts && !mentioned.isNoun
          ? mentioned.surelyInFull
          : NOWHERE;
    }
  }

  /** A sentence's word that may be a name, and stands alone. */
  private record Mention(Name name, int sentence, Words words, int place) {}

  /** Whether another part of a name stands beside a word. */
  private static boolean isInFull(Words words, int i) {
    return isJoinedToName(words, i) || isJoinedToName(words, i + 1);
  }

  /** Whether a word stands as only nouns and places do. */
  private static boolean isLikeNoun(Words words, int i) {
    return i > 0
        && (isBehindArticle(words, i)
            || words.isInLowerCase(i - 1, WordKind.LOCATIVE)
            || words.startsWithDigit(i - 1));
  }

  /** "Reuters letztes Werk". */
  private static boolean mayBeOwner(Words words, int i) {
    return words.isCapitalized(i)
        && words.endsWith(i, "s")
        && VerbForms.isLikeAdjective(words, i + 1);
  }

  /** "der Plan", but not "der Plan, den Reuter vorlegt", "…, gegen das Reuter klagt". */
  private static boolean isBehindArticle(Words words, int i) {
    if (!words.isInLowerCase(i - 1, WordKind.DETERMINER)) {
      return false;
    }
    int clause = i > 1 && words.isArticleOrPreposition(i - 2) ? i - 2 : i - 1;
    boolean relative =
        words.isInLowerCase(i - 1, WordKind.ARTICLE) && Signs.isBefore(words, ',', clause);
    return !relative;
  }

  private static boolean mayAct(Words words, int i) {
    return words.isCapitalized(i)
        && !words.isFunctionWord(i)
        && (i == 0 ? !isJoinedToName(words, 1) : speaks(words, i));
  }

  /** Whether a word and the one before may be parts of one name; "Für Reuter" is none. */
  private static boolean isJoinedToName(Words words, int i) {
    return i > 0
        && words.isCapitalized(i - 1)
        && words.isCapitalized(i)
        && !words.isArticleOrPreposition(i - 1)
        && words.isJoinedToPrevious(i);
  }

  private static boolean speaks(Words words, int i) {
    boolean behindVerb = words.isJoinedToPrevious(i) && words.is(i - 1, WordKind.SPEECH);
    boolean beforeVerb =
        i + 1 < words.size() && words.isJoinedToPrevious(i + 1) && words.is(i + 1, WordKind.SPEECH);
    return behindVerb || beforeVerb;
  }
}
