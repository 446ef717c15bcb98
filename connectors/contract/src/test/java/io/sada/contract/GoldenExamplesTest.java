package io.sada.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that is read from its example and written again is the example, name for name. */
class GoldenExamplesTest {
  static Stream<Golden.Example> all() {
    return Golden.all();
  }

  static Stream<Golden.Example> out() {
    return Golden.all().filter(e -> Golden.RECORDS.containsKey(e.topic()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyExampleFulfilsItsSchema(Golden.Example example) throws Exception {
    assertThat(Golden.violations(example.topic(), example.tree())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("out")
  void readAndWrittenBackItIsTheSame(Golden.Example example) throws Exception {
    JsonNode tree = example.tree();
    Object read = Json.read(tree.toString(), Golden.RECORDS.get(example.topic()));
    JsonNode written = Json.tree(Json.write(read));
    assertThat(written).isEqualTo(tree);
    assertThat(written.fieldNames()).toIterable().containsExactlyElementsOf(tree::fieldNames);
    assertThat(Json.bytes(read)).isEqualTo(Json.write(read).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("out")
  void theSchemaNamesEveryFieldThatIsWritten(Golden.Example example) throws Exception {
    JsonNode schema = Json.tree(Schemas.of(example.topic()));
    assertThat(names(example.tree()))
        .isEqualTo(names(schema.path("properties")))
        .isEqualTo(
            new TreeSet<>(schema.path("required").valueStream().map(JsonNode::asText).toList()));
  }

  @Test
  void theExamplesShowEveryRecordOfTheContract() throws Exception {
    Set<Class<?>> shown = new TreeSet<>(java.util.Comparator.comparing(Class::getName));
    for (Golden.Example example : out().toList()) {
      Class<?> type = Golden.RECORDS.get(example.topic());
      collect(Json.read(example.tree().toString(), type), shown);
    }
    assertThat(shown)
        .contains(
            Event.class,
            Impact.class,
            SectorResponse.class,
            Correlation.class,
            DeadLetter.class,
            Entity.class,
            Authority.class,
            Investor.class,
            Money.class,
            Money.Also.class,
            OtherAmount.class,
            TokenLink.class,
            PrintedMove.class,
            Ambiguity.class,
            Conflict.class,
            Conflict.Told.class,
            Evidence.class,
            ArticleText.class);
  }

  @Test
  void evidenceOfTheExampleSlicesBack() throws Exception {
    Event event =
        Json.read(
            new Golden.Example(Topics.EVENTS, "events.funding").tree().toString(), Event.class);
    ArticleText article = event.articlesText().get(0);
    List<Evidence> ofArticle =
        event.evidence().stream().filter(e -> e.articleId().equals(article.id())).toList();
    assertThat(ofArticle).isNotEmpty();
    for (Evidence e : ofArticle) {
      String section = e.section() == Section.TITLE ? article.title() : article.text();
      assertThat(section.substring(e.start(), e.end())).isEqualTo(e.quote());
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    for (Iterator<String> it = object.fieldNames(); it.hasNext(); ) {
      names.add(it.next());
    }
    return names;
  }

  private static void collect(Object root, Set<Class<?>> into) throws Exception {
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Object value = open.pop();
      if (value instanceof List<?> list) {
        list.forEach(open::push);
      } else if (value.getClass().isRecord()) {
        into.add(value.getClass());
        for (RecordComponent part : value.getClass().getRecordComponents()) {
          Object inner = part.getAccessor().invoke(value);
          if (inner != null) {
            open.push(inner);
          }
        }
      }
    }
  }

  @Test
  void everyTopicHasAnExample() {
    assertThat(Golden.FILES.keySet())
        .isEqualTo(
            Stream.of(
                    Topics.NEWS,
                    Topics.TICKS,
                    Topics.EVENTS,
                    Topics.IMPACTS,
                    Topics.SECTORS,
                    Topics.CORRELATIONS,
                    Topics.DEAD_LETTERS)
                .collect(Collectors.toSet()));
  }
}
