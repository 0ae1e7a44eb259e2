package io.github.kernsatz.term;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The words of {@code cues.txt} with their classes, as the bits of {@link Cue}. */
final class CueWords {

  private static final Supplier<WordSets> GERMAN = Suppliers.memoize(CueWords::read)::get;

  private CueWords() {}

  static WordSets german() {
    return GERMAN.get();
  }

  private static WordSets read() {
    WordList list = WordList.read(CueWords.class, "cues.txt");
    List<List<String>> classes = new ArrayList<>();
    for (Cue cue : Cue.values()) {
      classes.add(list.words(cue.name()));
    }
    return WordSets.of(classes);
  }
}
