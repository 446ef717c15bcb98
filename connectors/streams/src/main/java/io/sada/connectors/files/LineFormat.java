package io.sada.connectors.files;

import io.sada.connectors.time.Timed;
import java.io.Serializable;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.MetricGroup;

/**
 * What the lines of a file are.
 *
 * @param <T> what a line becomes
 */
interface LineFormat<T> extends Serializable {
  /** For one reader. */
  LineDecoder<T> open(MetricGroup group);

  TypeInformation<T> type();

  /** Which line is next when files are merged, and where the watermark stands. */
  Timed<T> timed();
}
