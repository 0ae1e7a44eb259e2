package io.github.kernsatz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kernsatz.SampleArticles;
import io.github.kernsatz.ShownOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call that the page on the command line shows prints what the page says it prints. */
class CommandLinePageTest {

  private static final Path PAGE = Path.of("src/site/markdown/command-line.md");

  /** {@code $ kernsatz …} or {@code $ cat FILE}, and what is printed. */
  private static final Pattern CALL =
      Pattern.compile(
          "```console\n\\$ (?:LANG=(\\w+)\\S* )?(kernsatz|cat) ([^\n]*)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @BeforeEach
  void layOutTheFiles() throws IOException {
    Files.writeString(folder.resolve("hallenbad.txt"), SampleArticles.text("lokales-hallenbad"));
    for (Call call : calls()) {
      if (call.program().equals("cat")) {
        Files.writeString(folder.resolve(call.arguments()), call.output());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void printsWhatThePageShows(Call call) throws IOException {
    if (call.program().equals("cat")) {
      return;
    }
    Outcome outcome = new Terminals(folder).in(call.locale()).run(call.arguments().split(" "));
    String printed = outcome.err() + outcome.out();
    if (printed.startsWith("{")) {
      printed = JsonReader.indented(printed.strip());
    }

    String expected = ShownOutput.trimmed(printed) + "\n";

    if (ShownOutput.isRefreshed()) {
      ShownOutput.refresh(PAGE, call.arguments() + "\n", call.output(), expected);
    } else {
      assertThat(call.output()).isEqualTo(expected);
    }
  }

  @Test
  void thePageNamesEveryOptionAndExitCode() throws IOException {
    String page = Files.readString(PAGE);
    Matcher options =
        Pattern.compile("--[a-z-]+").matcher(new Syntax(Messages.of(Locale.ENGLISH)).help());

    while (options.find()) {
      assertThat(page).contains("`" + options.group());
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(page).contains("| " + code.number() + " | ");
    }
  }

  @Test
  void thePageDescribesEveryMemberOfTheJson() throws IOException {
    String page = Files.readString(PAGE);
    String json = new Terminals(folder).run("--json", "hallenbad.txt").out();
    Matcher names = Pattern.compile("[{,]\"(\\w+)\":").matcher(json);

    while (names.find()) {
      assertThat(page).contains("`" + names.group(1) + "`");
    }
  }

  static List<Call> calls() throws IOException {
    List<Call> calls = new ArrayList<>();
    Matcher matcher = CALL.matcher(Files.readString(PAGE));
    while (matcher.find()) {
      String language = matcher.group(1) == null ? "en" : matcher.group(1).substring(0, 2);
      calls.add(
          new Call(
              Locale.forLanguageTag(language),
              matcher.group(2),
              matcher.group(3).strip(),
              matcher.group(4)));
    }
    assertThat(calls).isNotEmpty();
    return calls;
  }

  /** A call as the page shows it. */
  record Call(Locale locale, String program, String arguments, String output) {

    @Override
    public String toString() {
      return program + " " + arguments;
    }
  }
}
