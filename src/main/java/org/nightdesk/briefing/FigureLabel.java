package org.nightdesk.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nightdesk.figures.FigureStatus;
import org.nightdesk.figures.ReportedFigure;
import org.nightdesk.text.RuleTable;

/**
 * Makes a noun phrase of what one figure counts: "people injured" of "737 had been hurt", "services cancelled" of
 * "cancelled 290 services", "revenue of Telmar Bank (GBP)". It has no tags of words to go by, only the words of the
 * sentence before and behind the figure, so it says less where they are not plain.
 */
final class FigureLabel {

    private static final int LONGEST = 48;

    private static final Pattern TAIL_END = Pattern.compile(
            "[,;:.!?()\\[\\]\u201c\u201d\"\u2013\u2014]|\\s(?=(?:and|but|while|that|which|who|whom|as|after|before|since|when|where|because"
                    + "|said|says|according|including|alone|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last|this|late[rs]?"
                    + "|between (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|in (?:\\d{4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\\b)");
    private static final Pattern AUXILIARY = Pattern.compile(
            "^(?:(?:have|has|had|was|were|is|are|been|being|still|reportedly|also|now|already|feared|confirmed) )+");
    private static final Pattern HAVING = Pattern.compile("(?:have|has|had) (?:(?:also|now|already) )*");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?:\\s(?:of|in|on|at|to|for|from|by|with|the|a|an|and|or|its|their|his|her|were|was|is|are|than|into|during|over|have|has|least|most|about|some|\\d[\\d.,]*))+$");
    private static final Pattern LOOSE_START = Pattern.compile(
            "^(?:(?:and|or|but|that|the|a|an|to|of|for|its|their|his|her|marking|stated|said|announced|reported|had|has|have|was|were) )+");
    private static final Pattern SUBJECT = Pattern.compile("(?i)^.*\\b(?:it|he|she|they|we|which|who)\\b\\s+");
    private static final Pattern CLAUSE = Pattern.compile("\\s(?:have|has|had|was|were|is|are|will|would)\\s");

    /** What a level does: "profit had risen to". */
    private static final Pattern LEVEL_END = Pattern.compile(
            "\\s(?:(?:has|have|had|was|were|is|are|been|will|be|would|could|now|then) )*(?:put|rose|risen|fell|fallen|climbed|grew|grown"
                    + "|dropped|jumped|stood|stands|reached|closed|cut|raised|came|come|increased|declined|slipped|was|were|is|are)"
                    + "(?: (?:to|at|by|in|from|up|down))?$");

    private static final Pattern MONEY_OR_SHARE = Pattern.compile("[A-Z]{3}|percent|percentage points|basis points");
    private static final Pattern LENGTH = Pattern.compile(
            "(?:degrees? \\w+|(?:kilo)?met(?:re|er)s?|km|miles?|tons?|tonnes?|(?:second|minute|hour|day|week|month|year|decade)s?)");
    private static final Pattern PHRASE = Pattern.compile(
            "\\s(?=(?:of|in|on|at|to|for|from|by|with|into|during|over|under|near|inside|across|through|towards?|against)\\s)");
    private static final Pattern PREPOSITION =
            Pattern.compile("^(?:in|by|during|at|on|over|through) (?:(?:the|a|an|its|their) )?(?=\\p{L})");
    private static final Pattern LED = Pattern.compile(
            "^(?:to|of|in|on|at|for|from|by|with|into|over|under|near|inside|outside|across|through|against|among|aboard"
                    + "|without|like|per|alongside|beside|behind|between|around|above|below|within|throughout|off|about)\\b.*|^\\w+(?:ed|ing|en|ble)\\b.*|^(?:held|sent|lost|hurt|left|born|made|found|built"
                    + "|sold|paid|won|shut|hit|cut|laid|bought|caught|kept|set|put|dead|missing|homeless|ill|sick)\\b.*");

    /** "Cancelled" before the number; not what somebody did to tell it. */
    private static final Pattern DONE = Pattern.compile(
            "(?:^|\\s)(?!(?:report|announc|confirm|count|estimat|record|claim|nam|need|reach|exceed|top|pass|total|number)\\w*ed)"
                    + "(\\p{Ll}{3,}ed)(?: (?:over|about|around|some|nearly|almost|up to|at least|more than|another|a|the))*\\s*$");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)\\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s)?\\b ?|\\b(?:last|this) (?:week|month|year)\\b ?");
    private static final Pattern ADVERB = Pattern.compile("\\w+ly");

    private static final Map<String, String> BEFALLEN = RuleTable.of(FigureLabel.class, "befallen.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.cell(0), row -> row.cell(1)));

    private final ReportedFigure figure;
    private final String before;
    private final String after;
    private final boolean people;
    private final String tail;

    /**
     * @param people whether it counts people
     * @param before the words of its sentence before it
     * @param after those behind it
     */
    FigureLabel(ReportedFigure figure, boolean people, String before, String after) {
        this.figure = figure;
        this.people = people;
        this.before = before;
        this.after = after;
        this.tail = tail();
    }

    MeasureLabel label() {
        if (figure.unit().equals("magnitude")) {
            return new MeasureLabel("magnitude", figure.place(), "");
        }
        if (MONEY_OR_SHARE.matcher(figure.unit()).matches()
                || LENGTH.matcher(figure.unit()).matches() && !tail.startsWith("of ")) {
            return measured();
        }
        return befallen()
                .map(people -> new MeasureLabel(people, figure.place(), scope()))
                .orElseGet(this::thing);
    }

    // ---- money, shares, lengths

    /** They say nothing of what they are; the words behind them do, or those before. */
    private MeasureLabel measured() {
        boolean compound = figure.surface().contains("-") && !tail.isEmpty();
        int most = LONGEST - figure.unit().length() - 3;
        String behind = compound || LED.matcher(tail).matches() && !tail.matches(".*\\d.*") ? tail : "";
        String told = fit(bare(PREPOSITION.matcher(behind).replaceFirst("")), most);
        String chosen = compound || words(told) > 1 ? fit(bare(behind), most) : bare(clauseBefore());
        String what = fit(chosen.isEmpty() ? bare(figure.scope()) : chosen, most);
        return new MeasureLabel(
                what.isEmpty() ? figure.unit() : what + " (" + figure.unit() + ")",
                what.contains(figure.place()) ? "" : figure.place(),
                "");
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.split(" ").length;
    }

    /** The end of the clause before the number, from where a phrase starts. */
    private String clauseBefore() {
        String[] clauses =
                before.split("[,;:.()\u201c\u201d\"\u2013\u2014]\\s|\\s(?:that|said|and|which|who|while)\\s");
        String last = clauses.length == 0 ? "" : clauses[clauses.length - 1].replaceFirst("\\s*[(]$", "");
        String clause =
                SUBJECT.matcher(WEEKDAY.matcher(last.strip()).replaceAll("")).replaceFirst("");
        String level = LEVEL_END
                .matcher(clause.replaceFirst("\\s+(?:about|some|nearly|over|almost)$", ""))
                .replaceFirst("");
        String open = LOOSE_END.matcher(" " + level).replaceFirst("").strip();
        while (open.length() > LONGEST - 8 && open.contains(" ")) {
            open = open.substring(open.indexOf(' ') + 1);
        }
        return open;
    }

    private static String bare(String words) {
        String even = WEEKDAY.matcher(words.replaceAll("(?:^|\\s)\\d\\S*(?=\\s|$)", " "))
                .replaceAll("")
                .strip();
        return LOOSE_START.matcher(even).replaceFirst("");
    }

    // ---- people

    /** "People injured", for "737 hurt" too; empty where the words do not say what befell those counted. */
    private Optional<String> befallen() {
        String unit = figure.unit().toLowerCase(Locale.ROOT);
        String last = unit.endsWith("unaccounted for") ? "unaccounted for" : unit.substring(unit.lastIndexOf(' ') + 1);
        String behind = tail.split(" ")[0];
        if (!BEFALLEN.containsKey(last) && people && BEFALLEN.containsKey(behind)) {
            return Optional.of((figure.unit() + " " + BEFALLEN.get(behind)).strip());
        }
        return Optional.ofNullable(BEFALLEN.get(last)).map(fate -> {
            String noun =
                    figure.unit().substring(0, unit.length() - last.length()).strip();
            boolean either = noun.endsWith(" or") || noun.endsWith(" and");
            boolean toll =
                    Set.of("toll", "deaths", "death", "fatalities", "injuries").contains(last);
            return toll || noun.isEmpty() ? "people " + fate : noun + " " + (either ? last : fate);
        });
    }

    /** "Flood" of "were hurt by the flood in Ostrel": the first phrase that is no more than the place. */
    private String scope() {
        for (String phrase : PHRASE.split(" " + tail)) {
            String words =
                    LOOSE_END.matcher(" " + phrase.strip()).replaceFirst("").strip();
            String bare = PREPOSITION.matcher(words).replaceFirst("");
            boolean place = !figure.place().isEmpty()
                    && (bare.contains(figure.place()) || figure.place().contains(bare));
            boolean led = LED.matcher(words).matches() && !BEFALLEN.containsKey(words.split(" ")[0]);
            if (led && !place && !bare.matches(".*\\d.*") && bare.length() <= LONGEST / 2) {
                return bare;
            }
        }
        return "";
    }

    // ---- things

    private MeasureLabel thing() {
        String noun = FigureWords.noun(figure);
        String rest = fit(tail, LONGEST - noun.length());
        String what = rest.isEmpty() ? noun + done() : joined(noun, rest);
        boolean planned = figure.status() != FigureStatus.ACTUAL;
        return new MeasureLabel(what.isEmpty() ? figure.unit() : what, planned ? "" : figure.place(), "");
    }

    /** "Cancelled 290 services". */
    private String done() {
        Matcher verb = DONE.matcher(before);
        return tail.isEmpty() && verb.find() ? " " + verb.group(1) : "";
    }

    /** The noun is not said twice, the border of a table says nothing; what people do makes them "people who do", where no phrase describes them. */
    private String joined(String noun, String rest) {
        if (rest.chars().noneMatch(Character::isLetter)) {
            return noun;
        }
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean told = List.of(rest.toLowerCase(Locale.ROOT).split(" ")).contains(last);
        if (told) {
            return (noun.substring(0, noun.length() - last.length()).strip() + " " + rest).strip();
        }
        boolean active = HAVING.matcher(after.strip().replaceFirst("\\Q" + rest + "\\E.*", ""))
                .matches();
        boolean described = LED.matcher(rest).matches() && !active;
        return noun + (described ? " " : people ? " who " : " that ") + rest;
    }

    // ---- words behind the figure

    private String tail() {
        Matcher end = TAIL_END.matcher(after);
        String open =
                after.substring(0, end.find() ? end.start() : after.length()).strip();
        String bare = AUXILIARY.matcher(open).replaceFirst("");
        boolean nothing = ADVERB.matcher(bare).matches() || bare.matches("(?i)(or|and|to be)\\b.*|-.*");
        return nothing ? "" : CLAUSE.split(bare)[0];
    }

    /** The words up to a length; what must be cut is cut before a preposition, so that no phrase is torn. */
    private static String fit(String words, int most) {
        String kept = words;
        if (words.length() > most) {
            Matcher phrase = PHRASE.matcher(words);
            int at = 0;
            while (phrase.find() && phrase.start() <= most) {
                at = phrase.start();
            }
            kept = words.substring(0, at);
        }
        return LOOSE_END.matcher(" " + kept).replaceFirst("").strip().replaceFirst("[,;]$", "");
    }
}
