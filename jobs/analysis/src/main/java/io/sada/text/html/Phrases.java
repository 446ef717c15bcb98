package io.sada.text.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What pages of any site print around an article, told by the words of a block. */
final class Phrases {

  private static final Set<String> HEADINGS = Set.copyOf(WordList.read("section-headings.txt"));
  private static final List<String> STARTS = WordList.read("line-starts.txt");

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_LINE = 220;
  private static final int LONGEST_NOTICE = 1200;

  private Phrases() {}

  /** Whether the block heads a section that is not the article: related stories, comments. */
  static boolean isSectionHeading(Block block) {
    if (block.text().length() > LONGEST_HEADING) {
      return false;
    }
    String text = plain(block.text());
    return HEADINGS.contains(text)
        || text.startsWith("more ")
            && (text.endsWith(" stories")
                || text.endsWith(" news")
                || text.endsWith(" articles")
                || text.endsWith(" coverage"));
  }

  /**
   * Whether the block is a line that pages print between the paragraphs, such as "Read more: …".
   */
  static boolean isFurnitureLine(Block block) {
    if (block.text().length() > LONGEST_LINE) {
      return false;
    }
    String text = plain(block.text());
    if (HEADINGS.contains(text)
        || text.endsWith(" contributed to this report")
        || text.endsWith(" contributed to this story")) {
      return true;
    }
    for (String start : STARTS) {
      if (text.startsWith(start) && endsWord(text, start.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the block asks the reader to agree to cookies. */
  static boolean isConsent(Block block) {
    if (block.text().length() > LONGEST_NOTICE) {
      return false;
    }
    String text = block.text().toLowerCase(Locale.ROOT);
    if (text.contains("ملفات تعريف الارتباط")) {
      return text.contains("نستخدم") || text.contains("يستخدم") || text.contains("موافق");
    }
    return text.contains("cookie")
        && (text.contains("we use")
            || text.contains("uses cookies")
            || text.contains("use of cookies")
            || text.contains("your browser")
            || text.contains("your consent")
            || text.contains("this website")
            || text.contains("our website"));
  }

  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || !Character.isLetter(text.charAt(at))
        || !Character.isLetter(text.charAt(at - 1));
  }

  /** Lower case, without Arabic vowel signs, hamza on alef, and what stands around the words. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ' -> plain.append('ا');
        case '’' -> plain.append('\'');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
            plain.append(Character.toLowerCase(c));
          }
        }
      }
    }
    int end = plain.length();
    while (end > 0 && " :.…»>!-–—|".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && " [«<-–—|►▶•*".indexOf(plain.charAt(start)) >= 0) {
      start++;
    }
    return plain.substring(start, end);
  }
}
