package io.github.kernsatz.article;

import io.github.kernsatz.layout.LogicalLines;
import io.github.kernsatz.layout.LogicalLines.LogicalLine;
import io.github.kernsatz.model.Scratch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the blocks of a pasted text and their roles.
 *
 * <p>Every logical line is a block. First comes what does not belong to the story, by its wording
 * and by its place on the page; the rest is read from the top: title, teaser, then headings, list
 * items and paragraphs.
 */
final class ArticleParser {

  private final String text;
  private final Supplier<PageModel> pages;
  private final List<Block> blocks = new ArrayList<>();

  ArticleParser(String text) {
    this(text, PageModel::german);
  }

  /** Uses a model of pages that is read only if the text is a page. */
  ArticleParser(String text, Supplier<PageModel> pages) {
    this.text = text;
    this.pages = pages;
  }

  Article parse() {
    try (Scratch scratch = Scratch.take()) {
      for (LogicalLine line : LogicalLines.of(text)) {
        blocks.add(Block.of(text, line.span(), line.afterBlank(), scratch));
      }
      return article();
    }
  }

  private Article article() {
    Repetitions repetitions = new Repetitions(blocks);
    Furniture furniture = new Furniture(blocks);
    int headline =
        PageModel.isPage(blocks, furniture.boilerplate())
            ? pages.get().mark(blocks, furniture.boilerplate(), repetitions.earlier())
            : Repetitions.NONE;
    int[] earlier = repetitions.within(furniture.boilerplate());
    Headlines headlines =
        new Headlines(blocks, furniture.boilerplate(), furniture.meta(), earlier, headline);
    Role[] roles = roles(furniture.boilerplate(), headlines, earlier);
    return new Paragraphs(text, blocks, roles).article(Repetitions.among(blocks, roles, earlier));
  }

  private Role[] roles(boolean[] boilerplate, Headlines headlines, int[] earlier) {
    Role[] roles = new Role[blocks.size()];
    Arrays.fill(roles, Role.BOILERPLATE);
    List<Block> story = new ArrayList<>(roles.length);
    int[] indexes = new int[roles.length];
    int titleAt = Repetitions.NONE;
    for (int i = 0; i < roles.length; i++) {
      if (!boilerplate[i]) {
        int original = earlier[i] == Repetitions.NONE ? i : earlier[i];
        if (original == headlines.title()) {
          roles[i] = Role.TITLE;
        } else if (original == headlines.teaser()) {
          roles[i] = Role.TEASER;
        } else if (headlines.isKicker(i)) {
          roles[i] = Role.HEADING;
        } else {
          indexes[story.size()] = i;
          story.add(blocks.get(i));
          continue;
        }
        titleAt = story.size();
      }
    }
    Sections sections = new Sections(story);
    for (int i = 0; i < story.size(); i++) {
      roles[indexes[i]] = sections.role(i, i == titleAt);
    }
    return roles;
  }
}
