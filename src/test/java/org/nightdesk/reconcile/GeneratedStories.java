package org.nightdesk.reconcile;

import static org.nightdesk.reconcile.Draft.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.nightdesk.dates.DatedExpression;
import org.nightdesk.dates.Precision;
import org.nightdesk.dates.ResolvedTime;
import org.nightdesk.dates.TimeInterval;
import org.nightdesk.events.EventClass;

/**
 * Invented news of several stories, as analyses: a death toll that grows from day to day, that agencies repeat and
 * dispute; damage; visits and protests; and now and then a document without a date. A story lives some nights, on the first
 * of which it is told most, and stories are spread over the years: no more of them live at once, however many there are.
 * The same seed gives the same news.
 */
final class GeneratedStories {

    /** Knows "last week" alone. */
    static final Redating LAST_WEEK = (expressions, published) -> expressions.stream()
            .map(e -> new DatedExpression(
                    e, published.best().map(GeneratedStories::weekBefore).orElse(unknown())))
            .toList();

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    /** So many days, on the average, one story begins after the other. */
    private static final int APART = 3;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int COUNTRIES = 40;
    private static final int VOCABULARY = 4000;
    private static final List<String> SYLLABLES = List.of(
            "bar", "dol", "fen", "gri", "hal", "jor", "kel", "lum", "mor", "nav", "ost", "pir", "quo", "rud", "sil",
            "tav", "ul", "ven", "wex", "yar", "zim", "cor", "dra", "eth", "fli", "gan", "hod", "ist", "jul", "kro");
    private static final List<String> ROLES = List.of("mayor", "minister", "engineer", "governor", "trader", "surgeon");
    private static final List<String> DISASTERS = List.of("flood", "earthquake", "fire", "landslide", "storm");

    private record Story(
            String disaster,
            String town,
            String country,
            List<String> people,
            String office,
            String agency,
            int start,
            int lasting) {}

    private final Random random;
    private final List<Story> stories;

    GeneratedStories(long seed, int stories) {
        this.random = new Random(seed);
        this.stories = IntStream.range(0, stories)
                .mapToObj(number -> story(number, random.nextInt(stories * APART)))
                .toList();
    }

    /** A name that no other number has. */
    private static String name(int number, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int rest = number, i = 0; i < syllables; i++, rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Story story(int number, int start) {
        List<String> people = IntStream.range(0, 4)
                .mapToObj(i -> name(number * 7 + i * 31, 2) + " " + name(20_000 + number * 4 + i, 4))
                .toList();
        return new Story(
                DISASTERS.get(number % DISASTERS.size()),
                name(5_000 + number, 3),
                name(12_000 + number % COUNTRIES, 3) + "ia",
                people,
                name(9_000 + number, 3) + " Civil Office",
                name(15_000 + number % 12, 3) + " Relief Agency",
                start,
                SHORTEST + random.nextInt(LONGEST - SHORTEST));
    }

    /** So many documents, each arriving on the day on which it was published. */
    List<KnownDocument> documents(int count) {
        return IntStream.range(0, count).mapToObj(this::document).toList();
    }

    private KnownDocument document(int number) {
        Story story = stories.get(random.nextInt(stories.size()));
        double late = random.nextDouble();
        int day = (int) (late * late * story.lasting());
        LocalDate published = FIRST_DAY.plusDays(story.start() + day);
        Draft draft = draft(String.format(Locale.ROOT, "d%06d.txt", number));
        boolean dated = random.nextInt(20) > 0;
        if (dated) {
            draft.published(published.toString());
        }
        return arriving(write(draft, story, day, published, dated).read(), published);
    }

    static KnownDocument arriving(KnownDocument known, LocalDate day) {
        return new KnownDocument(known.document(), day, known.analysis(), Optional.empty(), known.outlets());
    }

    private Draft write(Draft draft, Story story, int day, LocalDate published, boolean dated) {
        int dead = 40 + day * 3 + (random.nextInt(15) == 0 ? 20 : 0);
        int homes = 1100 + 10 * (story.start() % 50) + (random.nextInt(3) == 0 ? 0 : day);
        String voice = random.nextInt(3) == 0 ? story.agency() : story.office();
        String person = story.people().get(random.nextInt(story.people().size()));
        draft.says("After the " + story.disaster() + " in " + story.town() + ", " + story.country() + ", " + filler()
                + ".");
        draft.says("At least " + dead + " people were killed in " + story.town() + ", the " + voice + " said.");
        draft.says(story.agency() + " counted " + homes + " houses destroyed in " + story.town() + ".");
        String when = dated ? "" : " last week";
        boolean protest = random.nextInt(3) == 0;
        String trigger = protest ? "marched" : "visited";
        draft.says(person + " " + trigger + (protest ? " through " : " ") + story.town() + when + ".");
        draft.says(filler() + " " + filler() + ".");
        draft.country(story.country()).body(story.office()).body(story.agency());
        draft.person(person, ROLES.get(story.people().indexOf(person)) + " of " + story.town());
        draft.counts("At least " + dead + " people", "" + dead, "people")
                .of("killed")
                .in(story.town())
                .by(voice)
                .and();
        draft.counts(homes + " houses", "" + homes, "houses")
                .of("destroyed")
                .in(story.town())
                .by(story.agency())
                .and();
        String time = dated ? published.minusDays(random.nextInt(2)).toString() : "last week";
        return draft.event(protest ? EventClass.PROTEST : EventClass.CONSULT, trigger, person, "", story.town(), time);
    }

    /** Words of a vocabulary in which few are common and most are rare. */
    private String filler() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double rank = random.nextDouble();
            words.add(name((int) (rank * rank * VOCABULARY), 4).toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    private static ResolvedTime unknown() {
        return ResolvedTime.unresolved("the document has no date");
    }

    private static ResolvedTime weekBefore(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L).minusWeeks(1);
        return new ResolvedTime("", TimeInterval.of(monday, monday.plusDays(6)), Precision.WEEK, "the week before");
    }
}
