package io.github.kernsatz.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Which options there are, and the help that lists them. */
final class Syntax {

  private static final int HELP_COLUMNS = 90;

  private final Messages messages;
  private final CommandLine parser;

  Syntax(Messages messages) {
    this.messages = messages;
    CommandSpec spec = CommandSpec.create().name("kernsatz");
    for (OptionSpec option : options()) {
      spec.addOption(option);
    }
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(messages.text("label.file"))
            .description(messages.text("help.file"))
            .build());
    spec.usageMessage()
        .width(HELP_COLUMNS)
        .sortOptions(false)
        .customSynopsis(messages.text("help.synopsis"))
        .synopsisHeading(messages.text("help.synopsisHeading"))
        .description(messages.text("help.description"))
        .parameterListHeading("%n")
        .optionListHeading("%n")
        .exitCodeListHeading("%n" + messages.text("help.exitCodes") + "%n")
        .exitCodeList(exitCodes())
        .footer(messages.text("help.footer"));
    this.parser = new CommandLine(spec).setExpandAtFiles(false);
  }

  private List<OptionSpec> options() {
    return List.of(
        option("number", "-n", "--sentences"),
        option("number", "-w", "--words"),
        option("number", "-c", "--characters"),
        option("share", "-f", "--fraction"),
        flag("--keep-off-topic"),
        option("strictness", "--strictness"),
        flag("--exclude-teaser"),
        flag("-e", "--explain"),
        flag("-k", "--keywords"),
        flag("-j", "--json"),
        option("path", "--html"),
        option("encoding", "--encoding"),
        flag("--sample"),
        flag("-h", "--help"),
        flag("-V", "--version"));
  }

  private OptionSpec option(String label, String... names) {
    return OptionSpec.builder(names)
        .arity("1")
        .type(String.class)
        .paramLabel(messages.text("label." + label))
        .description(description(names))
        .build();
  }

  private OptionSpec flag(String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(description(names))
        .build();
  }

  private String description(String[] names) {
    return messages.text("help." + names[names.length - 1].substring(2));
  }

  private Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.number(), messages.text("exit." + code.number()));
    }
    return codes;
  }

  String help() {
    return parser.getUsageMessage(CommandLine.Help.Ansi.OFF).replace(System.lineSeparator(), "\n");
  }

  ParseResult parse(String... arguments) throws Failure {
    try {
      return parser.parseArgs(arguments);
    } catch (ParameterException e) {
      throw new Failure(explain(e, arguments), e);
    }
  }

  /** The parser's own messages are in English only. */
  private String explain(ParameterException e, String... arguments) {
    if (e instanceof UnmatchedArgumentException unknown) {
      String given = unknown.getUnmatched().get(0);
      String message = messages.text("wrong.unknown", given);
      return unknown.getSuggestions().stream()
          .max(Comparator.comparingInt(name -> commonStart(name, given)))
          .map(name -> message + " " + messages.text("wrong.suggestion", name))
          .orElse(message);
    }
    if (e instanceof MissingParameterException missing) {
      return messages.text("wrong.noValue", name(missing.getMissing().get(0)));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return messages.text("wrong.twice", name(twice.getOverwritten()));
    }
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals > 0 && isFlag(argument.substring(0, equals))) {
        return messages.text("wrong.value", argument.substring(0, equals));
      }
    }
    return messages.text("wrong.call", String.valueOf(e.getMessage()));
  }

  private static int commonStart(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private boolean isFlag(String name) {
    OptionSpec option = parser.getCommandSpec().findOption(name);
    return option != null && option.arity().max() == 0;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
