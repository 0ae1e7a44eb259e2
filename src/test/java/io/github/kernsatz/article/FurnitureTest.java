package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurnitureTest {

  private static final String TITLE = "Altenried behält sein Freibad";
  private static final String TEXT =
      "Die Gemeinde bezahlt weiterhin das Wasser, und alles andere trägt von nun an der Verein.";

  @Test
  void theOnlyHeadlineIsSparedThoughItBeginsLikeALabel() {
    assertThat(boilerplate("Podcast: Wie das Dorf sein Bad rettete", TEXT)).isEmpty();
    assertThat(boilerplate(TITLE, "Podcast: Wie das Dorf sein Bad rettete", TEXT))
        .containsExactly(1);
    assertThat(boilerplate("Podcast: Wie das Dorf sein Bad rettete")).containsExactly(0);
  }

  @Test
  void ofTwoLabelsTheFirstIsSpared() {
    assertThat(
            boilerplate(
                "Podcast: Wie das Dorf sein Bad rettete",
                "Video: Wie der Rat darüber stritt",
                TEXT))
        .containsExactly(1);
  }

  @Test
  void linksFollowTheirHeadingUpToTheText() {
    assertThat(
            boilerplate(
                TITLE,
                TEXT,
                "Mehr zum Thema",
                "Neue Räder für die Post",
                "Wirtin hört auf",
                "Die Helfer",
                TEXT))
        .containsExactly(2, 3, 4);
  }

  @Test
  void theFirstLinkIsOneThoughTextStandsBelow() {
    assertThat(boilerplate(TITLE, TEXT, "Mehr zum Thema", "Neue Räder für die Post", TEXT))
        .containsExactly(2, 3);
  }

  @Test
  void aLinkMayHaveItsSectionAboveIt() {
    assertThat(
            boilerplate(
                TITLE, TEXT, "Mehr zum Thema", "Wirtschaft", "Neue Räder für die Post", TEXT))
        .containsExactly(2, 3, 4);
    assertThat(
            boilerplate(
                TITLE, TEXT, "Mehr zum Thema", "Post fährt Rad", "Neue Helfer im Bad", TEXT))
        .containsExactly(2, 3);
    assertThat(boilerplate(TITLE, TEXT, "Mehr zum Thema", "Wirtschaft", "Die Helfer", TEXT))
        .containsExactly(2, 3);
    assertThat(
            boilerplate(TITLE, TEXT, "Mehr zum Thema", "Post fährt!", "Neue Helfer im Bad", TEXT))
        .containsExactly(2, 3);
  }

  @Test
  void theAuthorNamedAboveIsIntroducedBelow() {
    String box = "Anna Muster ist seit 2015 Redakteurin und schreibt über die Dörfer am Fluss.";

    assertThat(boilerplate(TITLE, "Von Anna Muster", TEXT, box)).containsExactly(1, 3);
    assertThat(boilerplate(TITLE, "Von Jens Holm", TEXT, box)).containsExactly(1);
    assertThat(boilerplate(TITLE, "Von Anna Muster", TEXT, "Anna Muster und das Bad"))
        .containsExactly(1);
  }

  @Test
  void theAuthorsNameGoesWithTheOfficeBelow() {
    assertThat(
            boilerplate(
                TITLE, "Von Anna Muster", TEXT, "Anna Muster", "Redakteurin im Ressort Dörfer"))
        .containsExactly(1, 3, 4);
    assertThat(boilerplate(TITLE, "Von Anna Muster", TEXT, "Anna Muster")).containsExactly(1, 3);
    assertThat(boilerplate(TITLE, "Von Anna Muster", TEXT, "Anna Muster", "Das Bad bleibt."))
        .containsExactly(1, 3);
    assertThat(
            boilerplate(
                TITLE,
                "Von Anna Muster",
                TEXT,
                "Anna Muster",
                "Redakteurin im Ressort Dörfer seit dem Jahr neun"))
        .containsExactly(1, 3, 4);
    assertThat(
            boilerplate(
                TITLE,
                "Von Anna Muster",
                TEXT,
                "Anna Muster",
                "Redakteurin im Ressort Dörfer seit dem Jahr zwanzig neun"))
        .containsExactly(1, 3);
  }

  @Test
  void whoWroteItAndWhenIsToldApartFromTheRest() {
    Furniture furniture =
        new Furniture(Lines.blocks(TITLE, "Von Anna Muster", "12.03.2024", "Anzeige", TEXT));

    assertThat(Lines.marked(furniture.meta())).containsExactly(1, 2);
  }

  private static int[] boilerplate(String... lines) {
    return Lines.marked(new Furniture(Lines.blocks(lines)).boilerplate());
  }
}
