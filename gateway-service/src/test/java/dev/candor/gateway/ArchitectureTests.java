package dev.candor.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.candor.runtime.testing.HouseRules;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;

@AnalyzeClasses(packages = "dev.candor.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule rowsStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("an account or token leaves its feature only as what may be shown of it");

    @ArchTest
    static final ArchRule onlyOneIssuer = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candor.gateway.internal")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.nimbusds.jose.crypto.ECDSASigner")
            .because("a token that is signed elsewhere follows no grant table");

    @ArchTest
    static final ArchRule callsLeaveInFewPlaces = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.candor.gateway.route",
                    "dev.candor.gateway.socket",
                    "dev.candor.gateway.me",
                    "dev.candor.gateway.openapi",
                    "dev.candor.gateway.status")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http")
            .because("who may be called, with whose token, is decided in one place");
}
