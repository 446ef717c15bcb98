package io.sada.local.command;

import io.sada.pipeline.options.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The pipeline's options as every verb takes them: a file, then single ones over it. */
final class SettingsMixin {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "YAML file of options; config/sada.yaml explains every one.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "One option, over what the file says; may be given often.")
  private final List<String> assignments = new ArrayList<>();

  /**
   * What file and command line say together.
   *
   * @throws io.sada.pipeline.options.BadOptionException in one line
   */
  Settings settings() {
    Settings settings = file == null ? Settings.defaults() : Settings.read(file);
    return settings.with(assignments);
  }
}
