package io.sada.extraction.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of the lexicon by their words. */
final class NameTrie {

  /** A place in the trie: what may follow, and what ends here. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(4);
    private final List<NameForm> forms = new ArrayList<>(1);

    /** The place after this word; null if no name goes on like that. */
    Node next(String key) {
      return next.get(key);
    }

    /** Whether a name goes on behind this place. */
    boolean goesOn() {
      return !next.isEmpty();
    }

    /** The forms that end here; mostly none or one. */
    List<NameForm> forms() {
      return forms;
    }
  }

  private final Node root = new Node();

  void add(NameForm form) {
    Node node = root;
    for (String key : form.keys()) {
      node = node.next.computeIfAbsent(key, unused -> new Node());
    }
    node.forms.add(form);
  }

  /** The place after a first word given by its key; null if no name begins with it. */
  Node first(String key) {
    return root.next(key);
  }

  /** The forms that are written with just these words; empty if none is. */
  List<NameForm> find(List<String> keys) {
    Node node = root;
    for (String key : keys) {
      node = node.next(key);
      if (node == null) {
        return List.of();
      }
    }
    return node.forms();
  }
}
