package io.github.kernsatz.cli;

import io.github.kernsatz.Summary;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The program: arguments in, summaries out, one text after the other. */
final class CommandLineProgram {

  /** Below this the text is hardly German; {@link Summary#languageConfidence()} says so. */
  private static final double HARDLY_GERMAN = 0.5;

  private final Surroundings surroundings;
  private final Messages messages;
  private final PrintStream out;
  private final PrintStream err;

  CommandLineProgram(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
    this.out = surroundings.out();
    this.err = surroundings.err();
  }

  ExitCode run(String... arguments) {
    try {
      Syntax syntax = new Syntax(messages);
      ParseResult parsed = syntax.parse(arguments);
      if (parsed.hasMatchedOption("--help")) {
        out.print(syntax.help());
        return written(ExitCode.DONE);
      }
      if (parsed.hasMatchedOption("--version")) {
        out.print("kernsatz " + Version.current().orElse(messages.text("version.unknown")) + "\n");
        return written(ExitCode.DONE);
      }
      Options options = new Arguments(parsed, messages, surroundings.terminal()).read();
      if (arguments.length == 0 && options.sources().get(0).isSample()) {
        tell(messages.text("sample.shown"));
      }
      String html = options.html();
      Pages pages = html == null ? null : new Pages(html, options, surroundings.folder(), messages);
      return summarizeAll(options, pages);
    } catch (Failure e) {
      tell(e.line());
      tell(messages.text("wrong.seeHelp"));
      return ExitCode.WRONG_CALL;
    } catch (UncheckedIOException | IllegalStateException e) {
      tell(messages.text("broken", String.valueOf(e.getMessage())));
      return ExitCode.BROKEN;
    }
  }

  private ExitCode summarizeAll(Options options, @Nullable Pages pages) {
    List<Source> sources = options.sources();
    Progress progress = new Progress(surroundings, sources.size());
    Texts texts = new Texts(surroundings, options.encoding(), messages);
    Presentation presentation = new Presentation(options, messages);
    ExitCode code = ExitCode.DONE;
    for (int i = 0; i < sources.size() && !out.checkError(); i++) {
      Source source = sources.get(i);
      progress.show(i + 1, source.name());
      try {
        Summary summary = options.summarizer().summarize(texts.read(source));
        if (pages != null) {
          pages.write(source, summary);
        }
        String shown = presentation.of(source, summary);
        progress.clear();
        out.print(shown);
        out.flush();
        remark(source, summary);
      } catch (Failure e) {
        progress.clear();
        tell(source.name() + ": " + e.line());
        code = ExitCode.SOME_FAILED;
      } catch (OutOfMemoryError e) {
        progress.clear();
        tell(source.name() + ": " + messages.text("unreadable.large"));
        code = ExitCode.SOME_FAILED;
      }
    }
    return written(code);
  }

  /** What a reader of the summary should know, and a program that reads it need not. */
  private void remark(Source source, Summary summary) {
    if (summary.scores().isEmpty()) {
      tell(source.name() + ": " + messages.text("remark.empty"));
    } else if (summary.sentences().isEmpty()) {
      tell(source.name() + ": " + messages.text("remark.noSentence"));
    } else if (summary.languageConfidence() < HARDLY_GERMAN) {
      tell(source.name() + ": " + messages.text("remark.notGerman"));
    }
  }

  private ExitCode written(ExitCode code) {
    if (out.checkError()) {
      tell(messages.text("unwritable.output"));
      return ExitCode.SOME_FAILED;
    }
    return code;
  }

  private void tell(String line) {
    err.print(Printable.of(line) + "\n");
    err.flush();
  }
}
