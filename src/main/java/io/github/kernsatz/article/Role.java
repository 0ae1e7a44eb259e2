package io.github.kernsatz.article;

/** What a block of an article is, apart from the question whether it belongs to the story. */
public enum Role {
  /** The headline; said again, it keeps this role. */
  TITLE,
  /** The printed summary below the headline; said again, it keeps this role. */
  TEASER,
  /** A heading above a section. */
  HEADING,
  /** A paragraph of running text. */
  BODY,
  /** An item of a bulleted or numbered list. */
  LIST_ITEM,
  /** What the page around the article says: bylines, dates, notices, links, credits. */
  BOILERPLATE
}
