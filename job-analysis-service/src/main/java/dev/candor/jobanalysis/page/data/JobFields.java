package dev.candor.jobanalysis.page.data;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The usual names of a posting's fields in the state of pages, in the languages in which developers name them. */
enum JobFields {
    /** What the job is called. */
    TITLE(
            "title",
            "jobtitle",
            "positiontitle",
            "name",
            "jobname",
            "position",
            "positionname",
            "postingtitle",
            "jobopeningname",
            "vacancytitle",
            "vacancyname",
            "requisitiontitle",
            "roletitle",
            "displaytitle",
            "headline",
            "titel",
            "tittel",
            "titulo",
            "titre",
            "titolo",
            "intitule",
            "bezeichnung",
            "stellentitel",
            "stillingstittel",
            "nazwa"),
    /** Where it is. */
    PLACE(
            "location",
            "locations",
            "joblocation",
            "joblocations",
            "worklocation",
            "worklocations",
            "primarylocation",
            "formattedlocation",
            "citystatecountry",
            "locationname",
            "locationstext",
            "city",
            "cityname",
            "place",
            "office",
            "offices",
            "workplaceaddress",
            "sted",
            "arbeidssted",
            "standort",
            "standorte",
            "arbeitsort",
            "ort",
            "lieu",
            "ville",
            "ubicacion",
            "ciudad",
            "localidade",
            "sede",
            "plats",
            "miejscowosc"),
    /** Who offers it. */
    COMPANY(
            "companyname",
            "company",
            "organization",
            "organisation",
            "organizationname",
            "employer",
            "employername",
            "hiringorganization",
            "brandname",
            "brand",
            "arbeitgeber",
            "unternehmen",
            "entreprise",
            "empresa",
            "azienda"),
    /** Kind of employment. */
    EMPLOYMENT(
            "employmenttype",
            "employmenttypes",
            "employmentstatuslabel",
            "jobtype",
            "contracttype",
            "worktype",
            "timetype",
            "commitment",
            "schedule",
            "anstellungsart",
            "vertragsart",
            "contrat",
            "typecontrat",
            "jornada",
            "stillingstype"),
    /** When it was published. */
    POSTED(
            "dateposted",
            "posteddate",
            "postedon",
            "postedat",
            "publishedat",
            "publisheddate",
            "publishedon",
            "publicationdate",
            "publishdate",
            "createdat",
            "createdon",
            "created",
            "tcreate",
            "releaseddate",
            "firstpublished"),
    /** Whether it is done from home. */
    REMOTE(
            "remote",
            "isremote",
            "worklocationoption",
            "workplacetype",
            "locationtype",
            "telecommute",
            "telecommuting",
            "remotetype",
            "remotepolicy",
            "workmode",
            "workmodel"),
    /** Signs of a posting that say nothing we keep. */
    SIGN(
            "department",
            "departments",
            "departmentname",
            "applyurl",
            "applicationurl",
            "applylink",
            "requisitionid",
            "reqid",
            "jobid",
            "jobcode",
            "jobreqid",
            "positionid",
            "vacancyid",
            "referencenumber",
            "salary",
            "salaryrange",
            "seniority",
            "experiencelevel",
            "frist",
            "deadline",
            "applicationdeadline",
            "closingdate",
            "validthrough");

    private static final Set<String> NAMES = Set.of(
            "label",
            "name",
            "title",
            "text",
            "city",
            "value",
            "displayname",
            "localizedname",
            "addresslocality",
            "formatted",
            "fulllocation");

    @SuppressWarnings("ImmutableEnumChecker") // of Set.of
    private final Set<String> names;

    JobFields(String... names) {
        this.names = Set.of(names);
    }

    boolean named(String key) {
        return names.contains(bare(key));
    }

    /** The first value of this field as words; null if there is none. */
    @Nullable
    String in(JsonNode object) {
        return object.properties().stream()
                .filter(entry -> named(entry.getKey()))
                .map(entry -> words(entry.getValue()))
                .filter(value -> !value.isEmpty() && value.length() <= 160)
                .findFirst()
                .orElse(null);
    }

    /** Whether an object has a title and at least one other field that only a posting has. */
    static boolean identify(JsonNode object) {
        boolean titled = TITLE.in(object) != null;
        boolean more = object.propertyNames().stream()
                .anyMatch(key -> PLACE.named(key)
                        || EMPLOYMENT.named(key)
                        || REMOTE.named(key)
                        || SIGN.named(key)
                        || POSTED.named(key));
        return titled && more;
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .limit(4)
                    .map(JobFields::words)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .filter(entry -> NAMES.contains(bare(entry.getKey()))
                            && entry.getValue().isValueNode())
                    .map(entry -> words(entry.getValue()))
                    .filter(word -> !word.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asString("").strip();
    }

    private static String bare(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
