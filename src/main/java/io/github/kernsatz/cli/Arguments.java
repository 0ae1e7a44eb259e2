package io.github.kernsatz.cli;

import io.github.kernsatz.OffTopic;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.SummaryLength;
import io.github.kernsatz.TeaserUse;
import io.github.kernsatz.topic.Strictness;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Reads the parsed arguments: checks values, and which options go together. */
final class Arguments {

  private static final List<String> LENGTHS =
      List.of("--sentences", "--words", "--characters", "--fraction");

  private final ParseResult parsed;
  private final Messages messages;
  private final Terminal terminal;

  Arguments(ParseResult parsed, Messages messages, Terminal terminal) {
    this.parsed = parsed;
    this.messages = messages;
    this.terminal = terminal;
  }

  Options read() throws Failure {
    List<Source> sources = sources();
    String html = value("--html");
    return new Options(
        summarizer(), form(sources, html), given("--keywords"), html, encoding(), sources);
  }

  private Summarizer summarizer() throws Failure {
    Summarizer.Builder builder = Summarizer.builder();
    List<String> lengths = LENGTHS.stream().filter(this::given).toList();
    if (lengths.size() > 1) {
      throw new Failure(messages.text("wrong.together", lengths.get(0), lengths.get(1)));
    }
    if (!lengths.isEmpty()) {
      builder.length(length(lengths.get(0)));
    }
    if (given("--keep-off-topic")) {
      builder.offTopic(OffTopic.KEEP);
    }
    if (given("--exclude-teaser")) {
      builder.teaser(TeaserUse.EXCLUDE);
    }
    String strictness = value("--strictness");
    if (strictness != null) {
      builder.strictness(strictness(strictness));
    }
    return builder.build();
  }

  private SummaryLength length(String option) throws Failure {
    String value = String.valueOf(value(option));
    if (option.equals("--fraction")) {
      try {
        return SummaryLength.fraction(fraction(value));
      } catch (IllegalArgumentException e) {
        throw new Failure(messages.text("wrong.fraction", value), e);
      }
    }
    try {
      int count = Integer.parseInt(value);
      return switch (option) {
        case "--sentences" -> SummaryLength.sentences(count);
        case "--words" -> SummaryLength.words(count);
        default -> SummaryLength.characters(count);
      };
    } catch (IllegalArgumentException e) {
      throw new Failure(messages.text("wrong.count", option, Integer.MAX_VALUE, value), e);
    }
  }

  /** As people write a share: 0.2, 0,2 or 20%. */
  private static double fraction(String value) {
    String number = value.replace(',', '.');
    return number.endsWith("%")
        ? Double.parseDouble(number.substring(0, number.length() - 1)) / 100
        : Double.parseDouble(number);
  }

  private Strictness strictness(String value) throws Failure {
    for (Strictness strictness : Strictness.values()) {
      if (strictness.name().equals(value.toUpperCase(Locale.ROOT))) {
        return strictness;
      }
    }
    throw new Failure(messages.text("wrong.strictness", value));
  }

  private Charset encoding() throws Failure {
    String name = value("--encoding");
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new Failure(messages.text("wrong.encoding", String.valueOf(name)), e);
    }
  }

  private List<Source> sources() throws Failure {
    List<String> names = parsed.matchedPositionalValue(0, List.of());
    if (given("--sample")) {
      if (!names.isEmpty()) {
        throw new Failure(messages.text("wrong.together", "--sample", names.get(0)));
      }
      return List.of(Source.sample());
    }
    if (names.isEmpty()) {
      return List.of(terminal.input() ? Source.sample() : Source.standardInput());
    }
    if (names.indexOf("-") != names.lastIndexOf("-")) {
      throw new Failure(messages.text("wrong.twice", "-"));
    }
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      sources.add(name.equals("-") ? Source.standardInput() : Source.file(name));
    }
    return sources;
  }

  private Options.Form form(List<Source> sources, @Nullable String html) throws Failure {
    if (given("--json") && given("--explain")) {
      throw new Failure(messages.text("wrong.together", "--json", "--explain"));
    }
    if (given("--json")) {
      return Options.Form.JSON;
    }
    if (given("--explain")) {
      return Options.Form.EXPLANATION;
    }
    if (html != null && !given("--keywords")) {
      return Options.Form.NOTHING;
    }
    boolean demonstration = sources.get(0).isSample() && !given("--keywords");
    return demonstration ? Options.Form.EXPLANATION : Options.Form.TEXT;
  }

  private boolean given(String option) {
    return parsed.hasMatchedOption(option);
  }

  private @Nullable String value(String option) {
    return given(option) ? parsed.matchedOptionValue(option, "") : null;
  }
}
