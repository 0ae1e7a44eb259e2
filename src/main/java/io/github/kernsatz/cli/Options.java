package io.github.kernsatz.cli;

import io.github.kernsatz.Summarizer;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for.
 *
 * @param summarizer the options of the summary
 * @param form what goes to standard output
 * @param keywords whether the keywords go there too
 * @param html where the report goes; null for no report
 * @param encoding of the texts
 * @param sources the texts, in order
 */
record Options(
    Summarizer summarizer,
    Form form,
    boolean keywords,
    @Nullable String html,
    Charset encoding,
    List<Source> sources) {

  /** What goes to standard output. */
  enum Form {
    /** The summary. */
    TEXT,
    /** The summary with a table of all blocks. */
    EXPLANATION,
    /** A line of JSON. */
    JSON,
    /** Nothing: there is a page instead. */
    NOTHING
  }
}
