package io.github.kernsatz.salience;

import io.github.kernsatz.text.TextSpan;
import java.util.List;

/**
 * What an article is about, in its own words.
 *
 * @param text the phrase as it is written most often
 * @param weight how central it is, from 0 to 1
 * @param spans where it stands in the article's text, in whatever form, in order
 */
public record KeyPhrase(String text, double weight, List<TextSpan> spans) {

  /** Copies the list. */
  public KeyPhrase {
    spans = List.copyOf(spans);
  }
}
