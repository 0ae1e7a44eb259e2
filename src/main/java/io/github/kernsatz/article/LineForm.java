package io.github.kernsatz.article;

import io.github.kernsatz.layout.ListMarker;

/** What a block's characters say, whatever its words mean. */
final class LineForm {

  private LineForm() {}

  static void describe(Block block, FeatureRow row) {
    String text = block.text();
    Tokens tokens = block.tokens();
    int words = block.words();
    int commas = 0;
    int digits = 0;
    int upper = 0;
    int letters = 0;
    int dots = 0;
    int separators = 0;
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        commas += c == ',' ? 1 : 0;
        separators += "|»›>/·•→←«‹#*".indexOf(c) >= 0 ? 1 : 0;
        brackets += c == '(' || c == '[' || c == '@' ? 1 : 0;
        boolean inside = i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        dots += c == '.' && inside && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
      }
    }
    int sentences = block.sentences();
    row.add("words", words);
    row.add("characters", text.length());
    row.add("sentences", sentences);
    row.add("endsSentence", block.endsSentence());
    row.add("question", block.isQuestion());
    row.add("exclamation", block.last() == '!');
    row.add("colon", block.last() == ':');
    row.add("commaShare", FeatureRow.share(commas, words));
    row.add("digitShare", FeatureRow.share(digits, text.length()));
    row.add("numberShare", FeatureRow.share(tokens.numbers(), words));
    row.add("capitalShare", FeatureRow.share(tokens.capitalized(), words));
    row.add("functionShare", FeatureRow.share(tokens.function(), words));
    row.add("wordLength", FeatureRow.share(letters, words));
    row.add("upperCase", FeatureRow.share(upper, letters));
    row.add("startsLower", block.startsSmall());
    row.add("startsQuote", block.startsWithQuote());
    row.add("marker", block.marker().isPresent());
    row.add("markerNumber", block.marker().map(ListMarker::number).orElse(0));
    row.add("dotted", dots);
    row.add("separators", separators);
    row.add("bracket", brackets);
    row.add("sentenceLength", FeatureRow.share(words, Math.max(1, sentences)));
  }
}
