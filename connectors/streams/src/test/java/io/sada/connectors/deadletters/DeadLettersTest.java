package io.sada.connectors.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import io.sada.connectors.Origin;
import io.sada.connectors.OutRecord;
import io.sada.contract.DeadLetter;
import io.sada.contract.ErrorClass;
import io.sada.contract.Json;
import io.sada.contract.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
  private static final Reject REJECT = new Reject(ErrorClass.OVERSIZED, "too long");

  @Test
  void theWireFormIsKeyedBySource() throws Exception {
    byte[] payload = {(byte) 0xff, 0, 1};
    DeadLetter letter =
        DeadLetters.of(REJECT, new Origin("t", 4, 5, 6L, new byte[] {7}, payload, 3));
    OutRecord record = DeadLetters.toRecord(letter);
    assertThat(record.topic()).isEqualTo(Topics.DEAD_LETTERS);
    assertThat(record.key()).isEqualTo("t".getBytes(StandardCharsets.UTF_8));
    assertThat(record.eventTimeMs()).isEqualTo(6);
    assertThat(Json.read(record.value(), DeadLetter.class)).isEqualTo(letter);
    assertThat(Base64.getDecoder().decode(letter.payloadBase64())).isEqualTo(payload);
    assertThat(Base64.getDecoder().decode(letter.keyBase64())).containsExactly(7);
    assertThat(letter.message()).isEqualTo("too long");
  }

  @Test
  void aPayloadThatIsTooLongKeepsItsBeginningAndSaysSo() {
    byte[] payload = new byte[DeadLetters.MAX_PAYLOAD + 1];
    DeadLetter letter =
        DeadLetters.of(REJECT, new Origin("t", 0, 0, null, null, payload, 99 << 20));
    assertThat(Base64.getDecoder().decode(letter.payloadBase64())).hasSize(DeadLetters.MAX_PAYLOAD);
    assertThat(letter.message()).isEqualTo("too long (payload: first 20971520 of 103809024 bytes)");
    assertThat(Json.bytes(letter).length).isLessThan(32 * 1024 * 1024);
  }
}
