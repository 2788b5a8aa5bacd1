package io.maskline.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.maskline.platform.document.PrivateNumbers.Hit;
import io.maskline.platform.money.Yuan;
import io.maskline.platform.text.SocialCreditCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a private number in words, and what looks like one and is none. Every number here is made up. */
class PrivateNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "35020319900101123X | ID | 35020319900101123X",
        "身份证３５０２０３１９９００１０１１２３Ｘ | ID | 35020319900101123X",
        "350203 19900101 123X | ID | 35020319900101123X",
        "35020319900101-123X，住某地 | ID | 35020319900101123X",
        "11010519491231002x | ID | 11010519491231002X",
        "11010519491231002 Ｘ | ID | 11010519491231002X",
        "350203900101123 | ID | 350203900101123",
        "身份证号 350203199001011230 | ID | 350203199001011230",
        "4111111111111111 | BANK | 4111111111111111",
        "4111 1111 1111 1111 | BANK | 4111111111111111",
        "卡4111-1111-1111-1111 | BANK | 4111111111111111",
        "开户行：某银行某支行 1202021234567 | BANK | 1202021234567",
        "账号 35001 8765 4321 0000 12 | BANK | 350018765432100001 2",
        "13912345678 | MOBILE | 13912345678",
        "联系人139 1234 5678 | MOBILE | 13912345678",
        "+86 139-1234-5678 | MOBILE | 13912345678",
        "8613912345678 | MOBILE | 13912345678",
        "１３９１２３４５６７８ | MOBILE | 13912345678",
        "1 3 9 1 2 3 4 5 6 7 8 | MOBILE | 13912345678",
        "Tel13912345678 | MOBILE | 13912345678",
        "手机 139 20200217 | MOBILE | 13920200217",
        "139\u200b1234\u200b5678 | MOBILE | 13912345678",
        "139.1234.5678 | MOBILE | 13912345678",
        "手机：１３９．１２３４．５６７８ | MOBILE | 13912345678",
        "139·1234·5678 | MOBILE | 13912345678",
        "+86.139.1234.5678 | MOBILE | 13912345678",
        "350203.19900101.123X | ID | 35020319900101123X",
        "4111.1111.1111.1111 | BANK | 4111111111111111",
        "储蓄卡 1202021234567890 | BANK | 1202021234567890",
        "卡号：1202021234567890123 | BANK | 1202021234567890123",
        "收款帐户１２０２０２１２３４５６７８９０ | BANK | 1202021234567890"
    })
    void isFound(String text, PrivateKind kind, String value) {
        assertThat(PrivateNumbers.of(text, "")).singleElement().satisfies(h -> {
            assertThat(h.kind()).isEqualTo(kind);
            assertThat(h.value()).isEqualTo(value.replace(" ", ""));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "350203199001011230", // check digit does not fit and nothing says that it is an ID
        "350203199013011235", "91330203XDEM00011Y", "1,391,234,567.80", "13912345678.00", "139.12 34567890", "2020-02-17—2020-02-21", "20200217-20200221",
        "2020年2月17日至2月21日(5个工作日)", "2020-2-17 2020-2-21 16:31", "139 20200217", "发票 No.03872215", "20202000001234567890",
        "0592-5351234", "010-62345678-1391", "(0592) 535 1234", "WT2020021400012345", "发票代码 4111111111111111", "A-0003", "闽食药监械生产许20200139号", "5351234 13:45",
        "139123456789012", "1391234.5678", "1391234.56 78", "139.12.345678", "2020.2.17 2020.2.21", "合计 139.1234 万元 5678 台",
        "V139.1234.5678", "银行贷款 1234567890.12 元", "授信 1,234,567,890.12", "发票号码 12345678901234567890", "文号 试发〔2020〕13912345678号",
        "第 139 号 1234 5678.90", "03872215 03872216"})
    void isNone(String text) {
        assertThat(PrivateNumbers.of(text, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"账号, BANK", "Account no., BANK"})
    void theHeadOfAColumnSaysWhatTheNumberIs(String head, PrivateKind kind) {
        assertThat(PrivateNumbers.of("120202123456", head)).extracting(Hit::kind).containsExactly(kind);
        assertThat(PrivateNumbers.of("120202123456", "序号")).isEmpty();
        assertThat(PrivateNumbers.of("发票号 120202123456", head)).isEmpty();
    }

    @Property
    void everyIdIsFoundInEveryDisguise(@ForAll("ids") String id, @ForAll("disguises") Disguise disguise, @ForAll("words") String before) {
        assertThat(PrivateNumbers.of(before + disguise.of(id) + "（经办）", ""))
                .as(disguise.of(id)).extracting(Hit::kind, Hit::value).contains(org.assertj.core.groups.Tuple.tuple(PrivateKind.ID, id));
    }

    @Property
    void everyMobileIsFoundInEveryDisguise(@ForAll("mobiles") String mobile, @ForAll("disguises") Disguise disguise, @ForAll("words") String before) {
        assertThat(PrivateNumbers.of(before + disguise.of(mobile) + "转经办", ""))
                .as(disguise.of(mobile)).extracting(Hit::kind, Hit::value).containsExactly(org.assertj.core.groups.Tuple.tuple(PrivateKind.MOBILE, mobile));
    }

    @Property
    void noCreditCodeIsTakenForPrivate(@ForAll("codes") String code, @ForAll("words") String before) {
        assertThat(PrivateNumbers.of(before + code, "统一社会信用代码")).isEmpty();
        assertThat(PrivateNumbers.of(code, "")).as(code).isEmpty();
    }

    @Property
    void noAmountIsTakenForPrivate(@ForAll("amounts") BigDecimal amount) {
        assertThat(PrivateNumbers.of(Yuan.format(amount) + " 元", "")).isEmpty();
        assertThat(PrivateNumbers.of("合计 " + Yuan.plain(amount), "")).isEmpty();
    }

    @Property
    void noDaysAreTakenForPrivate(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        for (String pattern : List.of("yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd", "yyyy年M月d日", "yyyy-MM-dd HH:mm", "yyyy.M.d")) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);
            String text = format.format(from.atTime(16, 31)) + " — " + format.format(to.atTime(9, 5));
            assertThat(PrivateNumbers.of(text, "")).as(text).isEmpty();
        }
    }

    /** How a number is hidden. */
    record Disguise(String name, boolean wide, String separator, List<Integer> cuts) {
        String of(String number) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < number.length(); i++) {
                if (i > 0 && (cuts.isEmpty() || cuts.contains(i))) {
                    out.append(separator);
                }
                char c = number.charAt(i);
                out.append(wide ? (char) (c - '!' + '！') : c);
            }
            return out.toString();
        }
    }

    @Provide
    Arbitrary<Disguise> disguises() {
        Arbitrary<List<Integer>> cuts = Arbitraries.of(List.of(99), List.of(6, 14), List.of(3, 7), List.of(3), List.of(7), List.of(), List.of(4, 8));
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(" ", "-", "－", "\u3000", "—", "\n", " \n", "\u200b", " - "), cuts)
                .as((wide, separator, where) -> new Disguise("", wide, separator, where));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "备注", "联系人：", "A 公司 ", "第 3 号，", "12 ", "(", "王某　");
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<Integer> places = Arbitraries.of(110105, 230102, 330203, 340202, 350203, 440106, 511302, 530102, 650102, 810000);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1905, 1, 1)::plusDays);
        return Combinators.combine(places, days, Arbitraries.integers().between(0, 999)).as((place, day, order) -> checked(
                place + DateTimeFormatter.BASIC_ISO_DATE.format(day) + String.format("%03d", order)));
    }

    private static String checked(String first) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(Arbitraries.integers().between(13, 19), Arbitraries.integers().between(0, 999_999_999))
                .as((head, rest) -> head + String.format("%09d", rest));
    }

    /** Half of them all digits. */
    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> organisation = Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789").ofLength(8), Arbitraries.strings().withChars("0123456789ABCDEFGHJKLMNPQRTUWXY").ofLength(8));
        return Combinators.combine(Arbitraries.of("91", "92", "93", "12", "51", "52", "53"), Arbitraries.of("330203", "350203", "230102", "110105", "440106"), organisation)
                .as((kind, place, own) -> {
                    SocialCreditCode blank = SocialCreditCode.parse("uscc", kind + place + own + "00");
                    return SocialCreditCode.parse("uscc", kind + place + own + blank.expectedOrganisationCheck() + "0").corrected();
                });
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(0, 99_999_999_999_999L).map(c -> BigDecimal.valueOf(c, 2));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2019, 1, 1)::plusDays);
    }
}
