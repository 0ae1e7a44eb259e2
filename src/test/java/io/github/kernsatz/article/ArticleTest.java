package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kernsatz.text.TextSpan;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void buildsFromPartsJoinedByABlankLine() {
    Article article =
        Article.builder()
            .title("Freibad bleibt")
            .teaser("Ein Verein übernimmt.")
            .heading("Die Helfer")
            .paragraph("Vierzig sind\nes schon.")
            .listItem("• Aufsicht")
            .build();

    assertThat(article.text())
        .isEqualTo(
            "Freibad bleibt\n\nEin Verein übernimmt.\n\nDie Helfer\n\nVierzig sind\nes schon.\n\n"
                + "• Aufsicht");
    assertThat(article.paragraphs())
        .extracting(Paragraph::role)
        .containsExactly(Role.TITLE, Role.TEASER, Role.HEADING, Role.BODY, Role.LIST_ITEM);
    assertThat(article.paragraphs().get(3).text()).isEqualTo("Vierzig sind es schon.");
    assertThat(article.title()).map(Paragraph::text).contains("Freibad bleibt");
    assertThat(article.teaser()).map(Paragraph::text).contains("Ein Verein übernimmt.");
  }

  @Test
  void trimsSpansToVisibleCharactersAndLeavesBlankPartsOut() {
    Article article = Article.builder().title("\uFEFF Bad \n").paragraph(" \u00A0").build();

    assertThat(article.text()).isEqualTo("\uFEFF Bad \n");
    assertThat(article.paragraphs())
        .containsExactly(new Paragraph("Bad", new TextSpan(2, 5), Role.TITLE));
  }

  @Test
  void buildsOnAfterBuilding() {
    Article.Builder builder = Article.builder().paragraph("Eins.");
    Article one = builder.build();
    Article two = builder.paragraph("Zwei.").build();

    assertThat(one.text()).isEqualTo("Eins.");
    assertThat(two.paragraphs()).hasSize(2);
  }

  @Test
  void isAValue() {
    String text = "Freibad bleibt\n\nDer Rat hat es am Dienstag ohne Gegenstimme beschlossen.";

    assertThat(Article.parse(text))
        .isEqualTo(Article.parse(text))
        .hasSameHashCodeAs(Article.parse(text));
    assertThat(Article.parse(text)).isNotEqualTo(Article.builder().paragraph(text).build());
    assertThat(Article.parse(text).toString()).contains("Freibad bleibt", "2 blocks");
    assertThatThrownBy(() -> Article.parse(text).paragraphs().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void hasAnotherHashForAnotherText() {
    assertThat(Article.parse("Freibad bleibt"))
        .doesNotHaveSameHashCodeAs(Article.parse("Hallenbad bleibt"));
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNullAndWrongIndexes() {
    assertThatThrownBy(() -> Article.parse(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
    assertThatThrownBy(() -> Article.builder().teaser(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("teaser");
    assertThatThrownBy(() -> Article.builder().build().repetitionOf(0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
