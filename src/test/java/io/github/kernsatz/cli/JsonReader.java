package io.github.kernsatz.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
