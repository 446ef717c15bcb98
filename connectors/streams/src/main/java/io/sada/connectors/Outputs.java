package io.sada.connectors;

import java.io.Serializable;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;

/** Where results and dead letters go. */
@FunctionalInterface
public interface Outputs extends Serializable {
  /**
   * Adds the sink to the graph; each record names its topic.
   *
   * @param uid the operator's uid and name
   */
  DataStreamSink<OutRecord> write(DataStream<OutRecord> records, String uid);
}
