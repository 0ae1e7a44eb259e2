package io.github.kernsatz.cli;

import io.github.kernsatz.Keyword;
import io.github.kernsatz.Summary;
import java.util.stream.Collectors;

/** A summary as it goes to standard output. */
final class Presentation {

  private final Options options;
  private final Messages messages;

  Presentation(Options options, Messages messages) {
    this.options = options;
    this.messages = messages;
  }

  String of(Source source, Summary summary) {
    return switch (options.form()) {
      case NOTHING -> "";
      case JSON -> new JsonSummary(source.name(), summary).toString();
      case TEXT -> framed(source, Printable.of(summary.text()) + "\n" + keywords(summary));
      case EXPLANATION ->
          framed(source, new Explanation(summary, messages).toString() + keywords(summary));
    };
  }

  /** Of several texts, each has a heading, and a blank line after it. */
  private String framed(Source source, String shown) {
    return options.sources().size() == 1
        ? shown
        : "==> " + Printable.of(source.name()) + " <==\n" + shown + "\n";
  }

  private String keywords(Summary summary) {
    if (!options.keywords()) {
      return "";
    }
    String words = summary.keywords().stream().map(Keyword::text).collect(Collectors.joining(", "));
    return "\n" + messages.text("keywords") + "\n  " + Printable.of(words) + "\n";
  }
}
