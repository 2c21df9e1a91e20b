package org.pincite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/// The borders between modules and packages, each with its reason. The tests of this module see the
/// classes of all three, so that each rule stands here once.
@AnalyzeClasses(packages = "org.pincite", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String CORPUS = "org.pincite.corpus..";
  private static final String CORPUS_INDEX = "org.pincite.corpus.index..";
  private static final String INDEXER = "org.pincite.indexer..";
  private static final String LANGUAGE = "org.pincite.indexer.language..";
  private static final String READER = "org.pincite.indexer.reader..";
  private static final String SEARCH = "org.pincite.search..";
  private static final String EVALUATION = "org.pincite.evaluation..";
  private static final String HTTP = "org.pincite.search.http..";
  private static final String WEB = "org.pincite.search.web..";

  @ArchTest
  static final ArchRule corpusKnowsNeitherOfItsUsers =
      noClasses()
          .that()
          .resideInAPackage(CORPUS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INDEXER, SEARCH)
          .because("what a record is must not hang on who writes or reads it");

  @ArchTest
  static final ArchRule indexerDoesNotKnowTheSearch =
      noClasses()
          .that()
          .resideInAPackage(INDEXER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SEARCH)
          .because("the index is their only meeting point, so that each can be replaced");

  @ArchTest
  static final ArchRule searchDoesNotKnowTheIndexer =
      noClasses()
          .that()
          .resideInAPackage(SEARCH)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(INDEXER)
          .because("a public server carries no parser of foreign files");

  @ArchTest
  static final ArchRule nobodyKnowsTheEvaluation =
      noClasses()
          .that()
          .resideOutsideOfPackage(EVALUATION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EVALUATION)
          .because("what measures the product is not shipped with it");

  @ArchTest
  static final ArchRule httpStaysInItsPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(HTTP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
          .because("searching must be usable, and testable, without a server");

  @ArchTest
  static final ArchRule templatesStayInTheirPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..")
          .because("one package makes HTML, and so one package escapes it");

  @ArchTest
  static final ArchRule fileFormatsStayInTheReaders =
      noClasses()
          .that()
          .resideOutsideOfPackage(READER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson.dataformat.yaml..",
              "com.rtfparserkit..",
              "javax.xml..",
              "org.apache.commons.compress..",
              "org.apache.fontbox..",
              "org.apache.james.mime4j..",
              "org.apache.pdfbox..",
              "org.apache.poi..",
              "org.apache.tika..",
              "org.commonmark..",
              "org.jsoup..",
              "org.netpreserve.jwarc..",
              "org.yaml.snakeyaml..")
          .because("adding or replacing a format touches one reader");

  @ArchTest
  static final ArchRule languageModelStaysInItsPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(LANGUAGE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..")
          .because("the model is large, and is to be loaded once and replaced in one place");

  @ArchTest
  static final ArchRule luceneFieldsStayInTheSchema =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORPUS_INDEX)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene.document..")
          .because("a field that is written in one place and queried in another drifts apart");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices()
          .matching("org.pincite.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages of a cycle can only be understood together");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
          .because("such a name fits anything, and anything ends up in the class");

  @ArchTest
  static final ArchRule oneLoggingLibrary =
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
          "SLF4J is the logging library; two would need two settings");

  @ArchTest
  static final ArchRule noStandardStreams =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "commands print to the writers of their command line, where tests can read it");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .that()
          // Generated, and checked by jte.
          .resideOutsideOfPackage("org.pincite.search.web.templates")
          .should(lieInANullMarkedPackage())
          .because("NullAway checks only what is marked, and leaves the rest out in silence");

  @ArchTest
  static final ArchRule publicFieldsAreFinal =
      fields()
          .that()
          .arePublic()
          .should()
          .beFinal()
          .because("what anyone may change, no class can vouch for");

  private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
    return new ArchCondition<>("lie in a package that is @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item,
                item.getPackage().isAnnotatedWith(NullMarked.class),
                item.getName() + " lies in " + item.getPackageName()));
      }
    };
  }
}
