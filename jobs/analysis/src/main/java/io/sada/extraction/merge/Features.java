package io.sada.extraction.merge;

import io.sada.contract.ActionType;
import io.sada.contract.Authority;
import io.sada.contract.AuthorityType;
import io.sada.contract.Entity;
import io.sada.contract.EntityType;
import io.sada.contract.Event;
import io.sada.contract.EventStatus;
import io.sada.contract.Investor;
import io.sada.contract.Kind;
import io.sada.contract.Money;
import io.sada.contract.Prominence;
import io.sada.contract.Round;
import io.sada.text.Normalizer;
import io.sada.text.Token;
import io.sada.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one article's event is recognised by. Only what comparing needs; made again from the event
 * when a state is read.
 *
 * @param inPassing whether the article is about something else
 * @param subjects the first of them, the main one first
 * @param atMs when it was announced: publication, else when it was known; epoch milliseconds
 * @param keys by which tellings of one event find each other
 */
record Features(
    Kind kind,
    EventStatus status,
    boolean inPassing,
    Round round,
    ActionType action,
    List<Name> subjects,
    List<Actor> authorities,
    List<Name> investors,
    Money amount,
    Money target,
    Money valuation,
    Money penalty,
    List<String> matter,
    long atMs,
    MatchKeys.Keys keys) {
  private static final int MOST_SUBJECTS = 8;
  private static final int MOST_AUTHORITIES = 6;
  private static final int MOST_INVESTORS = 24;

  /**
   * An authority.
   *
   * @param generic whether it is described and not named: "a federal judge", "the watchdog"
   */
  record Actor(Name name, AuthorityType type, String jurisdiction, boolean generic) {
    /** Whether it is a whole country: whichever authority of it. */
    boolean isPlace() {
      return Features.isPlace(name.id(), jurisdiction);
    }
  }

  static Features of(Event event, long atMs) {
    List<Name> subjects = new ArrayList<>();
    for (Entity subject : event.subjects()) {
      if (subjects.size() < MOST_SUBJECTS) {
        subjects.add(Name.of(subject.id(), subject.name(), subject.quote(), isCommon(subject)));
      }
    }
    List<Actor> authorities = new ArrayList<>();
    for (Authority a : event.authorities()) {
      if (authorities.size() < MOST_AUTHORITIES) {
        Name name = Name.of(a.id(), a.name(), a.quote(), false);
        authorities.add(new Actor(name, a.type(), a.jurisdiction(), isGeneric(a, name)));
      }
    }
    List<Name> investors = new ArrayList<>();
    for (Investor i : event.investors()) {
      if (investors.size() < MOST_INVESTORS) {
        investors.add(Name.of(i.id(), i.name(), i.quote(), false));
      }
    }
    return new Features(
        event.kind(),
        event.status(),
        event.prominence() == Prominence.SECONDARY,
        event.round() == null ? Round.UNSPECIFIED : event.round(),
        event.actionType(),
        subjects,
        authorities,
        investors,
        event.amount(),
        event.targetAmount(),
        event.valuation(),
        event.penalty(),
        matter(event),
        atMs,
        MatchKeys.of(
            event.kind().toString(),
            atMs,
            subjects,
            authorities,
            Arrays.asList(event.amount(), event.penalty())));
  }

  /**
   * A class, a policy or a description: typed so, or several Latin words that are in no lexicon and
   * the last of which is not capitalised ("French robot maker").
   */
  private static boolean isCommon(Entity subject) {
    String name = subject.name() == null ? "" : subject.name().strip();
    int last = name.lastIndexOf(' ') + 1;
    return subject.type() == EntityType.SECTOR
        || subject.type() == EntityType.POLICY
        || last > 0
            && name.charAt(last) >= 'a'
            && name.charAt(last) <= 'z'
            && Normalizer.key(name).equals(Normalizer.key(subject.id()));
  }

  /**
   * Described and not named: its key is its sort (and place), or it is a whole country, or it is in
   * no lexicon and its Latin name ends in a small letter word or its Arabic name is one word.
   */
  private static boolean isGeneric(Authority authority, Name name) {
    String sort = authority.type() == null ? "" : authority.type().toString();
    if (name.id().equals(sort) || name.id().startsWith(sort + ":")) {
      return true;
    }
    if (isPlace(name.id(), authority.jurisdiction())) {
      return true;
    }
    if (authority.name() == null || !name.id().equals(Normalizer.key(authority.name()))) {
      return false;
    }
    String printed = authority.name().strip();
    char last = printed.isEmpty() ? 'A' : printed.charAt(printed.lastIndexOf(' ') + 1);
    boolean oneWord = printed.indexOf(' ') < 0;
    return last < 128 ? Character.isLowerCase(last) : oneWord;
  }

  private static boolean isPlace(String id, String jurisdiction) {
    return id.equalsIgnoreCase(jurisdiction);
  }

  private static List<String> matter(Event event) {
    List<String> words = new ArrayList<>();
    if (event.matter() != null) {
      for (Token token : Tokenizer.tokenize(event.matter())) {
        if (token.kind() == Token.Kind.WORD && token.lower().length() > 3) {
          words.add(token.lower());
        }
      }
    }
    return words;
  }
}
