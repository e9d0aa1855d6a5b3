package org.nightdesk.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.analysis.DatedRole.Times;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.DocumentDate;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.TimeMeaning;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Role;
import org.nightdesk.names.Tenure;
import org.nightdesk.text.Span;

/**
 * Joins roles with the times that stand in or right behind the words that tell of them. Names and times are read apart;
 * this is the one place that knows both.
 */
final class RoleDater {

    /** What may stand between the words for a role and its time. */
    private static final Pattern BEHIND = Pattern.compile(
            "[,(]?\\s*(?:effective|starting|beginning|back)?\\s*"
                    + "(since|from|as of|until|till|up to|to|through|before|in|at|during|between|on)?\\s*(?:the|early|late|mid)?");

    /** What may stand between the first and the last time of a term. */
    private static final Pattern ONWARD =
            Pattern.compile("(?:to|until|till|through|and|-|–|—|up to)\\s*(?:the|early|late|mid)?");

    /** What stands before a time within the words for a role. */
    private static final Pattern LINK = Pattern.compile(".*?\\b(since|from|until|till|through|before)(?: the)?$");

    private final List<TaggedSentence> sentences;
    private final List<DatedExpression> times;

    private RoleDater(List<TaggedSentence> sentences, List<DatedExpression> times) {
        this.sentences = sentences;
        this.times = times;
    }

    /** All roles of the actors, in order, each with its term. */
    static List<DatedRole> date(
            List<TaggedSentence> sentences, List<Actor> actors, List<DatedExpression> times, DocumentDate date) {
        RoleDater dater = new RoleDater(sentences, times);
        return actors.stream()
                .flatMap(actor -> actor.roles().stream()
                        .map(role -> DatedRole.of(actor.id(), role, dater.timesOf(role), times, date)))
                .toList();
    }

    /** The times in the words that tell of the role, and those right behind. */
    private Times timesOf(Role role) {
        Times found = Times.NONE;
        int end = role.clause().end();
        for (DatedExpression time : times) {
            Span span = time.expression().span();
            if (time.expression().sentence() != role.sentence() || !isOfCalendar(time)) {
                continue;
            }
            if (role.clause().contains(span)) {
                found = found.or(inside(role, time));
            } else if (span.start() >= end && found.isNone()) {
                found = behind(role, time, words(role.sentence(), end, span.start()));
                end = span.end();
            } else if (span.start() >= end && found.until().isEmpty()) {
                found = found.or(onward(time, words(role.sentence(), end, span.start())));
            }
        }
        return found;
    }

    private static boolean isOfCalendar(DatedExpression time) {
        Precision precision = time.time().precision();
        return precision != Precision.DURATION && precision != Precision.SET && precision != Precision.VAGUE;
    }

    private Times inside(Role role, DatedExpression time) {
        Matcher link = LINK.matcher(words(
                role.sentence(), role.clause().start(), time.expression().span().start()));
        return times(role, time, link.matches() ? link.group(1) : "");
    }

    private static Times behind(Role role, DatedExpression time, String between) {
        Matcher matcher = BEHIND.matcher(between);
        if (!matcher.matches()) {
            return Times.NONE;
        }
        String link = Optional.ofNullable(matcher.group(1)).orElse("");
        boolean says = link.matches("since|from|as of|until|till|up to|before")
                || surface(time).matches("(since|from|until) .*");
        boolean years =
                between.startsWith("(") || !between.startsWith(",") && link.matches("in|to|at|through|during|between");
        boolean turn = !between.startsWith(",")
                && (isChange(role) || link.isEmpty() && time.time().value().contains("/"));
        return says || years || turn ? times(role, time, link) : Times.NONE;
    }

    private static boolean isChange(Role role) {
        return role.tenure().isTurn() || role.tenure() == Tenure.FUTURE;
    }

    private static Times onward(DatedExpression time, String between) {
        Optional<String> id = Optional.of(time.expression().id());
        return ONWARD.matcher(between).matches() ? new Times(Optional.empty(), id, Optional.empty()) : Times.NONE;
    }

    private static Times times(Role role, DatedExpression time, String link) {
        Optional<String> id = Optional.of(time.expression().id());
        Optional<String> none = Optional.empty();
        String words = (link + " " + surface(time)).strip();
        if (words.matches("(until|till|up to|to|through|before)\\b.*")) {
            return new Times(none, id, none);
        }
        if (words.matches("since\\b.*")) {
            return new Times(id, none, none);
        }
        if (isSpan(time)) {
            return new Times(id, id, none);
        }
        if (words.matches("(from|between|as of)\\b.*")) {
            return new Times(id, none, none);
        }
        return switch (role.tenure()) {
            case BEGUN, FUTURE, CHOSEN -> new Times(id, none, none);
            case ENDED -> new Times(none, id, none);
            case CURRENT, PAST, FORMER -> new Times(none, none, id);
        };
    }

    private static boolean isSpan(DatedExpression time) {
        return time.time().value().contains("/") || time.expression().meaning() instanceof TimeMeaning.Range;
    }

    private static String surface(DatedExpression time) {
        return time.expression().surface().toLowerCase(Locale.ROOT);
    }

    /** The words between two places of a sentence, in lower case. */
    private String words(int sentence, int from, int to) {
        TaggedSentence in = sentences.get(sentence);
        int first = 0;
        while (first < in.size() && in.token(first).span().start() < from) {
            first++;
        }
        int last = first;
        while (last < in.size() && in.token(last).span().end() <= to) {
            last++;
        }
        return last == first ? "" : in.words(first, last - 1).toLowerCase(Locale.ROOT);
    }
}
