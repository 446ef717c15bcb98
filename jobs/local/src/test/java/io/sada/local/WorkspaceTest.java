package io.sada.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

  private final String systemTemporary = System.getProperty("java.io.tmpdir");

  @AfterEach
  void restore() {
    System.setProperty("java.io.tmpdir", systemTemporary);
  }

  @Test
  void closesLastFirstAndRemovesEverything() throws Exception {
    List<String> closed = new ArrayList<>();
    Workspace workspace = Workspace.open();
    Path deep = workspace.directory("a/b");
    Files.writeString(deep.resolve("file"), "x");
    workspace.<AutoCloseable>start(() -> () -> closed.add("first"));
    workspace.<AutoCloseable>start(() -> () -> closed.add("second"));

    workspace.close();

    assertThat(closed).containsExactly("second", "first");
    assertThat(deep.getParent().getParent()).doesNotExist();
  }

  @Test
  void whatFailsToCloseKeepsNothingElseFromClosing() throws Exception {
    List<String> closed = new ArrayList<>();
    Workspace workspace = Workspace.open();
    Path directory = workspace.directory("a");
    workspace.<AutoCloseable>start(() -> () -> closed.add("first"));
    workspace.<AutoCloseable>start(
        () ->
            () -> {
              throw new IllegalStateException("stuck");
            });

    workspace.close();

    assertThat(closed).containsExactly("first");
    assertThat(directory).doesNotExist();
  }

  @Test
  void startsNothingOnceClosed() throws Exception {
    Workspace workspace = Workspace.open();
    workspace.close();

    assertThatThrownBy(() -> workspace.<AutoCloseable>start(() -> () -> {}))
        .isInstanceOf(CancellationException.class);
  }
}
