package consumer;

import consumer.articles.Articles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code java -jar} on the packaged command line and checks what a shell would see. */
public final class CommandLineConsumer {

  private final Path jar;
  private final Path folder;

  private CommandLineConsumer(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** Fails if the program does not print, write or return what it should. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("kernsatz-command-line");
    new CommandLineConsumer(Path.of(args[0]), folder).check();
  }

  private void check() throws Exception {
    String article = Articles.sample("lokales-hallenbad");
    Files.writeString(folder.resolve("hallenbad.txt"), article);
    String name = jar.getFileName().toString();
    String version = name.substring("kernsatz-".length(), name.length() - "-cli.jar".length());

    Ended versioned = run("", "--version");
    require(versioned.equals(new Ended(0, "kernsatz " + version + "\n", "")), versioned);

    // One text is there, one is not: UTF-8 in any locale, no warning of a logger, exit code 1.
    Ended files = run("", "--words", "30", "hallenbad.txt", "fehlt.txt");
    require(files.code == 1, files);
    require(
        files.out.startsWith("==> hallenbad.txt <==\nDas Hallenbad an der Lindenstraße"), files);
    require(files.err.equals("fehlt.txt: Diese Datei gibt es nicht.\n"), files);

    Ended json = run(article, "--json");
    require(json.code == 0 && json.err.isEmpty(), json);
    require(json.out.startsWith("{\"version\":\"" + version + "\",\"source\":\"-\""), json);
    require(json.out.indexOf('\n') == json.out.length() - 1, json);

    Ended page = run("", "--html", "bericht.html", "hallenbad.txt");
    require(page.equals(new Ended(0, "", "")), page);
    require(Files.readString(folder.resolve("bericht.html")).endsWith("</html>\n"), page);

    Ended wrong = run("", "--wortzahl", "3");
    require(wrong.code == 2 && wrong.out.isEmpty(), wrong);
    System.out.println("The command line " + version + " does what it should");
  }

  private Ended run(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.language=de", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, Files.readString(errors));
  }

  private static void require(boolean right, Ended ended) {
    if (!right) {
      throw new IllegalStateException("Not what it should be: " + ended);
    }
  }

  /** A call that has come to its end. */
  private record Ended(int code, String out, String err) {}
}
