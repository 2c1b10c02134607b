package dev.candor.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;

@AnalyzeClasses(packages = "dev.candor.guard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule packagesStandAlone = slices().matching("dev.candor.guard.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a service that fetches needs no keys, and one that seals opens no connection");

    @ArchTest
    static final ArchRule guardKnowsNothingOfCandor = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.candor.contract..", "dev.candor.runtime..", "dev.candor.skills..")
            .because("every service stands on guard, so guard stands on none of us");

    @ArchTest
    static final ArchRule onePlaceSeesTheMasterKey = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.candor.guard.vault.MasterKey")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(InsecureSecretKeyAccess.class)
            .because("a key in clear may exist in one file and one class only");

    @ArchTest
    static final ArchRule oneDoorToTheNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..")
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .because("these clients resolve a name again after it was judged, and follow redirects by themselves");
}
