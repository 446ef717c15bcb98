package io.sada.connectors.files;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.SourceSplit;

/**
 * A share of all files, read by one reader and merged by event time.
 *
 * @param index from 0; there are as many as the source had readers when the job first started
 */
record FileSplit(int index, List<FilePart> parts) implements SourceSplit {
  @Override
  public String splitId() {
    return "part-" + index;
  }

  /** Shares files out: striped ones to all splits, the others whole and in turn. */
  static List<FileSplit> share(List<InputFile> files, int count, long blockBytes) {
    List<FileSplit> splits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<FilePart> parts = new ArrayList<>();
      int whole = 0;
      for (InputFile file : files) {
        if (file.striped()) {
          parts.add(new FilePart(file, i, count, blockBytes, FilePart.NOT_STARTED));
        } else if (whole++ % count == i) {
          parts.add(new FilePart(file, 0, 1, blockBytes, FilePart.NOT_STARTED));
        }
      }
      splits.add(new FileSplit(i, parts));
    }
    return splits;
  }
}
