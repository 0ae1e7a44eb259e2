package io.github.kernsatz.salience;

import java.util.Locale;
import java.util.Set;

/**
 * What a sentence shows without its article.
 *
 * @param commas the number of commas and semicolons
 * @param question whether it ends in a question mark
 * @param speech whether it has a verb of speech
 * @param firstPerson the number of words such as "ich", "wir", "unser"
 * @param subordinate whether it starts with a subordinating conjunction
 * @param colon whether it has a colon
 * @param brackets whether it has brackets
 * @param year whether it has a number of four digits
 * @param weekday whether it names a day of the week
 */
public record Surface(
    int commas,
    boolean question,
    boolean speech,
    int firstPerson,
    boolean subordinate,
    boolean colon,
    boolean brackets,
    boolean year,
    boolean weekday) {

  /** Looks at a folded sentence. */
  public static Surface of(String sentence) {
    int commas = 0;
    int persons = 0;
    boolean speech = false;
    boolean subordinate = false;
    boolean colon = false;
    boolean brackets = false;
    boolean year = false;
    boolean weekday = false;
    int length = sentence.length();
    int start = -1;
    int words = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? sentence.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else {
        if (start >= 0) {
          CueWords cues = CueWords.german();
          if (sentence.charAt(start) >= '0' && sentence.charAt(start) <= '9') {
            year |= i - start == 4;
          } else if (i - start <= CueWords.LONGEST) {
            String word = sentence.substring(start, i);
            if (words == 0) {
              word = word.toLowerCase(Locale.GERMAN);
            }
            Set<String> classes = cues.classes(word);
            if (!classes.isEmpty()) {
              persons += classes.contains("person") ? 1 : 0;
              speech |= classes.contains("speech");
              weekday |= classes.contains("weekday");
              subordinate |= words == 0 && classes.contains("subordinate");
            }
          }
          words++;
          start = -1;
        }
        commas += c == ',' || c == ';' ? 1 : 0;
        colon |= c == ':';
        brackets |= c == '(';
      }
    }
    boolean question = sentence.indexOf('?', Math.max(0, length - 3)) >= 0;
    return new Surface(
        commas, question, speech, persons, subordinate, colon, brackets, year, weekday);
  }
}
