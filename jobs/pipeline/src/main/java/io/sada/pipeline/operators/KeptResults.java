package io.sada.pipeline.operators;

import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.SectorTokenSerializer;
import io.sada.pipeline.state.TokenResult;
import io.sada.pipeline.state.TokenResultSerializer;
import io.sada.study.SectorToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * The newest results of an event's tokens. What comes from the fit, by far the largest part, is the
 * same for all windows of a token and is kept once.
 */
final class KeptResults {
  private final MapState<String, TokenResult> results;
  private final MapState<String, Integer> fitOf;
  private final MapState<String, SectorToken> fits;

  KeptResults(RuntimeContext context) {
    results =
        context.getMapState(
            new MapStateDescriptor<>(
                "results",
                Types.STRING,
                new BinaryTypeInfo<>(TokenResult.class, new TokenResultSerializer())));
    fitOf = context.getMapState(new MapStateDescriptor<>("fit-of", Types.STRING, Types.INT));
    fits =
        context.getMapState(
            new MapStateDescriptor<>(
                "fits",
                Types.STRING,
                new BinaryTypeInfo<>(SectorToken.class, new SectorTokenSerializer())));
  }

  void put(TokenResult result) throws Exception {
    String symbol = result.impact().symbol();
    String key = result.impact().window() + "|" + symbol;
    SectorToken token = result.statistics();
    if (token == null) {
      results.put(key, result);
      fitOf.remove(key);
    } else {
      results.put(key, result.with(parts(token, null, null, token.abnormal())));
      fitOf.put(key, fit(symbol, token));
    }
  }

  /** Number of a token's fit: a late tick, or another time of announcement, makes another one. */
  private int fit(String symbol, SectorToken token) throws Exception {
    int number = 0;
    SectorToken fit = fits.get(symbol + "|" + number);
    while (fit != null && !sameFit(fit, token)) {
      number++;
      fit = fits.get(symbol + "|" + number);
    }
    if (fit == null) {
      fits.put(symbol + "|" + number, parts(token, token.residuals(), token.standardized(), null));
    }
    return number;
  }

  private static boolean sameFit(SectorToken a, SectorToken b) {
    return Arrays.equals(a.residuals(), b.residuals())
        && Arrays.equals(a.standardized(), b.standardized());
  }

  private static SectorToken parts(
      SectorToken token, double[] residuals, double[] standardized, double[] abnormal) {
    return new SectorToken(
        token.car(),
        token.scar(),
        token.bars(),
        token.columns(),
        residuals,
        standardized,
        abnormal);
  }

  /** The results in a window, each with its fit. */
  List<TokenResult> of(String window) throws Exception {
    List<TokenResult> all = new ArrayList<>();
    for (Map.Entry<String, TokenResult> entry : results.entries()) {
      if (entry.getKey().startsWith(window + "|")) {
        all.add(whole(entry.getKey(), entry.getValue()));
      }
    }
    return all;
  }

  private TokenResult whole(String key, TokenResult result) throws Exception {
    if (result.statistics() == null) {
      return result;
    }
    SectorToken fit = fits.get(result.impact().symbol() + "|" + fitOf.get(key));
    return result.with(
        parts(
            result.statistics(),
            fit.residuals(),
            fit.standardized(),
            result.statistics().abnormal()));
  }

  void clear() {
    results.clear();
    fitOf.clear();
    fits.clear();
  }
}
