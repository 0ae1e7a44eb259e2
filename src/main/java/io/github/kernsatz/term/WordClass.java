package io.github.kernsatz.term;

import io.github.kernsatz.model.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a grammatical word says about who speaks to whom, and when. */
public enum WordClass {
  /** No word of the other classes. */
  OTHER(0),
  /** "ich", "wir", "unser". */
  FIRST_PERSON(1),
  /** "du", "euch", "dein". */
  SECOND_PERSON(2),
  /** "sie", "ihnen", "ihr"; with a capital within a sentence it addresses the reader. */
  THIRD_PERSON(3),
  /** "er", "dieser", "dort": points back to what was said. */
  BACKWARD(4),
  /** "doch", "zudem", "deshalb": goes on with what was said. */
  CONNECTIVE(5),
  /** "war", "hatte", "sagte". */
  PAST(6),
  /** "ist", "kann", "gibt". */
  PRESENT(7);

  private static final String RESOURCE = "wordclasses.txt";

  /** The number of classes. */
  public static final int COUNT = 8;

  private final int code;

  WordClass(int code) {
    this.code = code;
  }

  /** A number from 0 to {@link #COUNT} − 1, which stays the same. */
  public int code() {
    return code;
  }

  /** The class of every word that has one, by its form in lower case. */
  static Map<String, WordClass> german() {
    Map<String, WordClass> classes = new HashMap<>();
    for (String line : WordList.read(WordClass.class, RESOURCE).lines("")) {
      List<String> parts = List.of(line.split(":", 2));
      if (parts.size() != 2) {
        throw new UncheckedIOException(new IOException(RESOURCE + ": a class is missing: " + line));
      }
      for (String word : parts.get(1).strip().split(" ")) {
        classes.putIfAbsent(word, valueOf(parts.get(0)));
      }
    }
    // In an immutable map of Java, words that differ in the last letter stand beside each other,
    // and who looks for another one passes all of them.
    return Collections.unmodifiableMap(classes);
  }
}
