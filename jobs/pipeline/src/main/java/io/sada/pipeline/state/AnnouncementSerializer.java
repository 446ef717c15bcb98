package io.sada.pipeline.state;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Announcements on their way to their symbol. */
public final class AnnouncementSerializer extends BinarySerializer<Announcement> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 1;
  }

  @Override
  protected void write(Announcement value, DataOutputView out) throws IOException {
    value.write(out);
  }

  @Override
  protected Announcement read(int version, DataInputView in) throws IOException {
    return Announcement.read(in);
  }

  @Override
  public Announcement copy(Announcement from) {
    return from;
  }
}
