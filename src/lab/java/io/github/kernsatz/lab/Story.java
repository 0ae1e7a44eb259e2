package io.github.kernsatz.lab;

import java.util.List;

/**
 * A text that mash-ups are made of.
 *
 * @param kind the corpus it comes from
 * @param subject what "the same subject" means within the corpus, may be empty
 * @param title empty if there is none
 * @param lead a printed summary, empty if there is none
 * @param paragraphs its paragraphs, in order
 * @param headings for each paragraph the heading it stands under, empty if none
 */
record Story(
    Kind kind,
    String subject,
    String title,
    String lead,
    List<String> paragraphs,
    List<String> headings) {

  enum Kind {
    NEWS,
    WIKINEWS,
    ENCYCLOPEDIA,
    SPEECH,
    LEGAL
  }
}
