package dev.candor.resume;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.candor.runtime.testing.HouseRules;

@AnalyzeClasses(packages = "dev.candor.resume", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule parserRunsAlone = noClasses()
            .that()
            .resideInAPackage("dev.candor.resume.parser..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "dev.candor.runtime..", "dev.candor.guard..", "tools.jackson..")
            .because("it reads hostile files in a child process that holds nothing worth stealing");

    @ArchTest
    static final ArchRule orchestrationKnowsNoFeature =
            only("orchestration", "it decides what comes next, not how it is done", "orchestration");

    @ArchTest
    static final ArchRule optimizationStandsOnOrchestration = only(
            "optimization",
            "what other features make is told to it through its own small doors",
            "optimization",
            "orchestration",
            "document");

    @ArchTest
    static final ArchRule claimKnowsDocumentsOnly =
            only("claim", "the last word on truth must not hang on who asks", "claim", "document", "structure");

    private static ArchRule only(String feature, String reason, String... allowed) {
        String[] packages = new String[allowed.length];
        for (int i = 0; i < allowed.length; i++) {
            packages[i] = "dev.candor.resume." + allowed[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("dev.candor.resume." + feature + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.candor.resume.*..").and(resideOutsideOfPackages(packages)))
                .because(reason);
    }
}
