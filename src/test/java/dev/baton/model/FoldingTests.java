package dev.baton.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Yeonsu                | yeonsu
            Nam-Seok  KO          | nam seok ko
            Medellín              | medellin
            Évry–Courcouronnes    | evry courcouronnes
            Xi'an                 | xian
            N’Djamena             | ndjamena
            İstanbul              | istanbul
            KADIKÖY               | kadikoy
            Kadıköy               | kadikoy
            Łódź                  | lodz
            Tromsø                | tromso
            Đà Nẵng               | da nang
            Straße                | strasse
            STRASSE               | strasse
            Ρόδος                 | ροδοσ
            Йошкар-Ола            | иошкар ола
            ﬁfth № 2 Ⅳ            | fifth no 2 iv
            القاهِرة              | القاهرة
            गुवाहाटी                | गुवाहाटी
            がまごおり              | がまごおり
            연수구                  | 연수구
            (2021–2023)           | 2021 2023
            """)
    void caseAccentsAndPunctuationAreLeftOut(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "…", "-", "'" })
    void whatHasNoLetterBecomesEmpty(String text) {
        assertThat(Folding.fold(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Medellín", "İstanbul", "연수구", "गुवाहाटी", "Straße", "ﬁfth №2" })
    void foldingTwiceChangesNothing(String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @ParameterizedTest
    @CsvSource({ "Goyang,Goyan", "が,か", "गुवाहाटी,गवहट" })
    void otherLettersAreOtherNames(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

}
