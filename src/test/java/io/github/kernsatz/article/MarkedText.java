package io.github.kernsatz.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A pasted text whose lines say in their first column what each block should be: {@code T} title,
 * {@code Z} teaser, {@code H} heading, {@code B} body, {@code L} list item, {@code X} boilerplate;
 * {@code .} goes on with the block above after a line break. The text begins in the third column.
 */
final class MarkedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Role> roles = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  MarkedText(String marked) {
    for (String line : marked.split("\n", -1)) {
      if (line.length() > 2) {
        if (line.charAt(0) != '.') {
          roles.add(role(line.charAt(0)));
          starts.add(text.length());
        }
        text.append(line, 2, line.length());
      }
      text.append('\n');
    }
  }

  /** Checks that parsing finds the marked blocks with the marked roles. */
  void check() {
    Article article = Article.parse(text.toString());
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      int end = i + 1 < roles.size() ? starts.get(i + 1) : text.length();
      String block = FoldedText.of(text, new TextSpan(starts.get(i), end)).text();
      expected.add(roles.get(i) + " " + block);
    }
    assertThat(article.paragraphs())
        .extracting(block -> block.role() + " " + block.text())
        .containsExactlyElementsOf(expected);
  }

  private static Role role(char mark) {
    return switch (mark) {
      case 'T' -> Role.TITLE;
      case 'Z' -> Role.TEASER;
      case 'H' -> Role.HEADING;
      case 'B' -> Role.BODY;
      case 'L' -> Role.LIST_ITEM;
      case 'X' -> Role.BOILERPLATE;
      default -> throw new IllegalArgumentException("No role is marked " + mark);
    };
  }
}
