package io.maskline.enterprise;

import io.maskline.platform.error.Fault;
import io.maskline.platform.error.FieldRules;
import io.maskline.platform.text.SocialCreditCode;

/** What a firm must hold to be stored. */
final class EnterpriseRules {

    static final int NAME_LENGTH = 120;
    static final int SHORT_NAME_LENGTH = 40;

    private EnterpriseRules() {}

    /** @throws io.maskline.platform.error.FaultException Invalid, naming the first field that is not as it must be */
    static void check(Enterprise firm) {
        required("name", firm.name(), NAME_LENGTH, "enterprise.fault.nameMissing");
        required("shortName", firm.shortName(), SHORT_NAME_LENGTH, "enterprise.fault.shortNameMissing");
        if (firm.uscc() != null) {
            SocialCreditCode.parse("uscc", firm.uscc());
        }
        FieldRules.atMost("address", firm.place().address(), 200);
        FieldRules.atMost("district", firm.place().district(), 40);
        FieldRules.atMost("street", firm.place().street(), 40);
        FieldRules.atMost("park", firm.place().park(), 60);
        FieldRules.atMost("previousIndustry", firm.previousIndustry(), 60);
        FieldRules.atMost("scale", firm.scale(), 20);
        FieldRules.atMost("contact", firm.contact().person(), 40);
        FieldRules.atMost("phone", firm.contact().phone(), 30);
        FieldRules.atMost("remark", firm.remark(), 1000);
    }

    /** 甬甲健康科技有限公司 → 甬甲健康科技: a first proposal for the short name. */
    static String proposedShortName(String name) {
        String cut = name.strip().replaceFirst("(有限责任公司|股份有限公司|有限公司|集团公司|公司)$", "");
        return cut.length() > SHORT_NAME_LENGTH ? cut.substring(0, SHORT_NAME_LENGTH) : cut;
    }

    private static void required(String field, String value, int most, String key) {
        if (value.isBlank()) {
            throw Fault.invalid(field, key).asException();
        }
        FieldRules.atMost(field, value, most);
    }
}
