package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The rules of {@link Architecture}: each holds for the service, and each fails where it
 * is broken on purpose.
 */
class ArchitectureTests {

    private static final JavaClasses SERVICE = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("dev.baton");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("dev.baton.broken");

    @Test
    void aPackageUsesOnlyThePackagesListedForIt() {
        assertHoldsAndCanFail(Architecture::edges);
    }

    @Test
    void packagesFormNoCycles() {
        assertHoldsAndCanFail(Architecture::noCycles);
    }

    @Test
    void onlyEmbeddedKnowsTheServersOwnClasses() {
        assertHoldsAndCanFail(Architecture::serverOnlyInEmbedded);
    }

    @Test
    void vocabularyPlanAndCypherKnowNeitherDriverNorSpring() {
        assertHoldsAndCanFail(Architecture::pureWithoutDriverAndSpring);
    }

    @Test
    void requestsAndDatasetFilesAreHandledWithoutTheDriver() {
        assertHoldsAndCanFail(Architecture::edgesWithoutDriver);
    }

    @Test
    void onlyViewStoreAndLoadUnpackTheDriversValues() {
        assertHoldsAndCanFail(Architecture::valuesUnpackedWhereTheyAreRead);
    }

    @Test
    void whatIsReadAsOfADateIsDecidedInOnePlace() {
        assertHoldsAndCanFail(Architecture::sourcesMadeInOnePlace);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertHoldsAndCanFail(Architecture::nullMarked);
    }

    private static void assertHoldsAndCanFail(Function<Architecture, ArchRule> rule) {
        rule.apply(new Architecture("dev.baton")).check(SERVICE);
        assertThat(rule.apply(new Architecture("dev.baton.broken")).evaluate(BROKEN).hasViolation()).isTrue();
    }

}
