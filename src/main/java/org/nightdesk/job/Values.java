package org.nightdesk.job;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * From written values to typed ones.
 *
 * @param given what was written for each setting
 */
record Values(Map<Setting, SettingValue> given) {

    static final String FLAG = "true or false";

    /** A letter of the Admiralty code. */
    static final String GRADE = "[A-F]";

    static final String SIZE = "a size such as 500KB, 50MB or 200MB, at most 256MB";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

    private static final Pattern BYTES = Pattern.compile("([1-9][0-9]{0,8})(KB|MB)");

    private static final long LARGEST = 256_000_000;

    <T> T get(Setting setting, Function<SettingValue, T> reading) {
        return optional(setting, reading).orElseThrow();
    }

    <T> Optional<T> optional(Setting setting, Function<SettingValue, T> reading) {
        return Optional.ofNullable(given.get(setting)).map(value -> read(setting, value, reading));
    }

    private static <T> T read(Setting setting, SettingValue value, Function<SettingValue, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw new BadSetting(setting, value, refused);
        }
    }

    IntakeLimits limits() {
        return new IntakeLimits(
                get(Setting.MAX_FILE_SIZE, value -> size(value.text())),
                get(Setting.MAX_TEXT_LENGTH, value -> number(value.text(), 1000, 100_000_000)),
                get(Setting.MAX_DEPTH, value -> number(value.text(), 0, 20)),
                get(Setting.MAX_PARTS, value -> number(value.text(), 0, 100_000)),
                get(Setting.READ_SCANS, value -> flag(value.text())));
    }

    /** A name that can be a folder and a schema everywhere. */
    static String name(SettingValue value) {
        if (!NAME.matcher(value.text()).matches()) {
            throw new IllegalArgumentException(value.text());
        }
        return value.text();
    }

    static int number(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static int threads(String text) {
        return text.equals("auto") ? Runtime.getRuntime().availableProcessors() : number(text, 1, 256);
    }

    static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Outlet → grade, from lines of a name, a tabulator and a letter. */
    static Map<String, String> outlets(String text) {
        return text.lines().map(line -> line.split("\t")).collect(Collectors.toMap(c -> c[0], c -> c[1]));
    }

    private static long size(String text) {
        Matcher matcher = BYTES.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        long bytes = Long.parseLong(matcher.group(1)) * (matcher.group(2).equals("KB") ? 1_000 : 1_000_000);
        if (bytes > LARGEST) {
            throw new IllegalArgumentException(text);
        }
        return bytes;
    }
}
