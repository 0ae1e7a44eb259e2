package io.github.kernsatz.salience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.article.Article;
import org.junit.jupiter.api.Test;

class SalienceTest {

  @Test
  void closedTwiceItTakesNothingFromTheNextArticle() {
    Salience first = of("Die Fähre über den See fährt seit Montag wieder.");
    first.close();
    try (Salience second = of("Der Rat von Lindenau hat den Bau einer neuen Halle beschlossen.")) {
      double shared = second.shared(0);
      first.close();
      try (Salience third = of("Im Hafen von Moorbach liegen wegen des Sturms elf Kutter fest.")) {
        assertThat(third.shared(0)).isPositive();
        assertThat(second.shared(0)).isEqualTo(shared);
      }
    }
  }

  private static Salience of(String paragraph) {
    return Salience.of(Article.builder().paragraph(paragraph).build());
  }
}
