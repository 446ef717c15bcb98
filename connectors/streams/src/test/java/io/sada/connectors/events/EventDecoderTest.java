package io.sada.connectors.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sada.connectors.json.RejectedException;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.contract.EventStatus;
import io.sada.contract.Json;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hand-written event may leave out, and what it may not get wrong. */
class EventDecoderTest {
  private static final String TIME = "'announced_at':'2026-01-06T21:04:00Z'";
  private static final String START = "{'event_id':'e1','kind':'funding'," + TIME + ",";

  private final EventDecoder decoder = new EventDecoder();

  private Event decode(String json) throws RejectedException {
    return decoder.decode(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** An event with tokens and these fields. */
  private Event with(String fields) throws RejectedException {
    return decode(START + "'tokens':['AA']," + fields + "}");
  }

  private RejectedException rejected(String json) {
    return catchThrowableOfType(RejectedException.class, () -> decode(json));
  }

  private RejectedException rejectedWith(String fields) {
    return catchThrowableOfType(RejectedException.class, () -> with(fields));
  }

  private RejectedException rejectedTokens(String tokens) {
    return rejected(START + "'tokens':" + tokens + "}");
  }

  @Test
  void whatIsLeftOutGetsItsPlainestValue() throws Exception {
    Event event = decode(START + "'tokens':['AA']}");
    assertThat(event.revision()).isEqualTo(1);
    assertThat(event.status()).isEqualTo(EventStatus.CONFIRMED);
    assertThat(event.confidence()).isEqualTo(1);
    assertThat(event.knownAtMs()).isEqualTo(event.announcedAtMs());
    assertThat(event.tokens().get(0).relation()).isEqualTo(Relation.NAMED);
    assertThat(with("'revision':null,'confidence':null,'status':null,'sectors':null"))
        .isEqualTo(event);
  }

  @Test
  void itReadsWhatIsWritten() throws Exception {
    Event event = with("'amount':{'value':'12.5','currency':'USD','qualifier':'about','also':[]}");
    assertThat(event.amount().value()).isEqualTo(new BigDecimal("12.5"));
    assertThat(decoder.decode(Json.bytes(event))).isEqualTo(event);
    assertThat(with("'revision':2147483647,'confidence':0").revision()).isEqualTo(2147483647);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2'", "1.5", "2.0", "99999999999", "0", "-3", "true", "[1]"})
  void aRevisionIsAnIntegerFromOneOn(String revision) {
    RejectedException e = rejectedWith("'revision':" + revision);
    assertThat(e.reject().errorClass()).isEqualTo(ErrorClass.BAD_NUMBER);
    assertThat(e.getMessage())
        .isEqualTo(
            "revision is "
                + revision.replace('\'', '"')
                + "; it must be an integer from 1 to 2147483647");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'hi'", "7", "-0.1", "1.0001", "'0.5'", "false"})
  void aConfidenceIsWithinZeroAndOne(String confidence) {
    RejectedException e = rejectedWith("'confidence':" + confidence);
    assertThat(e.reject().errorClass()).isEqualTo(ErrorClass.BAD_NUMBER);
    assertThat(e.getMessage()).startsWith("confidence is ").endsWith("a number from 0 to 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'status':0|status is 0; it must be one of prospective, confirmed, denied",
        "'status':'0'|status is '0'; it must be one of prospective, confirmed, denied",
        "'status':''|status is ''; it must be one of prospective, confirmed, denied",
        "'action':'CREATED'|action is 'CREATED'; it must be one of created, updated, retracted",
        "'announced_precision':1|announced_precision is 1; it must be one of time, day",
        "'matter':5|matter is 5; it must be a string",
        "'articles':'a1'|articles is 'a1'; it must be a list",
        "'articles':[true]|articles[0] is true; it must be a string",
        "'amount':'5'|amount is '5'; it must be an object",
        "'subjects':[{'type':'firm'}]|subjects[0].type is 'firm'; it must be one of company,"
      })
  void aWrongValueIsNamedWithWhatIsRight(String field, String message) {
    RejectedException e = rejectedWith(field);
    assertThat(e.reject().errorClass()).isEqualTo(ErrorClass.BAD_VALUE);
    assertThat(e.getMessage()).startsWith(message.replace('\'', '"')).doesNotContain("java", "io.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, BAD_VALUE, 'kind is 1; it must be one of funding, regulatory'",
    "'\"1\"', BAD_VALUE, 'kind is \"1\"; it must be one of funding, regulatory'",
    "'\"merger\"', BAD_VALUE, 'kind is \"merger\"; it must be one of funding, regulatory'",
    "null, MISSING_FIELD, kind is missing or blank",
    "'\" \"', MISSING_FIELD, kind is missing or blank"
  })
  void aKindIsOneOfItsWords(String kind, ErrorClass errorClass, String message) {
    RejectedException e =
        rejected("{'event_id':'e1','kind':" + kind + "," + TIME + ",'tokens':['AA']}");
    assertThat(e.reject().errorClass()).isEqualTo(errorClass);
    assertThat(e.getMessage()).isEqualTo(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[null]",
        "[true]",
        "[5]",
        "[[]]",
        "[' AA ']",
        "[{'symbol':'AA '}]",
        "[{'symbol':5}]",
        "[{'symbol':'AA','relation':1}]",
        "[{'symbol':'AA','relation':'friend'}]",
        "[{'symbol':'AA','sectors':'ai_protocols'}]",
        "[{'symbol':'AA','sectors':['ai']}]",
        "[{'symbol':'AA','sectors':[null]}]",
        "'AA'",
        "{'symbol':'AA'}"
      })
  void aTokenIsASymbolOrAnObjectOfOne(String tokens) {
    RejectedException e = rejectedTokens(tokens);
    assertThat(e.reject().errorClass()).isEqualTo(ErrorClass.BAD_VALUE);
    assertThat(e.getMessage()).startsWith("tokens").doesNotContain("java", "io.sada");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "['']", "[{}]", "[{'symbol':null}]"})
  void thereIsAToken(String tokens) {
    assertThat(rejectedTokens(tokens).reject().errorClass()).isEqualTo(ErrorClass.MISSING_FIELD);
  }

  @Test
  void aTokenThatIsListedTwiceIsOne() throws Exception {
    Event event =
        decode(
            START
                + "'tokens':[{'symbol':'AA','relation':'sector','sectors':['ai_protocols']},'BB',"
                + "{'symbol':'AA','relation':'named','sectors':['ai_assurance','ai_protocols']},"
                + "{'symbol':'AA','relation':'sector'}]}");
    assertThat(event.tokens()).extracting("symbol").containsExactly("AA", "BB");
    assertThat(event.tokens().get(0).relation()).isEqualTo(Relation.NAMED);
    assertThat(event.tokens().get(0).sectors())
        .isEqualTo(List.of(SectorId.AI_PROTOCOLS, SectorId.AI_ASSURANCE));
  }

  @Test
  void twoFormsOfATimeAreTheSameTime() throws Exception {
    assertThat(with("'announced_at_ms':1767733440000").announcedAtMs()).isEqualTo(1767733440000L);
    RejectedException e = rejectedWith("'announced_at_ms':1767733440001");
    assertThat(e.reject().errorClass()).isEqualTo(ErrorClass.BAD_TIME);
    assertThat(e.getMessage())
        .contains("announced_at (2026-01-06T21:04:00Z)", "announced_at_ms (1767733440001)");
    assertThat(
            rejectedWith("'known_at':'2026-01-07','known_at_ms':1767733440000")
                .reject()
                .errorClass())
        .isEqualTo(ErrorClass.BAD_TIME);
  }

  @Test
  void messagesNeverShowTheParser() {
    assertThat(rejected(START + "'tokens':['AA'").getMessage())
        .contains("ends in the middle")
        .doesNotContain("Source");
    RejectedException e = rejectedWith("'confidence':NaN");
    assertThat(e.reject().errorClass()).isEqualTo(ErrorClass.BAD_NUMBER);
    assertThat(e.getMessage()).doesNotContain("JsonReadFeature");
  }

  @Test
  void whatIsReadCanBeWritten() throws Exception {
    assertThat(Json.bytes(with("'matter':'a\\ud800b'"))).isNotEmpty();
  }
}
