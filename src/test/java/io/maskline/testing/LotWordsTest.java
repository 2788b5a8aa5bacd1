package io.maskline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report on samples sent in covers the samples only: no sentence of the console says that a lot passed because of one. */
class LotWordsTest {

    private static final Pattern CLAIM = Pattern.compile(
            "本批[^，。；]{0,8}合格|该批[^，。；]{0,8}合格|整批[^，。；]{0,8}合格|全批[^，。；]{0,8}合格|批次合格|批量合格|[Bb]atch (is |has )?pass|[Ll]ot (is |has )?(pass|conform)|"
                    + "(whole|entire|this) (batch|lot) (is |are )?(pass|conform|qualif)");

    @Test
    void no_sentence_and_no_paper_says_that_a_lot_passed() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("resources/i18n")), Files.walk(Path.of("src/main/java")))) {
            List<String> claims = files.filter(f -> f.toString().endsWith(".properties") || f.toString().endsWith(".java"))
                    .flatMap(LotWordsTest::claims)
                    .toList();
            assertThat(claims).isEmpty();
        }
    }

    private static Stream<String> claims(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).lines().filter(l -> CLAIM.matcher(l).find()).map(l -> file + ": " + l.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"本批合格", "本批产品检验合格", "该批口罩合格", "The batch passes.", "this lot passed", "the whole lot conforms"})
    void such_sentences_would_be_found(String claim) {
        assertThat(CLAIM.matcher(claim).find()).isTrue();
    }
}
