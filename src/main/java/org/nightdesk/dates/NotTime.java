package org.nightdesk.dates;

/** Words that look like a time and are none: a name, a verb, a count, a rate. */
record NotTime(Words words) {

    /** Whether words from {@code first}, read so, are something else. */
    boolean is(int first, Reading reading) {
        int end = reading.end();
        return new CutShort(words).is(first, reading)
                || new OtherWord(words).is(first, reading)
                || new OtherNumber(words).is(first, reading)
                || isLooseUnit(first, end)
                || isLooseWhole(first, end)
                || isRate(first, end)
                || isRecord(first, end)
                || isAdjective(first, end)
                || isConjunction(first, end)
                || isVerb(first, reading)
                || isCounted(first, reading)
                || isOfGame(reading)
                || isLooseNight(first, end)
                || isFutureOf(end);
    }

    /** Units alone are a length only in "for years", "months of talks" and their like. */
    private boolean isLooseUnit(int first, int end) {
        return end == first + 1
                && Lexicon.WORDS.isAt("UNITS", words, first)
                && (!Lexicon.WORDS.isAt("BARE", words, first - 1)
                                && !words.text(end).matches("of|away")
                        || words.text(first - 1)
                                .matches("early|late|first|last|final|opening|closing|few|the|these|those"));
    }

    /** "Three Fridays in a row" recur no more. */
    private boolean isCounted(int first, Reading reading) {
        return reading.value().matches("fixed\\(XXXX-WXX-\\d\\)")
                && words.text(first).endsWith("s")
                && words.tag(first - 1).equals("CD");
    }

    /** "Minutes of the meeting". */
    private boolean isRecord(int first, int end) {
        return end == first + 1
                && words.text(first).equals("minutes")
                && words.text(end).equals("of")
                && !Lexicon.WORDS.isAt("BARE", words, first - 1)
                && words.tag(end + 1).matches("DT|PRP\\$|NNP");
    }

    /** "It will last 100 days". */
    private boolean isVerb(int first, Reading reading) {
        return words.text(first).equals("last")
                && (words.tag(first).startsWith("VB")
                        || first > 0
                                && reading.value().startsWith("stretch(")
                                && !words.text(first - 1).matches("in|over|for|during|of|within"));
    }

    /** "Now that he is gone", "the now-defunct firm". */
    private boolean isConjunction(int first, int end) {
        return end == first + 1
                && words.text(first).equals("now")
                && words.text(end).matches("that|-");
    }

    /** The half or quarter of a game. */
    private boolean isOfGame(Reading reading) {
        return words.setting().isGame() && reading.value().matches("partial\\(XXXX-[HQ]\\d,(?!this).*|.*\\(quarter,.*");
    }

    /** "A minute change", "a second chance". */
    private boolean isAdjective(int first, int end) {
        return end == first + 2
                && words.text(first + 1).matches("minute|second")
                && words.tag(end).matches("NN.*|JJ");
    }

    /** "The quarter", "the year" by itself is one of the calendar only in "of the year" and its like. */
    private boolean isLooseWhole(int first, int end) {
        if (end != first + 2
                || !words.text(first).equals("the")
                || !words.text(first + 1).matches("year|quarter|week")) {
            return false;
        }
        if (words.text(first + 1).equals("week")) {
            return !words.text(first - 1).matches("in|during|over")
                    || words.tag(end).matches("NN.*|JJ.*|WDT|WRB|WP.*|PRP|POS|HYPH|IN|TO|VB[NDZ]");
        }
        boolean year = words.text(first + 1).equals("year");
        return !words.text(first - 1).matches(year ? "of|for" : "of|for|in|during")
                || words.tag(end).matches("NN.*|JJ.*|WDT|WRB|WP.*|PRP|POS|HYPH")
                || words.text(end).matches("of|that|to|after|before|ended|-");
    }

    /** "The night" by itself is that of the day told only in "through the night" and its like. */
    private boolean isLooseNight(int first, int end) {
        return end == first + 2
                && words.text(first).equals("the")
                && words.text(first + 1).equals("night")
                && (!words.text(first - 1).matches("through|throughout|during|of|into")
                        || words.tag(end).matches("NN.*|JJ.*|IN|WDT|WRB|PRP|POS|HYPH"));
    }

    /** "The future of the firm" is no time. */
    private boolean isFutureOf(int end) {
        return words.text(end - 1).equals("future") && words.text(end).matches("of|for");
    }

    /** "50 barrels a day": a rate, not a length. */
    private boolean isRate(int first, int end) {
        boolean one = end == first + 2 && words.text(first).equals("a") && Lexicon.WORDS.isAt("UNIT", words, first + 1);
        return one
                        && words.tag(first - 1).matches("NNS|CD|NN|JJ|\\$")
                        && !words.text(end).equals("apart")
                || end == first + 2 && words.text(first - 1).equals("per");
    }
}
