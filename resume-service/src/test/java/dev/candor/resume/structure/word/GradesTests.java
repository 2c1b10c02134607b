package dev.candor.resume.structure.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a grade and nothing else, in the notation of many countries. */
class GradesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2:1",
                "Second Class Upper Division",
                "Second Class Honours (Lower Division)",
                "Upper Credit",
                "First Class Honours",
                "6 distinctions",
                "A, B, B",
                "AAB",
                "3A 1B",
                "grades A to C",
                "Mean grade B+",
                "CGPA: 7.4/10",
                "3.1 out of 4.0",
                "78.5%",
                "GPA 3.5 (major 3.7)",
                "ATAR 88.05",
                "8 credits including English and Mathematics",
                "Abschlussnote: 1,9",
                "Note 2,4",
                "Note: gut",
                "mit sehr gutem Erfolg",
                "mention assez bien",
                "13,2/20",
                "Nota media: 7,4",
                "Promedio general 8.9",
                "15 valores",
                "104/110",
                "110 e lode",
                "z wyróżnieniem",
                "gennemsnit 8,9",
                "1,7"
            })
    void isAGrade(String text) {
        assertThat(Grades.whole(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Class 10",
                "Credit Analysis",
                "B.A.",
                "A&E",
                "BA",
                "Level 3",
                "Upper School",
                "Honours degree in Law",
                "30 hp",
                "120 credits at Lund",
                "Physics",
                "2014",
                "First Aid",
                "Note taking",
                ""
            })
    void isNone(String text) {
        assertThat(Grades.whole(text)).isFalse();
    }
}
