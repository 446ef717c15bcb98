package io.sada.local.command;

import io.sada.contract.Json;
import io.sada.extraction.money.MoneyMention;
import io.sada.extraction.money.MoneyParser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Sums of money in lines of text. */
@Command(
    name = "amounts",
    description =
        "Finds the sums of money in lines of text: text on stdin, one JSON object a line on"
            + " stdout.")
public final class AmountsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** What goes out for one line. */
  record Amounts(String text, List<MoneyMention> amounts) {}

  @Override
  public Integer call() throws IOException {
    MoneyParser parser = MoneyParser.bundled();
    TextLines lines = new TextLines(System.in);
    for (String line = lines.next(); line != null; line = lines.next()) {
      spec.commandLine().getOut().println(Json.write(new Amounts(line, parser.parse(line))));
    }
    return 0;
  }
}
