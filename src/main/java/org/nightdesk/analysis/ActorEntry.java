package org.nightdesk.analysis;

import static org.nightdesk.analysis.Entry.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Mention;
import org.nightdesk.names.Role;

/** An actor with its roles, and each form of its name with where it stands and why it is taken for a form. */
final class ActorEntry {

    private ActorEntry() {}

    static Entry of(Actor actor, List<DatedRole> roles) {
        Map<String, List<Mention>> forms = actor.mentions().stream()
                .collect(Collectors.groupingBy(
                        m -> Wording.quoted(m.surface()) + why(m, actor.canonical()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Entry.Note> notes = new ArrayList<>();
        notes.add(note("type", Wording.word(actor.type())));
        roles.stream()
                .filter(role -> role.actor().equals(actor.id()))
                .map(ActorEntry::role)
                .distinct()
                .forEach(words -> notes.add(note("role", words)));
        forms.forEach((form, mentions) -> notes.add(note("spoken of", form + " in " + places(mentions))));
        return new Entry("actor", actor.id() + "  " + actor.canonical(), notes);
    }

    /** The words, the body, when it was held, and why so. */
    private static String role(DatedRole dated) {
        Role role = dated.role();
        String body = role.body().isEmpty() ? "" : " [" + role.title() + " of: " + role.body() + "]";
        String held = Stream.of(
                        bound("began", dated.term().start()),
                        bound("ended", dated.term().end()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Wording.quoted(role.words()) + body + " in s" + role.sentence() + ", "
                + Wording.word(role.tenure()) + (held.isEmpty() ? "" : ", " + held) + " ("
                + dated.term().reason() + ")";
    }

    private static String bound(String what, TimeInterval days) {
        if (!days.isKnown()) {
            return "";
        }
        String low = days.low().map(Object::toString).orElse("");
        String high = days.high().map(Object::toString).orElse("");
        if (low.equals(high)) {
            return what + " " + low;
        }
        return what + " " + (low.isEmpty() ? "by " + high : high.isEmpty() ? low + " or later" : Wording.days(days));
    }

    private static String why(Mention mention, String canonical) {
        if (mention.surface().equalsIgnoreCase(canonical)) {
            return "";
        }
        return switch (mention.form()) {
            case NAME -> name(mention.surface(), canonical);
            case ACRONYM -> ", its acronym,";
            case CAPITAL -> ", a capital for its government,";
            case DESCRIPTION -> ", a description of it,";
            case PRONOUN -> ", a pronoun with one reading,";
        };
    }

    private static String name(String surface, String canonical) {
        return words(canonical).containsAll(words(surface))
                ? ", a part of the full name,"
                : ", another form of the name,";
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String places(List<Mention> mentions) {
        return mentions.stream().map(m -> "s" + m.sentence()).distinct().collect(Collectors.joining(", "));
    }
}
