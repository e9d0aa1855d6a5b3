package org.nightdesk.dates;

import org.nightdesk.language.Entity;

/** Words that look like a time and are none: a name, a verb, a count, an age. */
final class NotTime {

    private final Words words;

    NotTime(Words words) {
        this.words = words;
    }

    /** Whether words from {@code first}, read so, are something else. */
    boolean is(int first, Reading reading) {
        int end = reading.end();
        return cutsToken(end)
                || cutsRange(end)
                || isLooseUnit(first, end)
                || isNamed(first, end)
                || isAge(end)
                || isRate(first, end)
                || isCutShort(end)
                || isOfGame(reading)
                || isPaper(end)
                || isTitle(end)
                || isRecord(first, end)
                || isCompared(first, end)
                || isSpanOfLife(first, end)
                || isVerb(first, reading)
                || isComparedBy(end)
                || isDawnOfMore(first, end)
                || isConjunction(first, end)
                || isEndOfCounts(first, reading)
                || isAdjective(first, end)
                || isLooseWhole(first, end)
                || isFromEvent(end, reading)
                || isOtherNth(first, reading)
                || end == first + 1 && isOtherWord(first)
                || isBareYear(reading) && isNoYear(end - 1)
                || isPartOfName(first, end);
    }

    /** A number with more of it to come: "June 19" of "June 19-21". */
    private boolean cutsRange(int end) {
        return words.text(end).equals("-")
                && words.text(end - 1).matches("\\d+")
                && words.text(end + 1).matches("\\d{1,4}");
    }

    /** Units alone are a length only in "for years", "months of talks" and their like. */
    private boolean isLooseUnit(int first, int end) {
        return end == first + 1
                && Lexicon.WORDS.isAt("UNITS", words, first)
                && (!Lexicon.WORDS.isAt("BARE", words, first - 1)
                                && !words.text(end).equals("of")
                        || words.text(first - 1)
                                .matches("early|late|first|last|final|opening|closing|few|the|these|those"));
    }

    private boolean cutsToken(int end) {
        return end < words.size()
                && words.get(end - 1).token().equals(words.get(end).token())
                && words.get(end).text().matches("\\d+|[%$]");
    }

    private boolean isNamed(int first, int end) {
        for (int from = Math.max(0, first - 4); from < end; from++) {
            for (Reading name : Lexicon.WORDS.read("NAMED", words, from)) {
                if (name.end() > first) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "In the past" of "in the past two weeks". */
    private boolean isCutShort(int end) {
        return words.text(end - 1).equals("past")
                && (Lexicon.WORDS.isAt("UNIT", words, end)
                        || Lexicon.WORDS.isAt("UNITS", words, end)
                        || NumberWords.read(words, end).isPresent());
    }

    /** "The Sunday Telegraph". */
    private boolean isPaper(int end) {
        return words.isCapitalised(end)
                && words.isCapitalised(end - 1)
                && (Lexicon.WORDS.isAt("WEEKDAY", words, end - 1) || Lexicon.WORDS.isAt("DAYPART", words, end - 1))
                && Lexicon.WORDS.isAt("PAPER", words, end);
    }

    /** "Minutes of the meeting". */
    private boolean isRecord(int first, int end) {
        return end == first + 1
                && words.text(first).equals("minutes")
                && words.text(end).equals("of")
                && words.tag(end + 1).matches("DT|PRP\\$|NNP");
    }

    /** "The same quarter of 2008" is that quarter by its number only. */
    private boolean isCompared(int first, int end) {
        return words.text(first + 1).equals("same")
                && (words.text(end).matches("of|in|last") || words.text(end).equals("a") && words.text(end + 1).equals("year"));
    }

    /** The end of a range of counts: "16-to-24-year-olds". */
    private boolean isEndOfCounts(int first, Reading reading) {
        return reading.value().startsWith("length(")
                && words.text(first - 1).equals("-")
                && words.text(first - 2).matches("to|\\d+");
    }

    /** "In his 30s", "highs in the 60s". */
    private boolean isSpanOfLife(int first, int end) {
        return words.text(end - 1).matches("'?[3-9]0s")
                && (words.tag(first - 1).equals("PRP$")
                        || words.all().stream()
                                .anyMatch(w -> Lexicon.WORDS.starts("DEGREES").contains(w.text())));
    }

    /** "It will last 100 days". */
    private boolean isVerb(int first, Reading reading) {
        return words.text(first).equals("last")
                && (words.tag(first).startsWith("VB")
                        || first > 0
                                && reading.value().startsWith("stretch(")
                                && !words.text(first - 1).matches("in|over|for|during|of|within"));
    }

    /** "A year later than planned" is a length. */
    private boolean isComparedBy(int end) {
        return words.text(end).equals("than") && words.text(end - 1).matches("later|earlier|before");
    }

    /** "The dawn of an age", "Dawn Hale". */
    private boolean isDawnOfMore(int first, int end) {
        return end == first + 1
                && Lexicon.WORDS.isAt("SUN", words, first)
                && !words.text(first - 1).matches("at|until|till|by|before|after|since|from");
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
        if (end != first + 2 || !words.text(first).equals("the") || !words.text(first + 1).matches("year|quarter")) {
            return false;
        }
        boolean year = words.text(first + 1).equals("year");
        return !words.text(first - 1).matches(year ? "of" : "of|for|in|during")
                || words.tag(end).matches("NN.*|JJ.*|WDT|WRB|WP.*|PRP|POS|HYPH")
                || words.text(end).matches("of|that|to|after|before|ended|-");
    }

    /** "a 45-year-old", "two-day-old", "45 years old" cut short before "old". */
    private boolean isAge(int end) {
        boolean old = words.text(end).equals("old")
                || words.text(end).equals("-") && words.text(end + 1).startsWith("old");
        return old
                || words.text(end).equals("of") && words.text(end + 1).equals("age");
    }

    /** A single word that is a verb, or part of a person's name: "may", "march", "spring", "April Hale". */
    private boolean isOtherWord(int at) {
        Word word = words.get(at);
        boolean month = Lexicon.WORDS.isAt("MONTH", words, at);
        boolean season = Lexicon.WORDS.isAt("SEASON", words, at);
        boolean weekday = Lexicon.WORDS.isAt("WEEKDAY", words, at);
        if (month || weekday) {
            boolean name = word.isCapitalised() && word.token().isNoun();
            return !name || word.token().entity() == Entity.PERSON || month && isDoubtful(at);
        }
        return season && !isSeason(at);
    }

    private boolean isDoubtful(int at) {
        String text = words.text(at);
        boolean mayBeVerb = text.equals("may") || text.equals("march");
        boolean opens = at == 0 && !words.tag(1).matches("NNS?|VB[DZ]|CD|,");
        boolean surname = words.tag(at - 1).startsWith("NNP") && words.isCapitalised(at - 1);
        return text.length() < 4 && !text.equals("may") || mayBeVerb && opens || surname;
    }

    /** "The Winter's Tale", "Summer Palace". */
    private boolean isTitle(int end) {
        int at = end - 1;
        int next = words.text(at + 1).equals("'s") ? at + 2 : at + 1;
        return at > 0
                && Lexicon.WORDS.isAt("SEASON", words, at)
                && words.isCapitalised(at) && words.isCapitalised(next);
    }

    private boolean isSeason(int at) {
        boolean joined = words.text(at - 1).matches("or|and") && Lexicon.WORDS.isAt("SEASON", words, at - 2);
        return words.tag(at).startsWith("NN") && (joined || Lexicon.WORDS.isAt("SEASONCUE", words, at - 1));
    }

    /** "50 barrels a day": a rate, not a length. */
    private boolean isRate(int first, int end) {
        boolean one = end == first + 2 && words.text(first).equals("a") && Lexicon.WORDS.isAt("UNIT", words, first + 1);
        return one && words.tag(first - 1).matches("NNS|CD|NN|JJ|\\$")
                || end == first + 2 && words.text(first - 1).equals("per");
    }

    /** "The day after the raid" counts from the raid, not from a time told. */
    private boolean isFromEvent(int end, Reading reading) {
        return reading.value().contains("shift(")
                && words.text(end - 1).matches("after|before")
                && words.tag(end).matches("DT|NN.*|PRP.*|JJ|CD|VBG|WP|IN|EX");
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
                || Lexicon.WORDS.isAt("NOTYEAR", words, at - 1)
                || inName(at)
                || isEndOfChange(at)
                || isModel(at)
                || before.equals("-") && words.text(at - 2).matches("(?!pre)[a-z]{1,3}");
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

    /** The number of a name: "Agenda 2030", "the Data Act 2018". */
    private boolean inName(int at) {
        return at > 0
                && words.tag(at - 1).startsWith("NNP")
                && words.text(at - 1).codePoints().anyMatch(Character::isLetter)
                && !Lexicon.WORDS.isAt("MONTH", words, at - 1)
                && !Lexicon.WORDS.isAt("SEASON", words, at - 1);
    }

    /** A word of time inside the name of an organisation or work: "the Sunday Herald". */
    private boolean isPartOfName(int first, int end) {
        Entity entity = words.get(end - 1).token().entity();
        if (entity != Entity.ORGANIZATION && entity != Entity.MISC && entity != Entity.PERSON) {
            return false;
        }
        return isNameLike(end) && words.get(end).token().entity() == entity
                || isNameLike(first - 1) && words.get(first - 1).token().entity() == entity;
    }

    private boolean isNameLike(int at) {
        return at >= 0 && at < words.size() && words.tag(at).startsWith("NNP");
    }
}
