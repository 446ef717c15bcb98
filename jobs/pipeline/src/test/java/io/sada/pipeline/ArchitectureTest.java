package io.sada.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom. */
@AnalyzeClasses(packages = "io.sada", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String FLINK = "org.apache.flink..";

  @ArchTest
  static final ArchRule THE_CONTRACT_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("io.sada.contract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.sada.connectors..",
              "io.sada.text..",
              "io.sada.extraction..",
              "io.sada.study..",
              "io.sada.pipeline..",
              "io.sada.local..",
              FLINK);

  @ArchTest
  static final ArchRule STREAMS_KNOW_THE_CONTRACT =
      noClasses()
          .that()
          .resideInAPackage("io.sada.connectors..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.sada.text..",
              "io.sada.extraction..",
              "io.sada.study..",
              "io.sada.pipeline..",
              "io.sada.local..");

  @ArchTest
  static final ArchRule ANALYSIS_KNOWS_NO_STREAM =
      noClasses()
          .that()
          .resideInAnyPackage("io.sada.text..", "io.sada.extraction..", "io.sada.study..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.sada.connectors..", "io.sada.pipeline..", "io.sada.local..", FLINK);

  @ArchTest
  static final ArchRule THE_STUDY_KNOWS_NO_TEXT =
      noClasses()
          .that()
          .resideInAPackage("io.sada.study..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.sada.contract..", "io.sada.text..", "io.sada.extraction..");

  @ArchTest
  static final ArchRule TEXT_KNOWS_NO_EVENTS =
      noClasses()
          .that()
          .resideInAPackage("io.sada.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.sada.extraction..", "io.sada.study..");

  @ArchTest
  static final ArchRule THE_PIPELINE_DOES_NOT_KNOW_WHERE_IT_RUNS =
      noClasses()
          .that()
          .resideInAPackage("io.sada.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.sada.local..", "kafka..", "org.apache.kafka.server..");

  @ArchTest
  static final ArchRule STATE_KNOWS_NO_OPERATOR =
      noClasses()
          .that()
          .resideInAPackage("io.sada.pipeline.state..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.sada.pipeline.operators..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("io.sada.(*)..").should().beFreeOfCycles();
}
