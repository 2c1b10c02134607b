package dev.candor.resume.structure.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Depuis sept. 2020                     | 2020-09/
                    Mai 2018 - à présent                  | 2018-05/
                    kwiecień 2015 – do dziś               | 2015-04/
                    Marts 2018 – nu                       | 2018-03/
                    '''11 – ''15'                         | 2011/2015
                    'Jan. ''19 – now'                     | 2019-01/
                    summers 2010 and 2011                 | 2010/2011
                    2010/11 – 2013/14                     | 2010/2013
                    3/18 – 2/20                           | 2018-03/2020-02
                    April 1, 2019 to December 31, 2020    | 2019-04-01/2020-12-31
                    bis 2016                              | /2016
                    1Q 2019 – 3Q 2020                     | 2019/2020
                    Mar – Aug 2021                        | 2021-03/2021-08
                    2005 – c. 2009                        | 2005/2009
                    2019年4月～現在                        | 2019-04/
                    مارس 2018 - حتى الآن                  | 2018-03/
                    2016–היום                             | 2016/
                    Hamra Museer, Visby (2021–)           | 2021/
                    IX 2019 – XII 2020                    | 2019-09/2020-12
                    09.19 – 03.21                         | 2019-09/2021-03
                    2019. szeptember – 2020. június       | 2019-09/2020-06
                    entre março de 2019 e maio de 2021    | 2019-03/2021-05
                    zwischen 2019 und 2021                | 2019/2021
                    dal marzo 2018                        | 2018-03/
                    2018 – tot op heden                   | 2018/
                    od 2018 do chwili obecnej             | 2018/
                    03.2018 r. – 06.2020 r.               | 2018-03/2020-06
                    Anfang 2018 – Ende 2019               | 2018/2019
                    Start: 03/2018 End: 06/2019           | 2018-03/2019-06
                    March 2018 onwards                    | 2018-03/
                    2018년 4월 ~ 2020년 3월                | 2018-04/2020-03
                    t.o.m. 2019                           | /2019
                    """)
    void readsRangesInManyNotations(String text, String wanted) {
        List<DateSpan> found = Dates.in(text);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().range()).isTrue();
        assertThat(shown(found)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/03/2017 – 02/04/2018 | seen 24/02/2017 | en | 2017-03-01/2018-04-02
            01/03/2017 – 02/04/2018 | seen 02/24/2017 | en | 2017-01-03/2018-02-04
            01/03/2017 – 02/04/2018 | nothing else    | es | 2017-03-01/2018-04-02
            01/03/2017 – 02/04/2018 | 01/05/2019      | en | 2017/2018
            """)
    void readsDaysAndMonthsInTheOrderOfTheDocument(String line, String other, String language, String wanted) {
        String text = line + "\n" + other;

        assertThat(shown(Dates.inOrderOf(text, language, () -> Dates.in(line)))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO 9001:2015
            +34 600 111 2019
            2,019 units sold
            $2019 a month
            version 3.18
            """)
    void leavesOtherNumbersAlone(String text) {
        assertThat(shown(Dates.in(text))).isEmpty();
    }

    private static String shown(List<DateSpan> spans) {
        return spans.stream()
                .map(span -> (span.from() == null ? "" : span.from()) + "/" + (span.to() == null ? "" : span.to()))
                .collect(Collectors.joining(" "));
    }
}
