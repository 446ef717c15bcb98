package io.sada.connectors.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
 * and tokens. What is absent gets its plainest value: revision 1, action created, status confirmed,
 * known_at = announced_at; a token may be its symbol alone and is then a named one.
 */
public final class EventDecoder {
  private static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final int MAX_DEPTH = 64;
  private static final Set<String> FIELDS =
      Set.of("event_id", "kind", "announced_at", "announced_at_ms", "known_at", "known_at_ms");

  private final JsonObjectReader reader = new JsonObjectReader(FIELDS, MAX_BYTES, MAX_DEPTH);

  /**
   * Reads one line.
   *
   * @throws RejectedException with the class of what is wrong
   */
  public Event decode(byte[] line) throws RejectedException {
    Fields fields = reader.read(line, 0, line.length, line.length);
    fields.require("event_id");
    fields.require("kind");
    TimeText announced = time(fields, "announced_at");
    if (announced == null) {
      throw new RejectedException(ErrorClass.MISSING_FIELD, "announced_at is missing or blank");
    }
    TimeText known = time(fields, "known_at");
    try {
      ObjectNode event = (ObjectNode) Json.tree(line);
      event.put("announced_at_ms", announced.epochMs());
      event.put("known_at_ms", known == null ? announced.epochMs() : known.epochMs());
      event.remove("announced_at");
      event.remove("known_at");
      fill(event, "announced_precision", announced.precision().toString());
      fill(event, "action", "created");
      fill(event, "status", "confirmed");
      fill(event, "prominence", "primary");
      if (!event.path("revision").isInt()) {
        event.put("revision", 1);
      }
      if (!event.path("confidence").isNumber()) {
        event.put("confidence", 1);
      }
      event.set("tokens", tokens(event.path("tokens")));
      return Json.read(event.toString(), Event.class);
    } catch (JsonProcessingException e) {
      throw new RejectedException(
          ErrorClass.MALFORMED_JSON,
          "not an event: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new RejectedException(ErrorClass.MALFORMED_JSON, "not an event");
    }
  }

  private static TimeText time(Fields fields, String name) throws RejectedException {
    TimeText text = fields.time(name);
    return text != null ? text : fields.time(name + "_ms");
  }

  private static void fill(ObjectNode event, String name, String value) {
    if (!event.hasNonNull(name)) {
      event.put(name, value);
    }
  }

  private static ArrayNode tokens(JsonNode given) throws RejectedException {
    if (!given.isArray() || given.isEmpty()) {
      throw new RejectedException(ErrorClass.MISSING_FIELD, "tokens is missing or empty");
    }
    ArrayNode tokens = ((ArrayNode) given).arrayNode();
    for (JsonNode token : given) {
      ObjectNode link =
          token.isObject() ? (ObjectNode) token : tokens.objectNode().put("symbol", token.asText());
      if (link.path("symbol").asText().isBlank()) {
        throw new RejectedException(ErrorClass.MISSING_FIELD, "a token has no symbol");
      }
      fill(link, "relation", "named");
      if (!link.path("sectors").isArray()) {
        link.putArray("sectors");
      }
      tokens.add(link);
    }
    return tokens;
  }
}
