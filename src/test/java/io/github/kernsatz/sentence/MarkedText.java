package io.github.kernsatz.sentence;

import java.util.List;

/**
 * A text with its sentences, read from a line where " | " stands between them, or "|~" where no
 * space does.
 *
 * @param text the text as it is split
 * @param sentences the sentences that are expected, folded
 */
record MarkedText(String text, List<String> sentences) {

  static MarkedText of(String line) {
    boolean glued = line.contains("|~");
    List<String> sentences = List.of(line.split(glued ? "\\|~" : " \\| "));
    List<String> folded = sentences.stream().map(s -> s.replace('\u00a0', ' ')).toList();
    return new MarkedText(String.join(glued ? "" : " ", sentences), folded);
  }
}
