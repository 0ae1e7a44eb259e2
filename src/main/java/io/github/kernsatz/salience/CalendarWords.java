package io.github.kernsatz.salience;

import com.google.common.base.Suppliers;
import io.github.kernsatz.model.WordList;
import io.github.kernsatz.model.WordSets;
import java.util.List;
import java.util.function.Supplier;

/** The months, the days of the week, and "Anfang", "Mitte", "Ende", from {@code calendar.txt}. */
final class CalendarWords {

  private static final Supplier<WordSets> GERMAN = Suppliers.memoize(CalendarWords::read)::get;

  private CalendarWords() {}

  /** Whether the word {@code [start, end)} of a text is one of them, as it is printed. */
  static boolean contain(String text, int start, int end) {
    return GERMAN.get().of(text, start, end) != 0;
  }

  private static WordSets read() {
    return WordSets.of(List.of(WordList.read(CalendarWords.class, "calendar.txt").words("")));
  }
}
