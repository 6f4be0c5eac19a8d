package dev.baton.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.model.PartialDate;
import dev.baton.model.Stored;
import dev.baton.plan.Layout.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How keys and days of groups are written. */
class FormsTests {

    @ParameterizedTest
    @CsvSource({ "YEAR, 2019, 2019", "YEAR, 987, 0987", "DECADE, 201, 201X", "DECADE, 98, 098X",
            "MONTH, 201910, 2019-10", "MONTH, 201901, 2019-01", "DAY, 18928, 2021-10-28", "DAY, -1, 1969-12-31" })
    void timesAreWrittenAsDatesAre(Form.Plain form, long read, String written) {
        assertThat(Forms.of(form, read)).isEqualTo(written);
        assertThat(PartialDate.parse(written).text()).isEqualTo(written);
    }

    @Test
    void aPeriodAsWrittenHoldsItsDays() {
        PartialDate decade = PartialDate.parse((String) Forms.of(Form.Plain.DECADE, 201L));
        assertThat(decade.first()).isEqualTo(PartialDate.parse("2010-01-01").first());
        assertThat(decade.last()).isEqualTo(PartialDate.parse("2019-12-31").last());
    }

    @Test
    void aKindIsOneOfThose() {
        Form kinds = new Form.OneOf(List.of("City", "Person"));
        assertThat(Forms.of(kinds, 1L)).isEqualTo("Person");
        assertThat(Forms.of(kinds, 2L)).isEqualTo(2L);
    }

    @Test
    void whatDoesNotFitIsLeftToCoercion() {
        assertThat(Forms.of(Form.Plain.DAY, "2019")).isEqualTo("2019");
        assertThat(Forms.of(Form.Plain.DAY, Stored.DISTANT_FUTURE)).isEqualTo(Stored.DISTANT_FUTURE);
        assertThat(Forms.of(Form.Plain.AS_IT_IS, true)).isEqualTo(true);
    }

}
