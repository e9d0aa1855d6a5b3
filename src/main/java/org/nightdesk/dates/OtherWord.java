package org.nightdesk.dates;

import org.nightdesk.language.Entity;

/** A word of time that is a verb, or stands in a name: "may", "April Hale", "the Sunday Telegraph". */
record OtherWord(Words words) {

    /** Whether words from {@code first}, read so, are such a word. */
    boolean is(int first, Reading reading) {
        int end = reading.end();
        return isNamed(first, end)
                || isPaper(end)
                || isTitle(end)
                || isDawnOfMore(first, end)
                || end == first + 1 && isOtherWord(first)
                || isPartOfName(first, end);
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

    /** "The Sunday Telegraph". */
    private boolean isPaper(int end) {
        return words.isCapitalised(end)
                && words.isCapitalised(end - 1)
                && (Lexicon.WORDS.isAt("WEEKDAY", words, end - 1) || Lexicon.WORDS.isAt("DAYPART", words, end - 1))
                && Lexicon.WORDS.isAt("PAPER", words, end);
    }

    /** "The Winter's Tale", "Summer Palace". */
    private boolean isTitle(int end) {
        int at = end - 1;
        int next = words.text(at + 1).equals("'s") ? at + 2 : at + 1;
        return at > 0
                && Lexicon.WORDS.isAt("SEASON", words, at)
                && words.isCapitalised(at)
                && words.isCapitalised(next);
    }

    /** "The dawn of an age", "Dawn Hale". */
    private boolean isDawnOfMore(int first, int end) {
        return end == first + 1
                && Lexicon.WORDS.isAt("SUN", words, first)
                && !words.text(first - 1).matches("at|until|till|by|before|after|since|from");
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

    private boolean isSeason(int at) {
        boolean joined = words.text(at - 1).matches("or|and") && Lexicon.WORDS.isAt("SEASON", words, at - 2);
        boolean owned =
                words.text(at - 1).matches("its|their") && !words.text(at).equals("fall");
        return words.tag(at).startsWith("NN") && (joined || owned || Lexicon.WORDS.isAt("SEASONCUE", words, at - 1));
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
