package io.sada.local.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ConfigurationUtils;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.RestOptions;

/**
 * What the standalone cluster's processes read: the settings in config/flink with this run's ports
 * and directories.
 */
final class ClusterConfiguration {

  private ClusterConfiguration() {}

  /**
   * Writes the run's {@code conf/config.yaml} and returns what it says.
   *
   * @param settings the directory that holds the {@code config.yaml} to start from
   */
  static Configuration write(Path settings, RunDirectory run, Addresses addresses)
      throws IOException {
    Configuration conf = GlobalConfiguration.loadConfiguration(settings.toString());
    conf.set(JobManagerOptions.PORT, addresses.rpc());
    conf.set(RestOptions.PORT, addresses.rest());
    conf.set(RestOptions.BIND_PORT, Integer.toString(addresses.rest()));
    conf.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, run.checkpoints().toUri().toString());
    conf.set(CheckpointingOptions.SAVEPOINT_DIRECTORY, run.savepoints().toUri().toString());
    conf.set(BlobServerOptions.STORAGE_DIRECTORY, run.temporary(Role.JOB_MANAGER).toString());
    Files.createDirectories(run.conf());
    Files.write(
        run.conf().resolve(GlobalConfiguration.FLINK_CONF_FILENAME),
        ConfigurationUtils.convertConfigToWritableLines(conf, true));
    return conf;
  }
}
