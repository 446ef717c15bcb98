package io.sada.extraction.merge;

import io.sada.contract.Money;
import io.sada.extraction.merge.Features.Actor;
import io.sada.extraction.merge.Name.Spelling;
import io.sada.extraction.names.NameKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Hashes by which a mention is found again: whatever can match shares one that it is kept under
 * with one that the other looks under. They are narrower than a match needs only where a match
 * would need more than they miss; they are narrow so that a busy authority or a common sum does not
 * bring up everything.
 */
final class MatchKeys {
  private static final long DAY_MS = 86_400_000;
  private static final long SUM_DAYS = 4;
  private static final long AUTHORITY_DAYS = 14;
  private static final int SHORTEST_SOUND = 2;
  private static final int SHORTEST_BEGINNING = 3;

  private final String kind;
  private final long atMs;
  private final Set<Long> kept = new LinkedHashSet<>();
  private final Set<Long> looked = new LinkedHashSet<>();

  private MatchKeys(
      String kind, long atMs, List<Name> subjects, List<Actor> authorities, List<Money> sums) {
    this.kind = kind;
    this.atMs = atMs;
    subjects.forEach(this::subject);
    boolean bare = subjects.isEmpty() || subjects.get(0).common();
    for (Actor authority : authorities) {
      authority(authority.name(), bare);
    }
    for (Money sum : sums) {
      if (sum != null && sum.value() != null) {
        sum(sum);
      }
    }
  }

  /**
   * The keys of one mention, as arrays: thousands of them are kept.
   *
   * @param keptUnder under which it is found
   * @param looksUnder under which it finds others
   */
  record Keys(long[] keptUnder, long[] looksUnder) {}

  static Keys of(
      String kind, long atMs, List<Name> subjects, List<Actor> authorities, List<Money> sums) {
    MatchKeys keys = new MatchKeys(kind, atMs, subjects, authorities, sums);
    return new Keys(array(keys.kept), array(keys.looked));
  }

  private static long[] array(Set<Long> keys) {
    return keys.stream().mapToLong(Long::longValue).toArray();
  }

  private void both(String key) {
    long hash = Hash.of(kind + '/' + key);
    kept.add(hash);
    looked.add(hash);
  }

  private void keep(String key) {
    kept.add(Hash.of(kind + '/' + key));
  }

  private void look(String key) {
    looked.add(Hash.of(kind + '/' + key));
  }

  private void subject(Name name) {
    both("id/" + name.id());
    for (Spelling spelling : name.spellings()) {
      both("name/" + spelling.core());
      if (name.common()) {
        spelling.words().forEach(word -> both("word/" + CommonWords.stem(word)));
        Concepts.of(spelling.words()).forEach(meaning -> both("class/" + meaning));
      }
      beginnings("name/", spelling.words(), 1);
      if (spelling.key().length() >= SHORTEST_SOUND) {
        both("sound/" + spelling.key());
        beginnings("sound/", spelling.sounds(), SHORTEST_BEGINNING);
        if (spelling.arabic()) {
          ends(spelling.sounds());
        }
      }
    }
  }

  /** A longer name is found by what it begins with, and finds names that are its beginning. */
  private void beginnings(String sort, List<String> words, int shortest) {
    StringBuilder beginning = new StringBuilder();
    for (int i = 0; i < words.size() - 1; i++) {
      beginning.append(words.get(i));
      if (beginning.length() >= shortest) {
        keep(sort + "begins/" + beginning);
        look(sort + beginning);
      }
    }
    look(sort + "begins/" + String.join("", words));
  }

  /** What somebody is stands before an Arabic name. */
  private void ends(List<String> sounds) {
    for (int i = 1; i < sounds.size() && i <= Name.MOST_MORE; i++) {
      String end = NameKey.run(sounds.subList(i, sounds.size()));
      if (end.length() >= SHORTEST_BEGINNING) {
        both("sound/" + end);
      }
    }
  }

  /** Only an event whose subject has no name of its own is looked for by the authority. */
  private void authority(Name name, boolean bare) {
    long period = Math.floorDiv(atMs, AUTHORITY_DAYS * DAY_MS);
    String sort = bare ? "bare/" : "named/";
    for (String id : ids(name)) {
      keep("by/" + sort + id + '/' + period);
      for (long p = period - 1; p <= period + 1; p++) {
        look("by/bare/" + id + '/' + p);
        if (bare) {
          look("by/named/" + id + '/' + p);
        }
      }
    }
  }

  private static Set<String> ids(Name name) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(name.id());
    name.spellings().forEach(spelling -> ids.add(spelling.core()));
    return ids;
  }

  /** The same sum in the same days: the subject may have been misread. */
  private void sum(Money money) {
    long period = Math.floorDiv(atMs, SUM_DAYS * DAY_MS);
    String printed = money.value().stripTrailingZeros().toString() + money.currency();
    keep("sum/" + printed + '/' + period);
    for (long p = period - 1; p <= period + 1; p++) {
      look("sum/" + printed + '/' + p);
    }
    if (money.also() != null) {
      for (Money.Also also : money.also()) {
        sum(Money.exact(also.value(), also.currency()));
      }
    }
  }
}
