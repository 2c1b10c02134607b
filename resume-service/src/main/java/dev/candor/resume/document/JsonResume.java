package dev.candor.resume.document;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resume in the shape of <a href="https://jsonresume.org/schema">JSON Resume 1.x</a>. Absent lists are empty; fields the
 * schema does not know are kept in {@code other} and written back. Dates are {@code 2021}, {@code 2021-03} or
 * {@code 2021-03-14}; an open end is absent.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JsonResume(
        @Nullable Basics basics,
        List<Work> work,
        List<Education> education,
        List<Skill> skills,
        List<Project> projects,
        List<Certificate> certificates,
        List<Award> awards,
        List<Publication> publications,
        List<Language> languages,
        List<Volunteer> volunteer,
        List<Interest> interests,
        List<Reference> references,
        @Nullable Map<String, Object> meta,
        @JsonAnySetter @JsonAnyGetter @Nullable Map<String, Object> other) {

    /** Makes absent lists empty and all lists immutable. */
    public JsonResume {
        work = list(work);
        education = list(education);
        skills = list(skills);
        projects = list(projects);
        certificates = list(certificates);
        awards = list(awards);
        publications = list(publications);
        languages = list(languages);
        volunteer = list(volunteer);
        interests = list(interests);
        references = list(references);
    }

    /** A resume that says nothing. */
    public static JsonResume empty() {
        return new JsonResume(
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), null, null);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** Who the person is and how to reach them. {@code label} is the headline. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Basics(
            @Nullable String name,
            @Nullable String label,
            @Nullable String image,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url,
            @Nullable String summary,
            @Nullable Location location,
            List<Profile> profiles) {

        /** Makes an absent list of profiles empty. */
        public Basics {
            profiles = list(profiles);
        }
    }

    /** Where the person lives, as far as the resume tells. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Location(
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String countryCode,
            @Nullable String region) {}

    /** A page of the person on somebody's network. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Profile(
            @Nullable String network,
            @Nullable String username,
            @Nullable String url) {}

    /** One title at one employer in one period; a promotion is a second entry. {@code name} is the employer. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Work(
            @Nullable String name,
            @Nullable String position,
            @Nullable String url,
            @Nullable String location,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            List<String> highlights) {

        /** Makes an absent list of lines empty. */
        public Work {
            highlights = list(highlights);
        }
    }

    /** Unpaid work. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Volunteer(
            @Nullable String organization,
            @Nullable String position,
            @Nullable String url,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            List<String> highlights) {

        /** Makes an absent list of lines empty. */
        public Volunteer {
            highlights = list(highlights);
        }
    }

    /** One study. {@code studyType} is the degree as written, {@code area} the field. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Education(
            @Nullable String institution,
            @Nullable String url,
            @Nullable String area,
            @Nullable String studyType,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String score,
            List<String> courses) {

        /** Makes an absent list of courses empty. */
        public Education {
            courses = list(courses);
        }
    }

    /** A group of skills with its keywords, or a bare skill as {@code name}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {

        /** Makes an absent list of keywords empty. */
        public Skill {
            keywords = list(keywords);
        }
    }

    /** Something made outside a role, or inside one that has no place for it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Project(
            @Nullable String name,
            @Nullable String description,
            List<String> highlights,
            List<String> keywords,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String url,
            List<String> roles,
            @Nullable String entity) {

        /** Makes absent lists empty. */
        public Project {
            highlights = list(highlights);
            keywords = list(keywords);
            roles = list(roles);
        }
    }

    /** A certificate or licence. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Certificate(
            @Nullable String name,
            @Nullable String date,
            @Nullable String issuer,
            @Nullable String url) {}

    /** A prize or honour. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Award(
            @Nullable String title,
            @Nullable String date,
            @Nullable String awarder,
            @Nullable String summary) {}

    /** Something published. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Publication(
            @Nullable String name,
            @Nullable String publisher,
            @Nullable String releaseDate,
            @Nullable String url,
            @Nullable String summary) {}

    /** A spoken language and its level as written. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Language(
            @Nullable String language, @Nullable String fluency) {}

    /** What the person likes. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Interest(@Nullable String name, List<String> keywords) {

        /** Makes an absent list of keywords empty. */
        public Interest {
            keywords = list(keywords);
        }
    }

    /** What somebody else says; other people's data, never scored. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reference(@Nullable String name, @Nullable String reference) {}
}
