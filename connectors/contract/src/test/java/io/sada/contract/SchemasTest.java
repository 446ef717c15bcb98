package io.sada.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas refuse, and that they know every value that the records do. */
class SchemasTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        Topics.NEWS,
        Topics.TICKS,
        Topics.EVENTS,
        Topics.IMPACTS,
        Topics.SECTORS,
        Topics.CORRELATIONS,
        Topics.DEAD_LETTERS
      })
  void eachIsASchemaOfItsDraft(String topic) throws Exception {
    JsonNode schema = Json.tree(Schemas.of(topic));
    assertThat(schema.path("$schema").asText()).isEqualTo(JsonMetaSchema.getV202012().getIri());
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(JsonMetaSchema.getV202012().getIri()))
                .validate(schema))
        .isEmpty();
  }

  @Test
  void anUnknownTopicHasNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> Schemas.of("sada.weather.v1"));
  }

  @ParameterizedTest
  @CsvSource({
    "events.funding, sada.events.v1, /amount/value, 40000000",
    "events.funding, sada.events.v1, /confidence, 1.2",
    "events.funding, sada.events.v1, /status, '\"rumoured\"'",
    "events.funding, sada.events.v1, /announced_at, '\"2026-03-04\"'",
    "events.funding, sada.events.v1, /subjects, null",
    "events.funding, sada.events.v1, /evidence/0/start, -1",
    "impacts.final, sada.impacts.v1, /p_t, '\"NaN\"'",
    "impacts.final, sada.impacts.v1, /status, '\"done\"'",
    "sectors.revised, sada.sectors.v1, /sector, '\"banks\"'",
    "correlations.sector, sada.correlations.v1, /window_to_ms, 1.5",
    "dead-letters.bad-number, sada.dead-letters.v1, /error_class, '\"unlucky\"'",
    "ticks.strings, sada.ticks.v1, /price, '\"-2\"'",
    "ticks.numbers, sada.ticks.v1, /price, 0",
    "ticks.numbers, sada.ticks.v1, /ts, null",
    "news.text, sada.news.v1, /text, null"
  })
  void aWrongValueIsRefused(String file, String topic, String pointer, String json)
      throws Exception {
    JsonNode tree = new Golden.Example(topic, file).tree();
    int slash = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) tree.at(pointer.substring(0, slash));
    parent.set(
        pointer.substring(slash + 1),
        json == null || json.equals("null")
            ? JsonNodeFactory.instance.nullNode()
            : Json.tree(json));
    assertThat(Golden.violations(topic, tree)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "events.funding, sada.events.v1, event_id",
    "events.funding, sada.events.v1, superseded_by",
    "impacts.final, sada.impacts.v1, confounders",
    "ticks.strings, sada.ticks.v1, symbol"
  })
  void aMissingFieldIsRefused(String file, String topic, String field) throws Exception {
    ObjectNode tree = (ObjectNode) new Golden.Example(topic, file).tree();
    tree.remove(field);
    assertThat(Golden.violations(topic, tree)).isNotEmpty();
  }

  @Test
  void anUnknownFieldIsAllowed() throws Exception {
    for (Golden.Example example : Golden.all().toList()) {
      ObjectNode tree = (ObjectNode) example.tree();
      tree.put("a_later_addition", 1);
      assertThat(Golden.violations(example.topic(), tree)).isEmpty();
    }
  }

  @Test
  void theSchemasKnowEveryConstant() throws Exception {
    JsonNode event = Json.tree(Schemas.of(Topics.EVENTS));
    JsonNode properties = event.path("properties");
    assertThat(enumOf(properties.path("action"))).isEqualTo(names(EventAction.values()));
    assertThat(enumOf(properties.path("kind"))).isEqualTo(names(Kind.values()));
    assertThat(enumOf(properties.path("status"))).isEqualTo(names(EventStatus.values()));
    assertThat(enumOf(properties.path("prominence"))).isEqualTo(names(Prominence.values()));
    assertThat(enumOf(properties.path("announced_precision"))).isEqualTo(names(Precision.values()));
    assertThat(enumOf(properties.path("round"))).isEqualTo(names(Round.values()));
    assertThat(enumOf(properties.path("initiated_by"))).isEqualTo(names(Initiator.values()));
    assertThat(enumOf(properties.path("action_type"))).isEqualTo(names(ActionType.values()));
    JsonNode defs = event.path("$defs");
    assertThat(enumOf(defs.at("/sector"))).isEqualTo(names(SectorId.values()));
    assertThat(enumOf(defs.at("/entity/properties/type"))).isEqualTo(names(EntityType.values()));
    assertThat(enumOf(defs.at("/authority/properties/type")))
        .isEqualTo(names(AuthorityType.values()));
    assertThat(enumOf(defs.at("/investor/properties/role")))
        .isEqualTo(names(InvestorRole.values()));
    assertThat(enumOf(defs.at("/money/properties/qualifier"))).isEqualTo(names(Qualifier.values()));
    assertThat(enumOf(defs.at("/evidence/properties/section"))).isEqualTo(names(Section.values()));
    assertThat(enumOf(properties.at("/tokens/items/properties/relation")))
        .isEqualTo(names(Relation.values()));
    JsonNode impact = Json.tree(Schemas.of(Topics.IMPACTS)).path("properties");
    assertThat(enumOf(impact.path("status"))).isEqualTo(names(RecordStatus.values()));
    JsonNode correlation = Json.tree(Schemas.of(Topics.CORRELATIONS)).path("properties");
    assertThat(enumOf(correlation.path("scope"))).isEqualTo(names(Scope.values()));
    JsonNode deadLetter = Json.tree(Schemas.of(Topics.DEAD_LETTERS)).path("properties");
    assertThat(enumOf(deadLetter.path("error_class"))).isEqualTo(names(ErrorClass.values()));
  }

  private static Set<String> enumOf(JsonNode schema) {
    JsonNode list = schema.has("enum") ? schema.path("enum") : schema.at("/anyOf/0/enum");
    return new TreeSet<>(list.valueStream().map(JsonNode::asText).toList());
  }

  private static Set<String> names(Object[] constants) {
    return new TreeSet<>(Stream.of(constants).map(Object::toString).toList());
  }
}
