package dev.candor.runtime.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
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
import org.springframework.web.client.RestClient;

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
    static final ArchRule modelsStayInTheRuntime = noClasses()
            .that()
            .resideOutsideOfPackage("dev.candor.runtime.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.langchain4j..")
            .because("a model call that bypasses the ledger can be paid twice and cannot be cancelled")
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
    static final ArchRule shapesHaveNamesOfTheirOwn = classes()
            .should(new OwnShapeNames())
            .because(
                    "the OpenAPI description names shapes by their simple names: of two that are equal, one would be described as the other")
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

    /**
     * Packages that speak HTTP to addresses of the operator's configuration. Whatever address a person, a posting or a page gives
     * is none of theirs: that goes through the safe fetcher.
     */
    private static final String[] CALL_CONFIGURED_SERVERS = {
        "dev.candor.gateway.route..", // routes to the services
        "dev.candor.gateway.me..", // export and usage, asked of each service
        "dev.candor.gateway.openapi..", // descriptions of the services
        "dev.candor.gateway.socket..", // the feed of notification-service
        "dev.candor.gateway.status..", // health of the services
        "dev.candor.notification.email..", // contact data, kept by the gateway
        "dev.candor.notification.feed..", // facts whose messages were lost, from resume-service
        "dev.candor.resume.document..", // bytes of resumes, from file-service
        "dev.candor.resume.publication..", // artifacts, to file-service
        "dev.candor.resume.match..", // requirements, from job-analysis-service
        "dev.candor.jobanalysis.company.search.." // the search provider that the operator chose
    };

    @ArchTest
    static final ArchRule clientsStayInNamedPackages = noClasses()
            .that()
            .resideOutsideOfPackages(CALL_CONFIGURED_SERVERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.apache.hc..", "okhttp3..", "io.netty..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestClient")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestTemplate")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .because("a client that is not the safe fetcher resolves, redirects and connects unjudged");

    @ArchTest
    static final ArchRule nobodyOpensAUrl = noClasses()
            .should()
            .callMethod("java.net.URL", "openStream")
            .orShould()
            .callMethod("java.net.URL", "openConnection")
            .orShould()
            .callMethod("java.net.URL", "getContent")
            .orShould()
            .callMethod("org.jsoup.Jsoup", "connect", String.class.getName())
            .orShould()
            .callMethod("org.jsoup.Jsoup", "newSession")
            .because("an address that somebody gave is opened by the safe fetcher alone");

    @ArchTest
    static final ArchRule oneDoorForGivenAddresses = noClasses()
            .that()
            .resideOutsideOfPackages("dev.candor.jobanalysis.site..", "dev.candor.notification.webhook..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.candor.guard.net.SafeFetcher")
            .because("postings, company pages and webhooks each have one door, with its limits and its counters");

    @ArchTest
    static final ArchRule clientsAreTraced = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("builder|create")).and(target(owner(type(RestClient.class)))))
            .because("only the injected RestClient.Builder hands the trace on to the other service")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("dev.candor.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature can be understood, moved or deleted alone")
            .allowEmptyShould(true);

    private HouseRules() {}
}
