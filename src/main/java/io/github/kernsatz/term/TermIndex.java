package io.github.kernsatz.term;

import io.github.kernsatz.model.Scratch;
import java.util.Arrays;

/**
 * The terms of one article: dense ids in the order of first occurrence, their weights and vectors.
 *
 * <p>Filled by {@link TermAnalyzer}; not thread-safe.
 */
public final class TermIndex {

  /** An article has one term, or part of a compound, for so many characters, or fewer. */
  private static final int CHARACTERS_A_TERM = 13;

  /** Terms there is room for in any text: short ones have more a character. */
  private static final int LEAST_ROOM = 32;

  /** Terms there is room for besides at first: long texts have far fewer a character. */
  private static final int MOST_MORE_ROOM = 4096;

  private final Lexicon lexicon;
  private final WordForms.Lookup lookup;
  private final Scratch scratch;

  /** Open addressing by lexicon entry, of unknown terms by stem: id + 1, 0 is free. */
  private int[] ids;

  private WordForm[] forms;

  /** For each term its number in the lexicon, negative if it is not there. */
  private int[] entries;

  private float[] idf;

  /** For each term the scale of its own vector; 0 if it has none. */
  private float[] scales;

  private int[] heads;
  private int[] tails;
  private int size;

  /** Those of one vector with two others, while they are being computed. */
  private final float[] products = new float[2];

  /** An empty index with room for the terms of a usual article of so many characters. */
  TermIndex(Lexicon lexicon, WordForms.Lookup lookup, int characters, Scratch scratch) {
    this.lexicon = lexicon;
    this.lookup = lookup;
    this.scratch = scratch;
    int room = LEAST_ROOM + Math.min(MOST_MORE_ROOM, characters / CHARACTERS_A_TERM);
    ids = scratch.ints(4 * Integer.highestOneBit(room));
    forms = new WordForm[room];
    entries = scratch.ints(room);
    idf = scratch.floats(room);
    scales = scratch.floats(room);
    heads = scratch.ints(room);
    tails = scratch.ints(room);
  }

  /** Where it has its arrays, and where the words of its article have theirs. */
  Scratch scratch() {
    return scratch;
  }

  /** Where its words are looked up. */
  WordForms.Lookup lookup() {
    return lookup;
  }

  /** The number of different terms so far; every id is below it. */
  public int size() {
    return size;
  }

  /** So many terms there may be before arrays of one place a term must grow. */
  public int room() {
    return forms.length;
  }

  /** The length of the vectors. */
  public int dimension() {
    return lexicon.dimension();
  }

  /**
   * The inverse document frequency of a term: ln(passages / passages with the term), from about 1
   * (everyday words) to about 13 (words never seen).
   */
  public double idf(int term) {
    return idf[term];
  }

  /** Whether {@link VectorSum} adds anything for a term. */
  public boolean hasVector(int term) {
    return scales[term] > 0 || forms[term].parts().length > 0;
  }

  /** What adds up vectors of its terms, one sum after the other. */
  public VectorSum newSum() {
    return new VectorSum(this, lexicon);
  }

  /** The scale of a term's own vector; 0 if it has none. */
  float scale(int term) {
    return scales[term];
  }

  /** The lexicon numbers of the parts of a compound without a vector; not to be changed. */
  int[] parts(int term) {
    return forms[term].parts();
  }

  /**
   * The vector of a term, as {@link VectorSum} adds it with a weight of 1.
   *
   * @param vector gets it; what was in it before does not count
   */
  public void vector(int term, float[] vector) {
    if (scales[term] > 0) {
      lexicon.vector(entries[term], vector);
    } else {
      Arrays.fill(vector, 0);
      int[] parts = parts(term);
      for (int part : parts) {
        lexicon.addTo(part, 1f / parts.length * lexicon.scale(part), vector);
      }
    }
  }

  /**
   * The cosines between a term's vector and two others; of a compound without its own vector, the
   * means over its parts.
   *
   * @param first a vector of unit length
   * @param second another one
   * @param cosines gets the two, in [−1, 1]; 0 for a term without vector
   */
  public void cosines(int term, float[] first, float[] second, double[] cosines) {
    cosines[0] = 0;
    cosines[1] = 0;
    if (scales[term] > 0) {
      addCosines(entries[term], first, second, cosines);
      return;
    }
    int[] parts = parts(term);
    for (int part : parts) {
      addCosines(part, first, second, cosines);
    }
    if (parts.length > 0) {
      cosines[0] /= parts.length;
      cosines[1] /= parts.length;
    }
  }

  private void addCosines(int entry, float[] first, float[] second, double[] cosines) {
    float norm = lexicon.norm(entry);
    if (norm > 0) {
      lexicon.dots(entry, first, second, products);
      cosines[0] += products[0] / norm;
      cosines[1] += products[1] / norm;
    }
  }

  /** The length of a term's vector, 0 if it has none. */
  public double norm(int term) {
    if (scales[term] > 0) {
      return lexicon.norm(entries[term]);
    }
    int[] parts = parts(term);
    double sum = 0;
    for (int part : parts) {
      sum += lexicon.norm(part);
    }
    return parts.length == 0 ? 0 : sum / parts.length;
  }

  /** The term that a compound starts with, −1 if it is none. */
  public int head(int term) {
    return heads[term];
  }

  /** The term that a compound ends with, −1 if it is none. */
  public int tail(int term) {
    return tails[term];
  }

  /**
   * How similar a text is to each of the common subjects that the lexicon knows.
   *
   * @param direction the text's summed vector, of unit length
   * @param cosines gets {@link #subjectCount} cosines, always in the same order; zeros before
   */
  public void subjects(float[] direction, float[] cosines) {
    lexicon.subjects(direction, cosines);
  }

  /** The number of common subjects. */
  public int subjectCount() {
    return lexicon.subjectCount();
  }

  /** A term's number in the lexicon, the same in every article; negative if it is not there. */
  public int entry(int term) {
    return entries[term];
  }

  /** The normalized form of a term. */
  public String stem(int term) {
    return forms[term].stem();
  }

  /** The id of a form's term, new if the term is; −1 for a stop word. */
  int intern(WordForm form) {
    if (form.isStopWord()) {
      return -1;
    }
    int slot = slot(form);
    if (ids[slot] != 0) {
      return ids[slot] - 1;
    }
    if (2 * (size + 1) > ids.length) {
      grow();
      slot = slot(form);
    }
    ids[slot] = size + 1;
    return add(form);
  }

  private int add(WordForm form) {
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, size * 2);
      entries = Arrays.copyOf(entries, size * 2);
      idf = Arrays.copyOf(idf, size * 2);
      scales = Arrays.copyOf(scales, size * 2);
      heads = Arrays.copyOf(heads, size * 2);
      tails = Arrays.copyOf(tails, size * 2);
    }
    int id = size++;
    forms[id] = form;
    entries[id] = form.entry();
    idf[id] = form.idf();
    scales[id] = form.scale();
    // A part may be a new term, for which the arrays grow.
    int headId = part(form.head());
    int tailId = part(form.tail());
    heads[id] = headId;
    tails[id] = tailId;
    return id;
  }

  /** The id of a compound's part, which becomes a term of the article, too. */
  private int part(int entry) {
    if (entry < 0) {
      return -1;
    }
    int slot = slot(entry);
    return ids[slot] == 0 ? intern(lexicon.form(entry)) : ids[slot] - 1;
  }

  private int slot(WordForm form) {
    return form.entry() < 0 ? slotOfUnknown(form) : slot(form.entry());
  }

  private int slotOfUnknown(WordForm form) {
    int mask = ids.length - 1;
    int slot = form.hash() & mask;
    while (ids[slot] != 0 && !forms[ids[slot] - 1].isUnknown(form.stem())) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int slot(int entry) {
    int mask = ids.length - 1;
    int slot = ((entry + 1) * 0x9E3779B9) >>> 7 & mask;
    while (ids[slot] != 0 && entries[ids[slot] - 1] != entry) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] old = ids;
    ids = new int[old.length * 2];
    for (int id : old) {
      if (id != 0) {
        ids[slot(forms[id - 1])] = id;
      }
    }
  }
}
