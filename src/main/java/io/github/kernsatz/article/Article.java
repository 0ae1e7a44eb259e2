package io.github.kernsatz.article;

import static java.util.Objects.requireNonNull;

import io.github.kernsatz.layout.FoldedText;
import io.github.kernsatz.model.Scratch;
import io.github.kernsatz.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article: a text and the blocks it consists of, each with its role and its place in the text.
 *
 * <p>Every visible character of the text lies in exactly one block. Immutable and thread-safe; two
 * articles are equal if their texts and blocks are.
 */
public final class Article {

  private final String text;
  private final List<Paragraph> paragraphs;

  /** For each block the earlier one that it says again, or {@link Repetitions#NONE}. */
  private final int[] repetitions;

  Article(String text, List<Paragraph> paragraphs, int[] repetitions) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.repetitions = repetitions;
  }

  /**
   * Finds the title, the teaser and the other blocks of a text as people paste it.
   *
   * <p>Time is linear in the text.
   *
   * @param text any plain text; may be empty
   * @return the article
   * @throws NullPointerException if {@code text} is null
   * @throws java.io.UncheckedIOException if a model file or word list of this library is missing or
   *     damaged; it names the file
   */
  public static Article parse(String text) {
    return new ArticleParser(requireNonNull(text, "text")).parse();
  }

  /**
   * Starts an article whose structure the caller knows.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The caller's text; for a built article its parts, joined by a blank line.
   *
   * @return the text that all spans refer to
   */
  public String text() {
    return text;
  }

  /**
   * The title.
   *
   * @return the first block with the role {@link Role#TITLE}
   */
  public Optional<Paragraph> title() {
    return first(Role.TITLE);
  }

  /**
   * The teaser.
   *
   * @return the first block with the role {@link Role#TEASER}
   */
  public Optional<Paragraph> teaser() {
    return first(Role.TEASER);
  }

  /**
   * All blocks.
   *
   * @return every block of the text, in order; unmodifiable
   */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * Whether a block says an earlier one again, word for word or with small differences (case,
   * punctuation, a few words, but no other number or name).
   *
   * <p>Short body text, such as the answer "Ja.", and short headings may occur more than once
   * without being repetitions.
   *
   * @param paragraphIndex an index into {@link #paragraphs()}
   * @return the index of the first block with these words; empty if the block is the first
   * @throws IndexOutOfBoundsException if there is no such block
   */
  public OptionalInt repetitionOf(int paragraphIndex) {
    int earlier = repetitions[Objects.checkIndex(paragraphIndex, repetitions.length)];
    return earlier == Repetitions.NONE ? OptionalInt.empty() : OptionalInt.of(earlier);
  }

  private Optional<Paragraph> first(Role role) {
    return paragraphs.stream().filter(paragraph -> paragraph.role() == role).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Article that
        && text.equals(that.text)
        && paragraphs.equals(that.paragraphs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, paragraphs);
  }

  @Override
  public String toString() {
    return "Article["
        + title().map(Paragraph::text).orElse("untitled")
        + ", "
        + paragraphs.size()
        + " blocks, "
        + text.length()
        + " characters]";
  }

  /**
   * Builds an article from parts with known roles. A part may have several lines; it stays one
   * block. Not thread-safe.
   */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Builder() {}

    /**
     * Adds the title.
     *
     * @param title a headline
     * @return this builder
     * @throws NullPointerException if {@code title} is null
     */
    public Builder title(String title) {
      return add(Role.TITLE, requireNonNull(title, "title"));
    }

    /**
     * Adds the teaser.
     *
     * @param teaser a printed summary
     * @return this builder
     * @throws NullPointerException if {@code teaser} is null
     */
    public Builder teaser(String teaser) {
      return add(Role.TEASER, requireNonNull(teaser, "teaser"));
    }

    /**
     * Adds a heading.
     *
     * @param heading a heading above a section
     * @return this builder
     * @throws NullPointerException if {@code heading} is null
     */
    public Builder heading(String heading) {
      return add(Role.HEADING, requireNonNull(heading, "heading"));
    }

    /**
     * Adds a paragraph of the body.
     *
     * @param paragraph running text
     * @return this builder
     * @throws NullPointerException if {@code paragraph} is null
     */
    public Builder paragraph(String paragraph) {
      return add(Role.BODY, requireNonNull(paragraph, "paragraph"));
    }

    /**
     * Adds an item of a list.
     *
     * @param item the item, with or without a bullet
     * @return this builder
     * @throws NullPointerException if {@code item} is null
     */
    public Builder listItem(String item) {
      return add(Role.LIST_ITEM, requireNonNull(item, "item"));
    }

    /**
     * The article of the parts added so far; blank parts are left out. The builder can be used on.
     *
     * @return a new article
     */
    public Article build() {
      List<Block> blocks = new ArrayList<>(paragraphs.size());
      Role[] roles = new Role[paragraphs.size()];
      try (Scratch scratch = Scratch.take()) {
        for (Paragraph paragraph : paragraphs) {
          roles[blocks.size()] = paragraph.role();
          blocks.add(new Block(paragraph.text(), paragraph.span(), true, scratch));
        }
        int[] earlier = new Repetitions(blocks).earlier();
        return new Article(text.toString(), paragraphs, Repetitions.among(blocks, roles, earlier));
      }
    }

    private Builder add(Role role, String part) {
      FoldedText folded = FoldedText.of(part, new TextSpan(0, part.length()));
      if (!folded.text().isEmpty()) {
        if (text.length() > 0) {
          text.append("\n\n");
        }
        TextSpan visible = folded.originalSpan(0, folded.text().length());
        paragraphs.add(new Paragraph(folded.text(), visible.shift(text.length()), role));
        text.append(part);
      }
      return this;
    }
  }
}
