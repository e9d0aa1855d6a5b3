package org.nightdesk.analysis;

import static org.nightdesk.analysis.Entry.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nightdesk.names.Actor;
import org.nightdesk.names.Mention;

/** An actor with its roles, and each form of its name with where it stands and why it is taken for a form. */
final class ActorEntry {

    private ActorEntry() {}

    static Entry of(Actor actor) {
        Map<String, List<Mention>> forms = actor.mentions().stream()
                .collect(Collectors.groupingBy(
                        m -> Wording.quoted(m.surface()) + why(m, actor.canonical()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Entry.Note> notes = new ArrayList<>();
        notes.add(note("type", Wording.word(actor.type())));
        notes.add(note("roles", String.join("; ", actor.roles())));
        forms.forEach((form, mentions) -> notes.add(note("spoken of", form + " in " + places(mentions))));
        return new Entry("actor", actor.id() + "  " + actor.canonical(), notes);
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
