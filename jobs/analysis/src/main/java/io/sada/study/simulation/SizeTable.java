package io.sada.study.simulation;

import java.util.Arrays;
import java.util.Locale;

/** Prints size and coverage for many tokens and correlations: the table of the documentation. */
public final class SizeTable {
  private static final int ESTIMATION = 240;
  private static final int WINDOW = 12;
  private static final double EFFECT = 0.004;

  private SizeTable() {}

  /**
   * Runs the simulation.
   *
   * @param args number of rounds (default 10,000) and seed (default 1)
   */
  public static void main(String[] args) {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    System.out.printf(Locale.ROOT, "rounds %d, seed %d, nominal 5 %%%n", rounds, seed);
    System.out.println(
        "| n | correlation | coverage | csect | patell | bmp | kp | portfolio | corrado | gsign |"
            + " grank |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    for (int n : new int[] {4, 8, 20}) {
      for (double correlation : new double[] {0, 0.3, 0.6}) {
        double[] all = new double[n];
        Arrays.fill(all, correlation);
        print(n, String.valueOf(correlation), all, rounds, seed);
      }
    }
    double[] unequal = new double[20];
    Arrays.fill(unequal, 0, 10, 0.9);
    print(20, "half .9, half 0", unequal, rounds, seed);
  }

  private static void print(int n, String name, double[] correlations, int rounds, long seed) {
    SizeStudy size = SizeStudy.run(correlations, ESTIMATION, WINDOW, 0, rounds, seed);
    SizeStudy hit = SizeStudy.run(correlations, ESTIMATION, WINDOW, EFFECT, rounds, seed + 1);
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f |%n",
        n,
        name,
        hit.coverage(),
        size.csect(),
        size.patell(),
        size.bmp(),
        size.kp(),
        size.portfolio(),
        size.corrado(),
        size.gsign(),
        size.grank());
  }
}
