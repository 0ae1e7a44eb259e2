package io.github.kernsatz.select;

import java.util.Arrays;

/** A growing choice of sentences within the budget, with what it is expected to be worth. */
final class Extract {

  private static final int NONE = -1;

  private final Candidates candidates;

  /** Shared with the other extracts of a choice. */
  private final Coverage coverage;

  private final Budget budget;

  private final Leaning leanings;

  /** The sentences, ascending. */
  private int[] sentences;

  /** A bit for each sentence; sentences of a longer text share them. */
  private long marks;

  private int size;
  private int used;
  private int words;
  private double shared;

  /** What it costs, in words, that it says words again. */
  private double again;

  /** What it is worth, in F1, that it mentions the terms it does. */
  private double mentioned;

  /** How far its sentences lean on what it leaves out: the sum; see {@link Leaning}. */
  private double leaning;

  Extract(Candidates candidates, Coverage coverage, Budget budget) {
    this.candidates = candidates;
    this.coverage = coverage;
    this.budget = budget;
    leanings = new Leaning(candidates, budget);
    sentences = new int[4];
  }

  private Extract(Extract that) {
    candidates = that.candidates;
    coverage = that.coverage;
    budget = that.budget;
    leanings = that.leanings;
    sentences = that.sentences.clone();
    marks = that.marks;
    size = that.size;
    used = that.used;
    words = that.words;
    shared = that.shared;
    again = that.again;
    mentioned = that.mentioned;
    leaning = that.leaning;
  }

  /** This extract and more sentences. */
  Extract with(int... more) {
    Extract extract = new Extract(this);
    extract.add(more);
    return extract;
  }

  boolean has(int sentence) {
    return (marks & 1L << sentence) != 0 && Arrays.binarySearch(sentences, 0, size, sentence) >= 0;
  }

  boolean hasAll(int... others) {
    for (int s : others) {
      if (!has(s)) {
        return false;
      }
    }
    return true;
  }

  /** What it costs of the budget. */
  int used() {
    return used;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The so many-th sentence, from 0 on. */
  int sentence(int i) {
    return sentences[i];
  }

  /** The chosen sentences, ascending. */
  int[] sentences() {
    return Arrays.copyOf(sentences, size);
  }

  /**
   * The expected F1 of the extract's words against those of an editor's summary; what {@link
   * Worth#together} counts besides is counted as shared words.
   */
  double expectedF1() {
    return f1(shared, words);
  }

  /** How far it leans on what it leaves out; see {@link Leaning#mean}. */
  double meanLeaning() {
    return Leaning.mean(leaning, size);
  }

  /**
   * What the extract is worth: its expected F1 and what it mentions, less what it costs to say
   * words again and to leave out what its sentences lean on.
   */
  double worth() {
    return worth(f1(shared - again, words), mentioned, leaning, size);
  }

  /**
   * What {@link #worth} becomes with more sentences, but for what these repeat of each other.
   *
   * @param more ascending
   */
  double worthWith(int... more) {
    coverage.turnTo(this);
    return worthWith(false, more);
  }

  /** The most that {@link #worthWith} may be: what it is if they say nothing again. */
  double mostWith(int... more) {
    return worthWith(true, more);
  }

  private double worthWith(boolean nothingAgain, int... more) {
    double moreShared = shared;
    double moreAgain = again;
    int moreWords = words;
    double moreMentioned = mentioned;
    double moreLeaning = leaning;
    int moreSentences = size;
    int last = NONE;
    for (int s : more) {
      if (!has(s)) {
        int place = place(s);
        moreShared += (nothingAgain ? candidates.worth(s) : fresh(s)) + candidates.alone(s);
        moreAgain += nothingAgain ? 0 : coverage.saidAgain(s);
        moreWords += candidates.words(s);
        moreMentioned += nothingAgain ? coverage.mostMentioned(s) : coverage.mentioned(s);
        moreLeaning += leanings.added(s, Math.max(last, before(place)), behind(place));
        moreSentences++;
        last = s;
      }
    }
    return worth(f1(moreShared - moreAgain, moreWords), moreMentioned, moreLeaning, moreSentences);
  }

  /** Where a sentence that it does not have would stand. */
  private int place(int sentence) {
    return -1 - Arrays.binarySearch(sentences, 0, size, sentence);
  }

  private int before(int place) {
    return place == 0 ? NONE : sentences[place - 1];
  }

  private int behind(int place) {
    return place == size ? candidates.size() : sentences[place];
  }

  private double worth(double f1, double mentioned, double leaning, int sentences) {
    return f1 + mentioned - leanings.cost(leaning, sentences);
  }

  private double f1(double shared, int words) {
    return 2 * shared / (words + budget.editorsWords());
  }

  /** Whether this is the extract to take: who asks for three sentences expects three. */
  boolean isBetter(Extract that) {
    if (budget.unit() == Budget.Unit.SENTENCES && size != that.size) {
      return size > that.size;
    }
    return that.isEmpty() || worth() > that.worth();
  }

  /** Whether what is left of the budget suffices for sentences and none of them is said already. */
  boolean mayAdd(int... more) {
    if (!affords(more)) {
      return false;
    }
    if (isEmpty()) {
      return true;
    }
    coverage.turnTo(this);
    for (int s : more) {
      if (!has(s) && coverage.repeats(s)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is left of the budget suffices for sentences. */
  boolean affords(int... more) {
    int total = used;
    for (int s : more) {
      if (!has(s)) {
        total = budget.add(total, candidates.cost(s));
      }
    }
    return total <= budget.limit();
  }

  /** Adds sentences that it does not have yet. */
  void add(int... more) {
    coverage.turnTo(this);
    for (int s : more) {
      if (!has(s)) {
        int place = place(s);
        shared += fresh(s) + candidates.alone(s);
        again += coverage.saidAgain(s);
        mentioned += coverage.mentioned(s);
        used = budget.add(used, candidates.cost(s));
        words += candidates.words(s);
        leaning += leanings.added(s, before(place), behind(place));
        insert(s, place);
        coverage.add(s);
      }
    }
  }

  private void insert(int sentence, int place) {
    if (size == sentences.length) {
      sentences = Arrays.copyOf(sentences, 2 * size);
    }
    System.arraycopy(sentences, place, sentences, place + 1, size - place);
    sentences[place] = sentence;
    marks |= 1L << sentence;
    size++;
  }

  /** The words that a sentence would newly share with an editor's summary. */
  double fresh(int sentence) {
    if (isEmpty()) {
      return candidates.worth(sentence);
    }
    coverage.turnTo(this);
    return candidates.worth(sentence) - coverage.repeated(sentence);
  }
}
