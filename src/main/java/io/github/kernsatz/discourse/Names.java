package io.github.kernsatz.discourse;

import org.jspecify.annotations.Nullable;

/** What was seen of names, found by how they are printed. Confined to one article. */
final class Names {

  /** Room for the names of a usual article without growing. */
  private static final int USUAL = 256;

  /** Open addressing; at most half of it is taken. */
  private @Nullable Name[] slots = new Name[USUAL];

  private int size;

  /** What was seen of a sentence's word; null if nothing was. */
  @Nullable Name find(Words words, int i) {
    return slots[slot(words, i)];
  }

  /** The same for the name whose genitive a word is: "Reuters" of "Reuter". */
  @Nullable Name findOwner(Words words, int i) {
    return slots[slot(words, i, 1)];
  }

  /** The same, a new name if nothing was seen of it. */
  Name get(Words words, int i) {
    Name name = find(words, i);
    if (name == null) {
      if (2 * ++size > slots.length) {
        grow();
      }
      name = new Name(words, i);
      slots[slot(words, i)] = name;
    }
    return name;
  }

  private int slot(Words words, int i) {
    return slot(words, i, 0);
  }

  /** The slot of a word without an ending of so many letters. */
  private int slot(Words words, int i, int ending) {
    int mask = slots.length - 1;
    int slot = (words.hash(i, ending) * 0x9E3779B9) >>> 8 & mask;
    Name name = slots[slot];
    while (name != null && !words.isSame(i, ending, name.words, name.place)) {
      slot = (slot + 1) & mask;
      name = slots[slot];
    }
    return slot;
  }

  private void grow() {
    @Nullable Name[] old = slots;
    slots = new Name[2 * old.length];
    for (Name name : old) {
      if (name != null) {
        slots[slot(name.words, name.place)] = name;
      }
    }
  }

  /** What may be a name. */
  static final class Name {

    /** What {@link #inFull} is before anything was seen. */
    static final int NOWHERE = -1;

    /** A sentence that has it, and where. */
    private final Words words;

    private final int place;

    /** The first sentence that has it as the last part of a name. */
    int inFull = NOWHERE;

    /**
     * The same, without what opens a sentence: its first word has a capital whatever it is, and so
     * "Private Institute" looks like a name.
     */
    int surelyInFull = NOWHERE;

    /**
     * Whether it speaks, or stands alone at the start of a sentence: a person, hardly a measure.
     */
    boolean acts;

    /** Whether it stands as only nouns and places do. */
    boolean isNoun;

    private Name(Words words, int place) {
      this.words = words;
      this.place = place;
    }
  }
}
