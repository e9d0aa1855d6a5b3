package org.nightdesk.dates;

/** Words of time that are only a part of what is said: "June 19" of "June 19-21", "two years" of "two years old". */
record CutShort(Words words) {

    /** Whether words from {@code first}, read so, go on. */
    boolean is(int first, Reading reading) {
        int end = reading.end();
        return cutsToken(end)
                || cutsRange(end)
                || isCutShort(end)
                || isAge(end)
                || isMinuteOfGame(end)
                || isMeasured(first, end)
                || isCompared(first, end)
                || isComparedBy(end)
                || isEndOfCounts(first, reading)
                || isFromEvent(end, reading);
    }

    /** A number with more of it to come: "June 19" of "June 19-21". */
    private boolean cutsRange(int end) {
        return words.text(end).equals("-")
                && words.text(end - 1).matches("\\d+")
                && words.text(end + 1).matches("\\d{1,4}");
    }

    private boolean cutsToken(int end) {
        return end < words.size()
                && words.get(end - 1).token().equals(words.get(end).token())
                && words.get(end).text().matches("\\d+|[%$]");
    }

    /** "In the past" of "in the past two weeks". */
    private boolean isCutShort(int end) {
        return words.text(end - 1).equals("past")
                && (Lexicon.WORDS.isAt("UNIT", words, end)
                        || Lexicon.WORDS.isAt("UNITS", words, end)
                        || NumberWords.read(words, end).isPresent());
    }

    /** "a 45-year-old", "two-day-old", "45 years old" cut short before "old". */
    private boolean isAge(int end) {
        boolean old = words.text(end).equals("old")
                || words.text(end).equals("-") && words.text(end + 1).startsWith("old");
        return old || words.text(end).equals("of") && words.text(end + 1).equals("age");
    }

    /** "At 14:32 of the third period". */
    private boolean isMinuteOfGame(int end) {
        return words.text(end).equals("of") && words.text(end - 1).matches("\\d+:\\d\\d");
    }

    /** "As recently as 2015". */
    private boolean isMeasured(int first, int end) {
        return words.text(first - 1).equals("as") && words.text(end).equals("as");
    }

    /** "The same quarter of 2008" is that quarter by its number only. */
    private boolean isCompared(int first, int end) {
        return words.text(first + 1).equals("same")
                && (words.text(end).matches("of|in|last")
                        || words.text(end).equals("a") && words.text(end + 1).equals("year"));
    }

    /** "A year later than planned" is a length. */
    private boolean isComparedBy(int end) {
        return words.text(end).equals("than") && words.text(end - 1).matches("later|earlier|before");
    }

    /** The end of a range of counts: "16-to-24-year-olds". */
    private boolean isEndOfCounts(int first, Reading reading) {
        return reading.value().startsWith("length(")
                && words.text(first - 1).equals("-")
                && words.text(first - 2).matches("to|\\d+");
    }

    /** "The day after the raid" counts from the raid, not from a time told. */
    private boolean isFromEvent(int end, Reading reading) {
        return reading.value().contains("shift(")
                && (words.text(end - 1).matches("after|before")
                                && words.tag(end).matches("DT|NN.*|PRP.*|JJ|CD|VBG|WP|IN|EX")
                        || words.text(end - 1).equals("that")
                                && words.text(end - 2).matches("after|before")
                                && words.tag(end).matches("NN.*|JJ|CD"));
    }
}
