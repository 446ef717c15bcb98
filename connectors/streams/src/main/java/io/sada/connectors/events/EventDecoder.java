package io.sada.connectors.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sada.connectors.json.Fields;
import io.sada.connectors.json.JsonObjectReader;
import io.sada.connectors.json.RejectedException;
import io.sada.connectors.json.TimeText;
import io.sada.contract.ErrorClass;
import io.sada.contract.Event;
import io.sada.contract.Json;
import java.io.IOException;
import java.util.Set;

/**
 * An event record of the contract, or as much of one as a study needs: event_id, kind, announced_at
 * and tokens. What is absent or null gets its plainest value: revision 1, action created, status
 * confirmed, known_at = announced_at, confidence 1; a token may be its symbol alone and is then a
 * named one.
 *
 * <p>What is there must be of its field's type, for a list that is read otherwise than it was meant
 * makes a study of something else: words as strings, numbers as numbers, {@code bad_value} or
 * {@code bad_number} else. A revision is an integer from 1 on, a confidence 0 to 1; ids and symbols
 * have no white space at their ends. A time that is told in both forms must be the same in both.
 */
public final class EventDecoder {
  private static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final int MAX_DEPTH = 64;
  private static final Set<String> TIMES =
      Set.of("announced_at", "announced_at_ms", "known_at", "known_at_ms");

  private final JsonObjectReader reader = new JsonObjectReader(TIMES, MAX_BYTES, MAX_DEPTH);

  /**
   * Reads one line.
   *
   * @throws RejectedException with the class of what is wrong and a sentence that names the key
   */
  public Event decode(byte[] line) throws RejectedException {
    Fields times = reader.read(line, 0, line.length, line.length);
    ObjectNode event = tree(line);
    Faults.requireText(event, "event_id", "event_id");
    Faults.require(event, "kind", "kind");
    TimeText announced = time(times, "announced_at");
    if (announced == null) {
      throw new RejectedException(ErrorClass.MISSING_FIELD, "announced_at is missing or blank");
    }
    TimeText known = time(times, "known_at");
    event.put("announced_at_ms", announced.epochMs());
    event.put("known_at_ms", known == null ? announced.epochMs() : known.epochMs());
    event.remove("announced_at");
    event.remove("known_at");
    fill(event, "announced_precision", announced.precision().toString());
    fill(event, "action", "created");
    fill(event, "status", "confirmed");
    fill(event, "prominence", "primary");
    revision(event);
    confidence(event);
    event.set("tokens", TokenLinks.written(event.path("tokens")));
    Event read = read(event);
    event.set("tokens", TokenLinks.united(read.tokens()));
    return read(event);
  }

  private static ObjectNode tree(byte[] line) throws RejectedException {
    try {
      String text = Json.tree(line).toString();
      return (ObjectNode) Json.tree(JsonObjectReader.wellFormed(text));
    } catch (JsonProcessingException e) {
      throw Faults.unreadable(e);
    } catch (IOException e) {
      throw new RejectedException(ErrorClass.MALFORMED_JSON, "not an event");
    }
  }

  private static Event read(ObjectNode event) throws RejectedException {
    try {
      return Json.readStrictly(event, Event.class);
    } catch (JsonProcessingException e) {
      throw Faults.of(e, event);
    }
  }

  private static TimeText time(Fields fields, String name) throws RejectedException {
    String nameMs = name + "_ms";
    TimeText text = fields.time(name);
    TimeText ms = fields.time(nameMs);
    if (text != null && ms != null && text.epochMs() != ms.epochMs()) {
      throw new RejectedException(
          ErrorClass.BAD_TIME,
          name
              + " ("
              + fields.get(name).clipped()
              + ") and "
              + nameMs
              + " ("
              + fields.get(nameMs).clipped()
              + ") are different times; give one, or the same in both");
    }
    return text != null ? text : ms;
  }

  private static void revision(ObjectNode event) throws RejectedException {
    JsonNode given = event.path("revision");
    if (given.isMissingNode() || given.isNull()) {
      event.put("revision", 1);
    } else if (!given.isIntegralNumber() || !given.canConvertToInt() || given.intValue() < 1) {
      throw Faults.wrong(
          ErrorClass.BAD_NUMBER, "revision", given, "an integer from 1 to " + Integer.MAX_VALUE);
    }
  }

  private static void confidence(ObjectNode event) throws RejectedException {
    JsonNode given = event.path("confidence");
    if (given.isMissingNode() || given.isNull()) {
      event.put("confidence", 1);
    } else if (!given.isNumber() || given.doubleValue() < 0 || given.doubleValue() > 1) {
      throw Faults.wrong(ErrorClass.BAD_NUMBER, "confidence", given, "a number from 0 to 1");
    }
  }

  private static void fill(ObjectNode event, String name, String value) {
    if (!event.hasNonNull(name)) {
      event.put(name, value);
    }
  }
}
