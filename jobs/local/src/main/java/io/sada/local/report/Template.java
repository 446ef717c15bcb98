package io.sada.local.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The page's template; whatever is put into it is escaped, unless the template says otherwise. */
final class Template {
  private static final String NAME = "report.ftlh";

  private final freemarker.template.Template template;

  Template() throws IOException {
    Configuration conf = new Configuration(Configuration.VERSION_2_3_34);
    conf.setClassForTemplateLoading(Template.class, "");
    conf.setDefaultEncoding(StandardCharsets.UTF_8.name());
    conf.setOutputFormat(HTMLOutputFormat.INSTANCE);
    conf.setNumberFormat("computer");
    conf.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    conf.setLogTemplateExceptions(false);
    template = conf.getTemplate(NAME);
  }

  void write(Map<String, Object> page, Writer out) throws IOException {
    try {
      template.process(page, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the page's template does not fit what it is given", e);
    }
  }
}
