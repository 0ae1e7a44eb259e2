package io.github.kernsatz.discourse;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;
import java.util.List;

/**
 * What each sentence of an article needs around it to be understood.
 *
 * <p>A sentence that opens with a reference ("Er", "Dieser Schritt", "Damit") or continues a
 * quotation needs its neighbour; one that calls a person by surname needs the sentence that
 * introduces the person. Not changed once made; time is linear in the text.
 */
public final class Discourse {

  /** A sentence that needs more company than this is not worth it. */
  private static final int MAX_GROUP = 3;

  /** The kinds of what a sentence may need. */
  private static final int NEEDS = 4;

  private final Reading[] readings;
  private final Quotations quotations;
  private final NameMentions names;
  private final NounMentions nouns;

  /** Which sentences an interviewer says. */
  private final boolean[] asking;

  private final int[] paragraphs;

  private Discourse(List<String> sentences, int[] paragraphs, Scratch scratch) {
    List<Words> words = List.of(WordTable.read(sentences, Vocabulary.german(), scratch));
    readings = new Reading[sentences.size()];
    quotations = new Quotations(words, paragraphs);
    for (int i = 0; i < readings.length; i++) {
      Words own = words.get(i);
      float quoted = quotations.endsInside(i) ? 0 : quotations.share(i);
      readings[i] =
          i == 0
              ? Reader.first(own)
              : Reader.later(own, words.get(i - 1), quoted, isToldOn(words, paragraphs, i));
    }
    this.paragraphs = paragraphs.clone();
    names = new NameMentions(words);
    nouns = new NounMentions(words);
    asking = Interviewer.says(words, this.paragraphs);
  }

  /** Whether a sentence goes on with what the one before it in its paragraph tells or quotes. */
  private boolean isToldOn(List<Words> words, int[] blocks, int i) {
    return blocks[i] == blocks[i - 1]
        && ReportedSpeech.goesOn(words.get(i), words.get(i - 1), quotations.share(i - 1));
  }

  /**
   * Looks at the sentences of an article.
   *
   * @param sentences folded sentences, in order
   * @param paragraphs for each sentence the index of its paragraph
   */
  public static Discourse of(List<String> sentences, int[] paragraphs) {
    return of(sentences, paragraphs, new Scratch());
  }

  /**
   * The same in arrays of others.
   *
   * @param scratch where the words are; the discourse is of use until it is closed
   */
  public static Discourse of(List<String> sentences, int[] paragraphs, Scratch scratch) {
    return new Discourse(sentences, paragraphs, scratch);
  }

  /** Whether the source has cut a sentence off, or it never was one. */
  public boolean isFragment(int i) {
    return readings[i].fragment();
  }

  /** Whether a sentence ends in a question mark. */
  public boolean isQuestion(int i) {
    return readings[i].question();
  }

  /**
   * Whether a sentence is what an interviewer says: a question, what stands before one that ends
   * the paragraph, what speaks to somebody ("Frau Voss, Sie …"), or another turn of who mostly
   * asks.
   */
  public boolean isAsking(int i) {
    return asking[i];
  }

  /** Whether a sentence only says who said the sentence before it: "Das teilte die Stadt mit." */
  public boolean onlyNamesTheSource(int i) {
    return readings[i].source();
  }

  /** Whether a sentence opens with who says it, as in a printed interview: "Reuter: Der Bau …". */
  public boolean opensWithSpeaker(int i) {
    return readings[i].labelled();
  }

  /** The share of a sentence's characters that stand in quotation marks, from 0 to 1. */
  public float quotedShare(int i) {
    return quotations.share(i);
  }

  /** Whether a sentence cannot be understood without the sentence before it. */
  public boolean needsPrevious(int i) {
    boolean continued = quotations.startsInside(i);
    boolean speakerless = quotations.isBare(i) && !continued && !quotations.isSaidBySomebody(i);
    boolean unnamed = readings[i].opensWithRole() && nouns.antecedent(i) < 0;
    return readings[i].pointsBack() || unnamed || continued || speakerless || isAnswer(i);
  }

  /** A short sentence after a question says nothing without it. */
  private boolean isAnswer(int i) {
    return i > 0 && isQuestion(i - 1) && readings[i].brief();
  }

  /**
   * The log odds that a sentence goes on with what the sentence before it said, by how it is
   * worded; see {@link ContinuationModel}.
   */
  public float continuation(int i) {
    return readings[i].continuation();
  }

  /** How many pronouns a sentence has before any noun: another one may say what they mean. */
  public int earlyPronouns(int i) {
    return readings[i].openWords().pronouns();
  }

  /** How often a sentence says "dieser", "solche", but of the time of its reader. */
  public int demonstratives(int i) {
    return readings[i].openWords().demonstratives();
  }

  /** How often a sentence says "das" or "die" without a noun, before a verb: "Ob das reicht, …". */
  public int demonstrativePronouns(int i) {
    return readings[i].openWords().thats();
  }

  /** Whether a sentence cannot be understood without the sentence after it. */
  public boolean needsNext(int i) {
    if (i + 1 == paragraphs.length) {
      return false;
    }
    boolean half = readings[i].half() && paragraphs[i + 1] == paragraphs[i];
    return half || quotations.goesOn(i) || readings[i].conceding();
  }

  /** The earlier sentence that introduces whom a sentence calls by surname; −1 if there is none. */
  public int introduction(int i) {
    return names.introduction(i);
  }

  /** The earlier sentence that says what the noun means that a sentence opens with; or −1. */
  int antecedent(int i) {
    return nouns.antecedent(i);
  }

  /**
   * A sentence with all that it needs.
   *
   * @return the indices of the sentences to take together, ascending; empty if one of them does not
   *     exist or they are more than {@value #MAX_GROUP}
   */
  public int[] group(int i) {
    if (!needsPrevious(i) && !needsNext(i) && introduction(i) < 0 && antecedent(i) < 0) {
      return new int[] {i};
    }
    int[] group = new int[MAX_GROUP];
    group[0] = i;
    int size = 1;
    for (int done = 0; done < size; done++) {
      int member = group[done];
      for (int kind = 0; kind < NEEDS; kind++) {
        int need = need(member, kind);
        if (need < 0) {
          return new int[0];
        }
        if (!contains(group, size, need)) {
          if (size == MAX_GROUP) {
            return new int[0];
          }
          group[size++] = need;
        }
      }
    }
    int[] sorted = size == MAX_GROUP ? group : Arrays.copyOf(group, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** What a sentence needs of a kind: the one before, the one after, an introduction; or itself. */
  private int need(int i, int kind) {
    return switch (kind) {
      case 0 -> needsPrevious(i) ? i - 1 : i;
      case 1 -> needsNext(i) ? i + 1 : i;
      case 2 -> introduction(i) < 0 ? i : introduction(i);
      default -> antecedent(i) < 0 ? i : antecedent(i);
    };
  }

  private static boolean contains(int[] group, int size, int sentence) {
    for (int i = 0; i < size; i++) {
      if (group[i] == sentence) {
        return true;
      }
    }
    return false;
  }
}
