package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Parts of bars and announcements in one stream. */
public final class StudyInputSerializer extends BinarySerializer<StudyInput> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(StudyInput value, DataOutputView out) throws IOException {
    out.writeBoolean(value.part() != null);
    if (value.part() != null) {
      value.part().write(out);
    } else {
      value.announcement().write(out);
    }
  }

  @Override
  protected StudyInput read(int version, DataInputView in) throws IOException {
    return in.readBoolean()
        ? StudyInput.of(PartialBar.read(in))
        : StudyInput.of(Announcement.read(in));
  }

  @Override
  public StudyInput copy(StudyInput from) {
    return from.part() != null ? StudyInput.of(from.part().copy()) : from;
  }
}
