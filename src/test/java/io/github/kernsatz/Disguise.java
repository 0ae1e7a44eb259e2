package io.github.kernsatz;

import java.text.Normalizer;
import java.util.Random;

/** Another way to encode a text, which a reader cannot see. */
enum Disguise {
  WHITE_SPACE_APPENDED {
    @Override
    String of(String text, Random random) {
      return text + " \n\u00a0\t\n\n";
    }
  },
  BYTE_ORDER_MARK_IN_FRONT {
    @Override
    String of(String text, Random random) {
      return "\ufeff" + text;
    }
  },
  CRLF_FOR_LF {
    @Override
    String of(String text, Random random) {
      return text.replace("\n", "\r\n");
    }
  },
  CR_FOR_LF {
    @Override
    String of(String text, Random random) {
      return text.replace('\n', '\r');
    }
  },
  LINE_SEPARATOR_FOR_LF {
    @Override
    String of(String text, Random random) {
      return text.replace('\n', '\u2028');
    }
  },
  COMPOSED {
    @Override
    String of(String text, Random random) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
  },
  DECOMPOSED {
    @Override
    String of(String text, Random random) {
      return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
  },
  NO_BREAK_SPACES {
    @Override
    String of(String text, Random random) {
      return text.replace(' ', '\u00a0');
    }
  },
  SOFT_HYPHENS {
    @Override
    String of(String text, Random random) {
      return sprinkled(text, "\u00ad", random);
    }
  },
  ZERO_WIDTH_SPACES {
    @Override
    String of(String text, Random random) {
      return sprinkled(text, "\u200b", random);
    }
  };

  abstract String of(String text, Random random);

  private static String sprinkled(String text, String sign, Random random) {
    StringBuilder sprinkled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      sprinkled.append(text.charAt(i));
      boolean withinPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!withinPair && random.nextInt(4) == 0) {
        sprinkled.append(sign);
      }
    }
    return sprinkled.toString();
  }
}
