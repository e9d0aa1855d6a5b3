package org.nightdesk.dates;

/** A number that looks like a year, a decade or a day of the month and counts or names something else. */
record OtherNumber(Words words) {

    /** Whether words from {@code first}, read so, are such a number. */
    boolean is(int first, Reading reading) {
        return isOtherNth(first, reading)
                || isBareYear(reading) && isNoYear(reading.end() - 1)
                || isShare(reading.end())
                || isSpanOfLife(first, reading.end());
    }

    /** "Three quarters of their value", "of the seats": a share, where "three quarters of growth" is a length. */
    private boolean isShare(int end) {
        return words.text(end - 1).matches("quarters?")
                && words.text(end).equals("of")
                && NumberWords.read(words, Math.max(0, end - 2)).isPresent()
                && !words.text(end + 1).equals("a")
                && words.tag(end + 1).matches("PRP\\$|DT|PDT|NNS|NNP.*|CD|\\$");
    }

    /** "In his 30s", "highs in the 60s". */
    private boolean isSpanOfLife(int first, int end) {
        return words.text(end - 1).matches("'?[3-9]0s")
                && (words.tag(first - 1).equals("PRP$")
                        || words.all().stream()
                                .anyMatch(w -> Lexicon.WORDS.starts("DEGREES").contains(w.text())));
    }

    /** "The 19th" is a day only after "on" and its like, and with no noun after it. */
    private boolean isOtherNth(int first, Reading reading) {
        return reading.value().matches(".*XXXX-XX-\\d.*")
                && (!Lexicon.WORDS.isAt("MONTHDAYCUE", words, first - 1)
                        || words.tag(reading.end()).matches("NN.*|JJ.*|CD|HYPH"));
    }

    private static boolean isBareYear(Reading reading) {
        return reading.value().matches("fixed\\(\\d{4}\\)");
    }

    private boolean isNoYear(int at) {
        if (!words.text(at).matches("\\d{4}")) {
            return false;
        }
        String before = words.text(at - 1);
        boolean counted = words.tag(at + 1).equals("NNS")
                && !words.text(at - 1).matches("the|its|their|his|her|our|this|in|of|-|since|from|by|during");
        boolean sign = words.text(at + 1)
                .matches(
                        "%|[°$€£]|km|kg|m|mm|cm|tons?|tonnes?|miles?|metres?|meters?|feet|people|troops|hours|mph|kph");
        return counted
                || sign
                || Lexicon.WORDS.isAt("NOTYEAR", words, at - 1) && !isLaterThan(at)
                || inName(at)
                || isEndOfChange(at)
                || isModel(at)
                || isFile(at)
                || before.equals("-") && words.text(at - 2).matches("(?!pre)[a-z]{1,3}");
    }

    /** "No later than 2001". */
    private boolean isLaterThan(int at) {
        return words.text(at - 1).equals("than") && words.text(at - 2).matches("later|earlier|sooner");
    }

    /** "From 2400 to 1900": the end of a change between numbers. */
    private boolean isEndOfChange(int at) {
        return words.text(at - 1).equals("to")
                && words.text(at - 2).matches("[\\d,]+")
                && Numerals.read("YEAR", words, at - 2).isEmpty();
    }

    /** "A 2011 Toyota": when a thing was made, as part of its name; not "a 2011 Toyota recall". */
    private boolean isModel(int at) {
        int after = at + 1;
        while (words.tag(after).startsWith("NNP")) {
            after++;
        }
        return words.text(at - 1).matches("an?|his|her|their|my|your")
                && after > at + 1
                && !words.tag(after).matches("NNS?");
    }

    /** "Case 114/2025": the number of a file. */
    private boolean isFile(int at) {
        return words.text(at - 1).equals("/")
                && words.text(at - 2).matches("\\d+")
                && Numerals.read("YEAR", words, at - 2).isEmpty();
    }

    /** The number of a name: "Agenda 2030", "the Data Act 2018". */
    private boolean inName(int at) {
        return at > 0
                && words.tag(at - 1).startsWith("NNP")
                && words.text(at - 1).codePoints().anyMatch(Character::isLetter)
                && !Lexicon.WORDS.isAt("MONTH", words, at - 1)
                && !Lexicon.WORDS.isAt("SEASON", words, at - 1);
    }
}
