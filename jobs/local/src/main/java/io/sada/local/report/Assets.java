package io.sada.local.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;

/**
 * Script and style that are put into the page itself: uPlot as its webjar brings it, and our own
 * beside it.
 */
final class Assets {
  private static final String UPLOT = "/META-INF/resources/webjars/uplot/";
  private static final String UPLOT_POM = "/META-INF/maven/org.webjars.npm/uplot/pom.properties";

  private final String script;
  private final String style;
  private final String licence;
  private final String version;

  Assets() {
    version = uplotVersion();
    String uplot = UPLOT + version;
    licence = text(uplot + "/LICENSE").strip();
    script = text(uplot + "/dist/uPlot.iife.min.js") + "\n" + text("report.js");
    style = text(uplot + "/dist/uPlot.min.css") + "\n" + text("report.css");
  }

  private static String uplotVersion() {
    Properties pom = new Properties();
    try (InputStream in = open(UPLOT_POM)) {
      pom.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pom.getProperty("version");
  }

  private static String text(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Assets.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not on the class path");
    }
    return in;
  }

  String script() {
    return script;
  }

  String style() {
    return style;
  }

  /** The chart library's licence, which asks to go with it. */
  String licence() {
    return licence;
  }

  String version() {
    return version;
  }

  /** What a content security policy names the script by, so that no other one runs. */
  String scriptHash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
