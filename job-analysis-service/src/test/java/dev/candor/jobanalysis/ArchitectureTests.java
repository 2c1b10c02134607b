package dev.candor.jobanalysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.candor.runtime.testing.HouseRules;

@AnalyzeClasses(packages = "dev.candor.jobanalysis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule oneDoorToTheInternet = noClasses()
            .that()
            .resideOutsideOfPackages("dev.candor.jobanalysis.site..", "dev.candor.jobanalysis.company.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.apache.hc..", "org.springframework.web.client..")
            .because("an address that a person or a posting gave is judged in one place only;"
                    + " the search provider's address is the operator's");

    @ArchTest
    static final ArchRule pagesKnowNoBoards = noClasses()
            .that()
            .resideInAnyPackage("dev.candor.jobanalysis.page..", "dev.candor.jobanalysis.site..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.candor.jobanalysis.board..",
                    "dev.candor.jobanalysis.posting..",
                    "dev.candor.jobanalysis.company..",
                    "dev.candor.jobanalysis.requirement..")
            .because("reading a page is the same whoever asks");
}
