package io.sada.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads an element's class and id as words, and tells what they say the element is. */
final class Names {

  private static final Set<String> FURNITURE = Set.copyOf(WordList.read("furniture-names.txt"));
  private static final Set<String> DOUBTFUL = Set.copyOf(WordList.read("doubtful-names.txt"));
  private static final Set<String> BYLINE =
      Set.of(
          "author",
          "authors",
          "byline",
          "date",
          "dateline",
          "datetime",
          "posted",
          "pubdate",
          "published",
          "timestamp");
  private static final Set<String> CONTENT =
      Set.of(
          "article",
          "articlebody",
          "articlecontent",
          "articletext",
          "body",
          "content",
          "entry",
          "post",
          "story",
          "storybody",
          "text");

  private Names() {}

  /** Whether a name says that the element is not part of the article. */
  static boolean isFurniture(Element element) {
    return isCertain(element) || isDoubtful(element);
  }

  static boolean isCertain(Element element) {
    return names(element, FURNITURE) && !isQuotedPost(element);
  }

  /** Whether the name is one that now and then stands around the article itself. */
  static boolean isDoubtful(Element element) {
    return names(element, DOUBTFUL) && !isQuotedPost(element);
  }

  /** Whether the element says who wrote the article, and when. */
  static boolean isByline(Element element) {
    return element.nameIs("time") || names(element, BYLINE);
  }

  static boolean isContent(Element element) {
    return names(element, CONTENT);
  }

  /** The class and id of an element in lower-case words, split at punctuation and at capitals. */
  static List<String> words(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    split(element.className(), words);
    split(element.id(), words);
    return words;
  }

  /** The first of an element's classes, empty when it has none. */
  static String first(Element element) {
    String names = element.className();
    int end = names.indexOf(' ');
    return end < 0 ? names : names.substring(0, end);
  }

  /** Posts of social networks that the article quotes are part of it. */
  private static boolean isQuotedPost(Element element) {
    List<String> words = words(element);
    return words.contains("tweet") || (words.contains("social") && words.contains("embed"));
  }

  private static boolean names(Element element, Set<String> vocabulary) {
    for (String word : words(element)) {
      if (vocabulary.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void split(String name, List<String> words) {
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && start >= 0
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
  }
}
