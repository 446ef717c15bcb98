package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.contract.Kind;
import io.sada.contract.SectorId;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class CorrelationStateTest {
  /** What earlier versions did not know, and so no golden bytes can hold. */
  @Test
  void whatWasSaidOfTheLatestWindowIsRestored() throws IOException {
    CorrelationState state = new CorrelationState();
    state.look(7_200_000);
    state.kinds().add(Kind.REGULATORY);
    state.sectors().add(SectorId.AI_PROTOCOLS);
    state.amend();
    CorrelationStateSerializer serializer = new CorrelationStateSerializer();
    DataOutputSerializer out = new DataOutputSerializer(64);
    serializer.serialize(state, out);
    CorrelationState read =
        serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    for (CorrelationState same : new CorrelationState[] {read, serializer.copy(state)}) {
      assertThat(same.windowToMs()).isEqualTo(7_200_000);
      assertThat(same.kinds()).containsExactly(Kind.REGULATORY);
      assertThat(same.sectors()).containsExactly(SectorId.AI_PROTOCOLS);
      assertThat(same.amended()).isTrue();
    }
  }
}
