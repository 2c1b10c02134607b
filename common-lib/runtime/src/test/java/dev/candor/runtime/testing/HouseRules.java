package dev.candor.runtime.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.candor.runtime.web.InternalApi;
import dev.candor.runtime.web.RequiredScope;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.web.bind.annotation.RestController;

/**
 * Rules that hold in every module, each with its reason. Use: {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);}
 * in a class with {@code @AnalyzeClasses(packages = …, importOptions = DoNotIncludeTests.class)}.
 */
public final class HouseRules {

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod("java.time.LocalDate", "now")
            .because("a test must be able to move the clock, and instances must agree on the time");

    @ArchTest
    static final ArchRule chanceIsInjected = noClasses()
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callConstructor(Random.class)
            .because("ids come from Ids, sorted by time, and chance comes from a generator a test can seed");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class)
            .because("waiting is done on a condition that can be woken and stopped");

    @ArchTest
    static final ArchRule lettersHaveALocale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .because("in Turkish the small letter of I is not i");

    @ArchTest
    static final ArchRule kafkaStaysInListeners = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candor.runtime..")
            .and()
            .haveSimpleNameNotEndingWith("Listener")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..")
            .because("messages leave through the outbox and come in through listeners, so that each counts once")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule listenersAreNamedSo = methods()
            .that()
            .areAnnotatedWith(KafkaListener.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Listener")
            .because("whoever looks for what comes in from Kafka looks for these names")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNotPublic = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .because("a controller is reached by HTTP alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPublicRouteAsksForAScope = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(org.springframework.web.bind.annotation.RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("dev.candor.gateway..")
            .should()
            .beAnnotatedWith(RequiredScope.class)
            .because("a token that was made for one purpose must not do for another")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule internalRoutesAreMarked = classes()
            .that()
            .areAnnotatedWith(InternalApi.class)
            .should()
            .beAnnotatedWith(RestController.class)
            .because("the mark only means something on a controller")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noQueryByIdAlone = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candor.gateway..")
            .should()
            .callMethodWhere(target(nameMatching("findById|getReferenceById|deleteById|findAll"))
                    .and(target(owner(resideInAPackage("org.springframework.data..")))))
            .because("every query names the owner, or a foreign id would open foreign data");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.candor.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature can be understood, moved or deleted alone")
            .allowEmptyShould(true);

    private HouseRules() {}
}
