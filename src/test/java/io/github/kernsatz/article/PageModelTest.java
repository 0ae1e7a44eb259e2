package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageModelTest {

  private static final String LONG = "Der Gemeinderat von Altenried hat das Freibad gerettet";
  private static final String SEVEN = "Das Bad in der Au bleibt offen";

  @ParameterizedTest
  @CsvSource({"4, 16, true", "3, 16, false", "4, 15, false", "5, 17, true"})
  void aPageHasFourNoticesAndSixteenShortLines(int notices, int shortLines, boolean page) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add(i < shortLines ? SEVEN : LONG);
    }
    boolean[] notice = new boolean[30];
    Arrays.fill(notice, 0, notices, true);

    assertThat(PageModel.isPage(Lines.blocks(lines.toArray(String[]::new)), notice))
        .isEqualTo(page);
  }

  @Test
  void aLineBetweenTwoParagraphsOfTheArticleBelongsToIt() {
    String paragraph =
        "Der Gemeinderat von Altenried hat am Dienstagabend beschlossen, das alte Freibad nicht zu"
            + " schließen. Stattdessen soll ein Verein den Betrieb übernehmen, der schon im vorigen"
            + " Sommer die Kasse und den Kiosk geführt hatte.";
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      lines.add("Startseite");
      lines.add("Kontakt");
      lines.add("Lokales");
    }
    lines.add("Altenried behält sein Freibad");
    for (String between : List.of("Die Helfer", "Lokales", "Sport", "Kontakt")) {
      lines.add(paragraph + " " + between + " sind dabei gewesen.");
      lines.add(between);
    }
    lines.add("Die Gemeinde bezahlt weiterhin das Wasser und die Versicherung. " + paragraph);
    List<Block> blocks = Lines.blocks(lines.toArray(String[]::new));
    boolean[] boilerplate = new Furniture(blocks).boilerplate();
    boolean[] notice = boilerplate.clone();

    PageModel.german().mark(blocks, boilerplate, new Repetitions(blocks).earlier());

    for (int i = 19; i < lines.size(); i++) {
      assertThat(boilerplate[i]).as(lines.get(i)).isEqualTo(notice[i]);
    }
  }
}
