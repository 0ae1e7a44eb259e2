package io.github.kernsatz.lab;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The corpora of a data directory: gzipped files with one JSON object a line. */
final class Corpus {

  private final Path directory;

  Corpus(Path directory) {
    this.directory = directory;
  }

  /** The documents of {@code NAME.jsonl.gz}, in file order. */
  List<JsonObject> documents(String name) {
    Gson gson = new Gson();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(directory.resolve(name + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> gson.fromJson(line, JsonObject.class)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document's text field, empty if it has none. */
  static String text(JsonObject document, String field) {
    return document.has(field) ? document.get(field).getAsString() : "";
  }
}
