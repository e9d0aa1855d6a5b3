package org.nightdesk.briefing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.events.Event;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Mention;
import org.nightdesk.reconcile.Item;
import org.nightdesk.reconcile.SharedActor;
import org.nightdesk.text.Sentence;
import org.nightdesk.text.Span;
import org.nightdesk.text.StoredText;

/**
 * The words of a document that tell an event, cut down to the clause: from who did it to where the clause ends. Words are
 * left out and names written in full; nothing is put in, so it says no more than the document.
 *
 * @param text the clause, without a full stop
 * @param quality how well it reads, for choosing among documents that tell the same; below 0 for a torn sentence
 * @param evidence the words it was cut from
 */
record Clause(String text, int quality, Evidence evidence) {

    private static final Pattern RELATIVE = Pattern.compile("^,?\\s(?:which|who|that)\\s");
    private static final int LONGEST = 170;
    private static final int SHORTEST = 18;
    private static final int GAP = 60;
    private static final Pattern END =
            Pattern.compile("[,;:](?=\\s)(?!\\s+that\\b)|\\s[\u2013\u2014-]{1,2}\\s|\\s?[()\\[\\]]|$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern VERB = Pattern.compile(
            ".*(?:ed|ought|aught|ook|ent|eft|ade|aid|old|ell|ame|ave|ose|oke|ept|ew|ung|ank|an|egan|et|ut|it)$");

    static Clause of(Index index, Item item) {
        Event event = index.event(item);
        StoredText text = index.document(item.document()).document().text();
        Sentence sentence = index.sentence(item.document(), event.sentence());
        Evidence evidence = index.evidence(item.document(), sentence.index(), sentence.span());
        return fromAgent(index, item, event, text, sentence)
                .map(c -> new Clause(c.text(), c.quality(), evidence))
                .orElseGet(
                        () -> new Clause(whole(sentence), sentence.text().length() > LONGEST + 5 ? -1 : 0, evidence));
    }

    private record Cut(String text, int quality) {}

    private static Optional<Cut> fromAgent(Index index, Item item, Event event, StoredText text, Sentence sentence) {
        for (Event.Participant agent : event.agents()) {
            Optional<Mention> mention = index.actor(new Item(item.document(), agent.actor())).stream()
                    .flatMap(a -> a.members().stream())
                    .filter(m -> m.document().equals(item.document()))
                    .map(SharedActor.Member::actor)
                    .flatMap(a -> before(a, event, sentence).stream())
                    .findFirst();
            if (mention.isPresent()) {
                String name = index.name(item.document(), agent.actor(), agent.words());
                return Optional.of(cut(name, mention.get(), event, text, sentence));
            }
        }
        return Optional.empty();
    }

    /** The last mention of the agent before the trigger, near enough to be its subject. */
    private static Optional<Mention> before(Actor actor, Event event, Sentence sentence) {
        return actor.mentions().stream()
                .filter(m -> m.sentence() == sentence.index())
                .filter(m -> m.span().end() <= event.span().start())
                .filter(m -> event.span().start() - m.span().end() <= GAP)
                .reduce((a, b) -> b);
    }

    private static Cut cut(String name, Mention mention, Event event, StoredText text, Sentence sentence) {
        int end = Math.max(event.span().end(), sentence.span().end());
        String between = text.at(new Span(mention.span().end(), event.span().start()));
        between = RELATIVE.matcher(between).replaceFirst(" ");
        String after = text.at(new Span(event.span().start(), end));
        boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM;
        boolean possessive = between.startsWith("'s") || between.startsWith("\u2019s");
        boolean verb = VERB.matcher(event.trigger().split(" ")[0]).matches();
        String subject = named || mention.form() == Mention.Form.PRONOUN ? name : mention.surface();
        String clause = tidy(subject + between + upToEnd(after, event.trigger().length()));
        int quality = 2
                + (named ? 2 : 0)
                + (possessive ? -2 : 1)
                + (verb ? 2 : 0)
                + (between.isBlank() ? 2 : between.length() < 20 ? 1 : 0)
                + (clause.length() <= 110 ? 1 : 0)
                + (between.matches(".*[,;\u201c\u201d\"].*") ? -2 : 0);
        return new Cut(clause, quality);
    }

    private static String upToEnd(String words, int trigger) {
        Matcher ends = END.matcher(words);
        int from = Math.min(words.length(), Math.max(trigger, SHORTEST));
        int at = ends.find(from) ? ends.start() : words.length();
        return shorten(words.substring(0, at), LONGEST);
    }

    private static String whole(Sentence sentence) {
        String text = tidy(sentence.text());
        if (text.length() <= LONGEST) {
            return text;
        }
        Matcher ends = END.matcher(text);
        int at = LONGEST;
        for (int from = LONGEST / 2; ends.find(from) && ends.start() <= LONGEST; from = ends.end() + 1) {
            at = ends.start();
            if (ends.end() >= text.length()) {
                break;
            }
        }
        return at < LONGEST ? text.substring(0, at) : shorten(text, LONGEST);
    }

    /** Cuts at a blank, and says so. */
    static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        return text.substring(0, blank > most / 2 ? blank : most - 1).stripTrailing() + "\u2026";
    }

    private static String tidy(String text) {
        String folded = SPACE.matcher(text).replaceAll(" ").strip();
        String open = folded.replaceAll("^[\u201c\"'\u2018]+", "").replaceAll("[\\s.,;:!?\u201d\"]+$", "");
        long quotes = open.chars()
                .filter(c -> c == '\u201c' || c == '\u201d' || c == '"')
                .count();
        String whole = quotes % 2 == 0 ? open : open.replaceAll("[\u201c\u201d\"]", "");
        return whole.isEmpty() ? folded : Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
    }
}
