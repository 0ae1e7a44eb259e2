package io.github.kernsatz.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each sentence of an article needs around it to be understood.
 *
 * <p>A sentence that opens with a reference ("Er", "Dieser Schritt", "Damit") or continues a
 * quotation needs its neighbour; one that calls a person by surname needs the sentence that
 * introduces the person. Immutable; time is linear in the text.
 */
public final class Discourse {

  /** More words than this of one sentence are not looked at: bounds what one endless line costs. */
  static final int MAX_WORDS = 400;

  /** A sentence with fewer words cannot say what the question before it was about. */
  private static final int BRIEF = 10;

  /** A sentence that needs more company than this is not worth it. */
  private static final int MAX_GROUP = 3;

  /** So many sentences may stand before the question that they lead to. */
  private static final int LONGEST_QUESTION = 3;

  private final boolean[] pronoun;
  private final boolean[] role;
  private final boolean[] fragment;
  private final boolean[] question;
  private final boolean[] brief;
  private final boolean[] reported;
  private final boolean[] source;
  private final boolean[] connective;
  private final boolean[] half;
  private final boolean[] labelled;
  private final float[] continuation;
  private final Quotations quotations;
  private final NameMentions names;
  private final int[] paragraphs;

  private Discourse(List<String> sentences, int[] paragraphs) {
    ReferenceWords list = ReferenceWords.german();
    BackReferences references = new BackReferences(list);
    int size = sentences.size();
    List<Words> words = new ArrayList<>(size);
    pronoun = new boolean[size];
    role = new boolean[size];
    fragment = new boolean[size];
    question = new boolean[size];
    brief = new boolean[size];
    reported = new boolean[size];
    source = new boolean[size];
    connective = new boolean[size];
    half = new boolean[size];
    labelled = new boolean[size];
    continuation = new float[size];
    ContinuationModel continuations = ContinuationModel.german();
    VerblessSentences verbless = new VerblessSentences(VerbForms.german());
    quotations = new Quotations(sentences, paragraphs);
    for (int i = 0; i < size; i++) {
      Words w = new Words(sentences.get(i), MAX_WORDS, list);
      words.add(w);
      fragment[i] =
          Fragments.isFragment(sentences.get(i))
              || TornClauses.isTorn(w, sentences.get(i))
              || verbless.isVerbless(w, sentences.get(i))
              || (i > 0 && Fragments.breaksOff(sentences.get(i - 1)));
      question[i] = isQuestion(sentences.get(i));
      brief[i] = w.size() < BRIEF;
      source[i] = references.onlyNamesTheSource(w);
      half[i] = BackReferences.saysHalf(w);
      labelled[i] = BackReferences.label(w) > 0;
      continuation[i] = continuations.logOdds(w, sentences.get(i));
      if (i == 0) {
        pronoun[i] = references.opensWithPronoun(w);
      } else {
        leansBack(i, w, sentences.get(i), references);
      }
    }
    this.paragraphs = paragraphs.clone();
    names = new NameMentions(words);
  }

  /** Looks at what a sentence points back to; a text's first sentence has nothing to point to. */
  private void leansBack(int i, Words words, String sentence, BackReferences references) {
    pronoun[i] = references.pronoun(words) || references.lacksSubject(words, sentence);
    role[i] = references.bareRole(words);
    float quoted = quotations.endsInside(i) ? 0 : quotations.share(i);
    reported[i] = ReportedSpeech.lacksSpeaker(words, quoted);
    connective[i] =
        references.connective(words)
            || references.answers(words, sentence)
            || references.bareRoleBehindVerb(words);
  }

  /** A short sentence after a question says nothing without it. */
  private boolean answer(int i) {
    return i > 0 && question[i - 1] && brief[i];
  }

  static boolean isQuestion(String sentence) {
    return sentence.indexOf('?', Math.max(0, sentence.length() - 3)) >= 0;
  }

  /**
   * Looks at the sentences of an article.
   *
   * @param sentences folded sentences, in order
   * @param paragraphs for each sentence the index of its paragraph
   */
  public static Discourse of(List<String> sentences, int[] paragraphs) {
    return new Discourse(sentences, paragraphs);
  }

  /** Whether the source has cut a sentence off, or it never was one. */
  public boolean isFragment(int i) {
    return fragment[i];
  }

  /** Whether a sentence ends in a question mark. */
  public boolean isQuestion(int i) {
    return question[i];
  }

  /**
   * Whether a sentence belongs to what an interviewer asks: a question, or what stands before one
   * that ends the paragraph.
   */
  public boolean isAsking(int i) {
    int last = i;
    while (last + 1 < paragraphs.length
        && last - i < LONGEST_QUESTION
        && paragraphs[last + 1] == paragraphs[i]) {
      last++;
    }
    boolean ends = last + 1 == paragraphs.length || paragraphs[last + 1] != paragraphs[i];
    return question[i] || (ends && question[last]);
  }

  /** Whether a sentence only says who said the sentence before it: "Das teilte die Stadt mit." */
  public boolean onlyNamesTheSource(int i) {
    return source[i];
  }

  /** Whether a sentence's first words point to the sentence before: "Er", "Dort", "Das ist". */
  public boolean opensWithReference(int i) {
    return pronoun[i];
  }

  /** Whether a sentence's first words are a role that was introduced before: "Die Behörde". */
  public boolean opensWithRole(int i) {
    return role[i];
  }

  /** Whether a sentence opens with who says it, as in a printed interview: "Reuter: Der Bau …". */
  public boolean opensWithSpeaker(int i) {
    return labelled[i];
  }

  /** The share of a sentence's characters that stand in quotation marks, from 0 to 1. */
  public float quotedShare(int i) {
    return quotations.share(i);
  }

  /** Whether a sentence cannot be understood without the sentence before it. */
  public boolean needsPrevious(int i) {
    boolean continued = quotations.startsInside(i);
    boolean speakerless = quotations.isBare(i) && !continued && !quotations.endsInside(i);
    boolean answer = answer(i);
    return pronoun[i]
        || continued
        || speakerless
        || answer
        || reported[i]
        || connective[i]
        || role[i];
  }

  /**
   * The log odds that a sentence goes on with what the sentence before it said, by how it is
   * worded; see {@link ContinuationModel}.
   */
  public float continuation(int i) {
    return continuation[i];
  }

  /** Whether a sentence cannot be understood without the sentence after it. */
  public boolean needsNext(int i) {
    return (quotations.endsInside(i) || half[i])
        && i + 1 < paragraphs.length
        && paragraphs[i + 1] == paragraphs[i];
  }

  /** The earlier sentence that introduces whom a sentence calls by surname; −1 if there is none. */
  public int introduction(int i) {
    return names.introduction(i);
  }

  /**
   * A sentence with all that it needs.
   *
   * @return the indices of the sentences to take together, ascending; empty if one of them does not
   *     exist or they are more than {@value #MAX_GROUP}
   */
  public int[] group(int i) {
    if (!needsPrevious(i) && !needsNext(i) && introduction(i) < 0) {
      return new int[] {i};
    }
    int[] group = new int[MAX_GROUP];
    group[0] = i;
    int size = 1;
    for (int done = 0; done < size; done++) {
      int member = group[done];
      int[] needs = {
        needsPrevious(member) ? member - 1 : member,
        needsNext(member) ? member + 1 : member,
        introduction(member) < 0 ? member : introduction(member)
      };
      for (int need : needs) {
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
    int[] sorted = Arrays.copyOf(group, size);
    Arrays.sort(sorted);
    return sorted;
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
