package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Texts of a size that no article has are read in a moment. */
class MegabytesTest {

  private static final String PARAGRAPH =
      "Die Gemeinde bezahlt weiterhin das Wasser und die Versicherung. Alles andere trägt der"
          + " Verein, der dafür Beiträge erheben darf und schon vierzig Mitglieder gewonnen hat.";

  @Test
  void readsVeryLongTextsInLinearTime() {
    assertThat(Article.parse("Wort\n\n".repeat(200_000)).paragraphs()).hasSize(200_000);
    assertThat(Article.parse((PARAGRAPH + "\n\n").repeat(20_000)).paragraphs()).hasSize(20_000);
    assertThat(Article.parse("Der Satz steht ohne Punkt da ".repeat(150_000)).paragraphs())
        .hasSize(1);
  }

  @Test
  void readsLongTextsFullOfBracketsInLinearTime() {
    assertThat(Markup.without("<a [x](<".repeat(100_000))).isNotEmpty();
  }

  @Test
  void readsAVeryLongPageInLinearTime() {
    String menu = "Startseite\n\nKontakt\n\nNeues aus dem Kreis\n\n";

    assertThat(Article.parse(menu.repeat(40_000)).paragraphs()).hasSize(120_000);
  }

  @Test
  void findsALongParagraphAmongThousands() {
    Random random = new Random(7);
    StringJoiner text = new StringJoiner("\n\n");
    String wanted = "";
    for (int i = 0; i < 5_000; i++) {
      StringJoiner paragraph = new StringJoiner(" ");
      for (int word = 0; word < 40; word++) {
        int number = random.nextInt(3_000);
        paragraph.add(
            ""
                + (char) ('a' + number % 26)
                + (char) ('b' + number / 26 % 26)
                + (char) ('c' + number / 676));
      }
      text.add("Absatz " + paragraph + ".");
      wanted = i == 100 ? paragraph.toString() : wanted;
    }
    text.add("Absatz sogar " + wanted + ".");
    Article article = Article.parse(text.toString());

    assertThat(article.repetitionOf(5_000)).hasValue(100);
    assertThat(article.repetitionOf(4_999)).isEmpty();
  }
}
