package io.github.kernsatz.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads JSON strictly, as a program would that gets our lines. */
final class JsonReader {

  private final String json;
  private int place;

  private JsonReader(String json) {
    this.json = json;
  }

  /** The value of a text that is JSON from beginning to end: maps, lists, strings, numbers. */
  static Object read(String json) {
    JsonReader reader = new JsonReader(json);
    Object value = reader.value();
    if (reader.place != json.length()) {
      throw reader.wrong("the end");
    }
    return value;
  }

  /** The same JSON with a line for each member and item but the innermost ones. */
  static String indented(String json) {
    return indented(read(json), "") + "\n";
  }

  private static String indented(Object value, String indent) {
    if (value instanceof Map<?, ?> members && indent.length() < 4) {
      return members.entrySet().stream()
          .map(
              m ->
                  indent + "  " + quoted(m.getKey()) + ": " + indented(m.getValue(), indent + "  "))
          .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
    if (value instanceof List<?> items && indent.length() < 4 && !items.isEmpty()) {
      return items.stream()
          .map(item -> indent + "  " + indented(item, indent + "    "))
          .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }
    if (value instanceof Map<?, ?> members) {
      return members.entrySet().stream()
          .map(m -> quoted(m.getKey()) + ": " + indented(m.getValue(), indent))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream()
          .map(item -> indented(item, indent))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof String text) {
      return text.equals("null") ? text : quoted(text);
    }
    return value instanceof Double number ? new Json().value(number).toString() : value.toString();
  }

  private static String quoted(Object text) {
    return new Json().value(text.toString()).toString();
  }

  private Object value() {
    return switch (json.charAt(place)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> literal("true", true);
      case 'f' -> literal("false", false);
      case 'n' -> literal("null", "null");
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    while (json.charAt(place) != '}') {
      if (!members.isEmpty()) {
        expect(',');
      }
      String name = string();
      expect(':');
      if (members.put(name, value()) != null) {
        throw wrong("a name only once");
      }
    }
    place++;
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    expect('[');
    while (json.charAt(place) != ']') {
      if (!items.isEmpty()) {
        expect(',');
      }
      items.add(value());
    }
    place++;
    return items;
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    expect('"');
    for (char c = json.charAt(place++); c != '"'; c = json.charAt(place++)) {
      if (c < ' ') {
        throw wrong("no control character");
      }
      text.append(c == '\\' ? escaped() : c);
    }
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(place++);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) Integer.parseInt(json.substring(place, place += 4), 16);
      case '"', '\\' -> c;
      default -> throw wrong("an escape");
    };
  }

  private double number() {
    int start = place;
    while (place < json.length() && "+-.0123456789eE".indexOf(json.charAt(place)) >= 0) {
      place++;
    }
    return Double.parseDouble(json.substring(start, place));
  }

  private Object literal(String word, Object value) {
    for (int i = 0; i < word.length(); i++) {
      expect(word.charAt(i));
    }
    return value;
  }

  private void expect(char c) {
    if (json.charAt(place++) != c) {
      throw wrong("'" + c + "'");
    }
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(expected + " expected at " + place + " of " + json);
  }
}
