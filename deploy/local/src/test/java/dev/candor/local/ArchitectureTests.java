package dev.candor.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.candor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theLauncherKnowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.candor.runtime..", "dev.candor.contract..", "org.springframework..")
            .because("it starts programs and speaks their public protocols; a service may change without it");

    @ArchTest
    static final ArchRule theClientUsesThePublicApiOnly = noClasses()
            .that()
            .resideInAPackage("dev.candor.local.client..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.candor.local.suite..", "dev.candor.local.infrastructure..")
            .because("what the command line can do, every other program can do too");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("a sleep is too long or too short; wait for what is meant, with a limit");
}
