package io.github.kernsatz.select;

import io.github.kernsatz.article.Article;
import io.github.kernsatz.salience.Salience;
import java.util.Arrays;

/** Articles of a few sentences as the choice sees them, all of whose blocks belong to the story. */
final class Saliences {

  private Saliences() {}

  /** One paragraph for each of some texts. */
  static Salience of(String... paragraphs) {
    return of(Article.builder(), paragraphs);
  }

  /** The same under a title. */
  static Salience titled(String title, String... paragraphs) {
    return of(Article.builder().title(title), paragraphs);
  }

  private static Salience of(Article.Builder builder, String... paragraphs) {
    for (String paragraph : paragraphs) {
      builder.paragraph(paragraph);
    }
    return Salience.of(builder.build());
  }

  /** All sentences compete. */
  static Candidates candidates(Salience salience, Budget budget) {
    boolean[] allowed = new boolean[salience.sentences().size()];
    Arrays.fill(allowed, true);
    return new Candidates(salience, allowed, budget);
  }

  /** The number of a sentence that begins so. */
  static int sentence(Salience salience, String start) {
    for (int s = 0; s < salience.sentences().size(); s++) {
      if (salience.sentences().get(s).text().startsWith(start)) {
        return s;
      }
    }
    throw new IllegalArgumentException("No sentence begins with " + start);
  }
}
