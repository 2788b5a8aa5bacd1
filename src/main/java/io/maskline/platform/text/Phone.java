package io.maskline.platform.text;

import io.maskline.platform.error.Fault;
import java.util.regex.Pattern;

/** Telephone numbers of the mainland: mobiles, and landlines with area code and optional extension. */
public final class Phone {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");

    private Phone() {}

    /**
     * The number without spaces and full-width signs.
     *
     * @throws io.maskline.platform.error.FaultException Invalid when it is neither mobile nor landline
     */
    public static String parse(String field, String typed) {
        String text = FullWidth.narrow(typed).replaceAll("[\\s()]", "").replace('—', '-').replaceFirst("^\\+?86(?=1[3-9]\\d{9}$)", "");
        String number = text.matches("1[\\d-]+") ? text.replace("-", "") : text;
        if (!MOBILE.matcher(number).matches() && !LANDLINE.matcher(number).matches()) {
            throw Fault.invalid(field, "text.fault.phone", typed).asException();
        }
        return number;
    }
}
