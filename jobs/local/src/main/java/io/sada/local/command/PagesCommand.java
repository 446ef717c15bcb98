package io.sada.local.command;

import io.sada.text.html.PageFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Article bodies of a folder of pages. */
@Command(
    name = "pages",
    description =
        "Takes the articles out of HTML pages: ID.html and ID.html.gz in, one JSON object out.")
public final class PagesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "Folder of pages.")
  private Path folder;

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), folder + " is not a folder");
    }
    PageFolder.write(
        folder,
        spec.commandLine().getOut(),
        (id, e) -> spec.commandLine().getErr().println(id + ": " + e.getMessage()));
    return 0;
  }
}
