package io.sada.local.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The simulated market as its file describes it; the file says what each entry means.
 *
 * @param benchmarks in the order of dependence
 */
public record MarketSettings(
    long seed,
    long stepMs,
    double correlation,
    int hoursBefore,
    int hoursAfter,
    double tradesPerMinute,
    List<Symbol> benchmarks,
    List<Symbol> tokens,
    List<Shock> shocks) {

  /** One symbol; betas and lag may be absent in the file. */
  record Symbol(
      String name, double price, double volatility, Map<String, Double> betas, long lagMs) {
    Symbol {
      betas = betas == null ? Map.of() : betas;
    }
  }

  /** An abnormal return that is put into some symbols. */
  record Shock(
      List<String> symbols,
      String at,
      @JsonProperty("log_return") double logReturn,
      long overMinutes) {

    long atMs() {
      return Instant.parse(at).toEpochMilli();
    }
  }

  static MarketSettings read(Path file) throws IOException {
    return YAMLMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build()
        .readValue(file.toFile(), MarketSettings.class);
  }
}
