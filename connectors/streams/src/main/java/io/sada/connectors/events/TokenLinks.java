package io.sada.connectors.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sada.connectors.json.RejectedException;
import io.sada.contract.ErrorClass;
import io.sada.contract.Relation;
import io.sada.contract.SectorId;
import io.sada.contract.TokenLink;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tokens of an event as a list gives them, and as the study needs them. */
final class TokenLinks {
  private TokenLinks() {}

  /**
   * The tokens written out: symbols alone become named ones without sectors.
   *
   * @throws RejectedException where there are none, or one is neither a symbol nor an object of one
   */
  static ArrayNode written(JsonNode given) throws RejectedException {
    if (given.isMissingNode() || given.isNull() || given.isArray() && given.isEmpty()) {
      throw new RejectedException(ErrorClass.MISSING_FIELD, "tokens is missing or empty");
    }
    if (!given.isArray()) {
      throw Faults.wrong(ErrorClass.BAD_VALUE, "tokens", given, "a list");
    }
    ArrayNode tokens = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < given.size(); i++) {
      JsonNode token = given.get(i);
      String path = "tokens[" + i + "]";
      if (!token.isTextual() && !token.isObject()) {
        throw Faults.wrong(ErrorClass.BAD_VALUE, path, token, "a symbol or an object with one");
      }
      ObjectNode link =
          token.isObject() ? (ObjectNode) token : tokens.objectNode().put("symbol", token.asText());
      Faults.requireText(link, "symbol", token.isObject() ? path + ".symbol" : path);
      if (!link.hasNonNull("relation")) {
        link.put("relation", Relation.NAMED.toString());
      }
      if (!link.hasNonNull("sectors")) {
        link.putArray("sectors");
      }
      tokens.add(link);
    }
    return tokens;
  }

  /**
   * One link a symbol, in the order of their first mention. A symbol that is listed twice has the
   * sectors of both and is named where one of them is: a token that an article names is that before
   * it is one of its sector.
   */
  static ArrayNode united(List<TokenLink> tokens) {
    Map<String, Set<SectorId>> sectors = new LinkedHashMap<>();
    Map<String, Relation> relations = new LinkedHashMap<>();
    for (TokenLink token : tokens) {
      sectors
          .computeIfAbsent(token.symbol(), symbol -> new LinkedHashSet<>())
          .addAll(token.sectors());
      relations.merge(
          token.symbol(),
          token.relation(),
          (a, b) -> a == Relation.NAMED || b == Relation.NAMED ? Relation.NAMED : a);
    }
    ArrayNode united = JsonNodeFactory.instance.arrayNode();
    sectors.forEach(
        (symbol, of) -> {
          ObjectNode link = united.addObject().put("symbol", symbol);
          link.put("relation", relations.get(symbol).toString());
          ArrayNode names = link.putArray("sectors");
          of.forEach(sector -> names.add(sector.toString()));
        });
    return united;
  }
}
