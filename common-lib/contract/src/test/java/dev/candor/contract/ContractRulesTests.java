package dev.candor.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.candor.contract", importOptions = DoNotIncludeTests.class)
class ContractRulesTests {

    @ArchTest
    static final ArchRule standsOnNothing = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "dev.candor.contract..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..")
            .because("every service reads the contract, whatever else it stands on");

    @ArchTest
    static final ArchRule holdsDataOnly = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .because("what crosses a border is data and its names; behaviour belongs to a service");

    @ArchTest
    static final ArchRule isPublic = classes()
            .that(DescribedPredicate.describe(
                    "are named types",
                    (JavaClass type) -> !type.getSimpleName().equals("package-info") && !type.isAnonymousClass()))
            .should()
            .bePublic()
            .because("this jar is nothing but a public door");

    @ArchTest
    static final ArchRule isNoAttic = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Service|Config|Configuration|Entity|Manager|Impl)")
            .because("shared code without a name of its own does not belong here");
}
