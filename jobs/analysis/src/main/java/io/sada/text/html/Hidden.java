package io.sada.text.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the elements whose text a browser does not show. */
final class Hidden {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "button",
          "select",
          "textarea",
          "input",
          "dialog",
          "datalist",
          "frameset",
          "noframes",
          "progress",
          "meter");

  private static final Set<String> UTILITY_CLASSES =
      Set.of(
          "sr-only",
          "screen-reader-text",
          "visually-hidden",
          "visuallyhidden",
          "element-invisible");

  private Hidden() {}

  /** Whether the element never holds text to read, whatever its style. */
  static boolean byTag(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  /**
   * Whether the element is hidden in place, by attribute, inline style or one of the common utility
   * classes. Pages hide the article itself so, too, until a script shows it; a hidden body is
   * always shown.
   */
  static boolean byStyle(Element element) {
    if (element.attributesSize() == 0 || element.nameIs("body")) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || hasHidingClass(element.className());
  }

  private static boolean hasHidingClass(String names) {
    if (names.isEmpty()) {
      return false;
    }
    boolean none = false;
    boolean shownOnScreens = false;
    for (String name : names.split("\\s+")) {
      if (UTILITY_CLASSES.contains(name)) {
        return true;
      }
      none |= name.equals("d-none");
      shownOnScreens |= name.startsWith("d-") && !name.equals("d-none") && !name.contains("print");
    }
    return none && !shownOnScreens;
  }
}
