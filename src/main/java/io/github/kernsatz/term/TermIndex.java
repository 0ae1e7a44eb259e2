package io.github.kernsatz.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms of one article: dense ids in the order of first occurrence, their weights and vectors.
 *
 * <p>Filled by {@link TermAnalyzer#analyze}; not thread-safe.
 */
public final class TermIndex {

  private final Lexicon lexicon;
  private final Map<String, Integer> unknown = new HashMap<>();

  /** Open addressing: lexicon entry + 1 → id, 0 is free. */
  private int[] keys = new int[1024];

  private int[] ids = new int[1024];
  private int known;
  private WordForm[] forms = new WordForm[256];
  private float[] idf = new float[256];
  private int size;

  TermIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number of different terms so far; every id is below it. */
  public int size() {
    return size;
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

  /** Whether {@link #addTo} adds anything for a term. */
  public boolean hasVector(int term) {
    WordForm form = forms[term];
    return form.parts().length > 0 || (form.entry() >= 0 && lexicon.hasVector(form.entry()));
  }

  /**
   * Adds the weighted vector of a term; of a compound without its own, the mean of its parts.
   *
   * @param term an id
   * @param weight the factor
   * @param sum what is added to, {@link #dimension()} long
   */
  public void addTo(int term, double weight, float[] sum) {
    WordForm form = forms[term];
    if (form.parts().length == 0) {
      if (form.entry() >= 0) {
        lexicon.addTo(form.entry(), (float) weight, sum);
      }
    } else {
      for (int part : form.parts()) {
        lexicon.addTo(part, (float) weight / form.parts().length, sum);
      }
    }
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
    if (form.entry() < 0) {
      Integer id = unknown.get(form.stem());
      if (id == null) {
        id = add(form, lexicon.idfOfUnknown(form));
        unknown.put(form.stem(), id);
      }
      return id;
    }
    int slot = slot(form.entry() + 1);
    if (keys[slot] == 0) {
      if (2 * ++known > keys.length) {
        grow();
        slot = slot(form.entry() + 1);
      }
      keys[slot] = form.entry() + 1;
      ids[slot] = add(form, lexicon.idf(form.entry()));
    }
    return ids[slot];
  }

  private int add(WordForm form, float weight) {
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, size * 2);
      idf = Arrays.copyOf(idf, size * 2);
    }
    forms[size] = form;
    idf[size] = weight;
    return size++;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key * 0x9E3779B9) >>> 7 & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new int[oldKeys.length * 2];
    ids = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        ids[slot] = oldIds[i];
      }
    }
  }
}
