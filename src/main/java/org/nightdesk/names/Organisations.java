package org.nightdesk.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.TaggedSentence;
import org.nightdesk.language.Token;

/** Joins the names of bodies within a document: full name, acronym, short name. */
final class Organisations {

    private final Lexicon lexicon;
    private final Acronyms acronyms;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, List<BodyName>> names = new HashMap<>();
    private final Map<String, Draft> known = new HashMap<>();

    Organisations(Lexicon lexicon, Acronyms acronyms) {
        this.lexicon = lexicon;
        this.acronyms = acronyms;
    }

    /** One body a draft. Names in headlines only join what the text names. */
    List<Draft> join(List<Found.Body> found) {
        found.stream()
                .sorted(Comparator.comparingInt(
                                (Found.Body b) -> Headlines.isHeadline(b.span().in()) ? 1 : 0)
                        .thenComparing(b -> -length(b))
                        .thenComparing(b -> b.span().span()))
                .forEach(this::join);
        return drafts;
    }

    private int length(Found.Body body) {
        return BodyName.of(fullName(body), lexicon.countries).words().size();
    }

    private String fullName(Found.Body body) {
        String words = body.span().words();
        return acronyms.fullName(words).orElse(words);
    }

    private void join(Found.Body body) {
        String full = fullName(body);
        Optional<String> id = lexicon.bodies.named(full);
        BodyName name = BodyName.of(full, lexicon.countries);
        Optional<Draft> same =
                id.map(known::get).or(() -> same(name)).or(() -> initials(full)).or(() -> shortened(body, name));
        boolean headline = Headlines.isHeadline(body.span().in());
        if (same.isEmpty() && headline && id.isEmpty()) {
            return;
        }
        Draft draft = same.orElseGet(() -> open(body));
        id.ifPresent(i -> known.putIfAbsent(i, draft));
        add(draft, body, name);
    }

    private Draft open(Found.Body body) {
        Draft draft = new Draft(ActorType.ORG, body.span().words());
        drafts.add(draft);
        return draft;
    }

    private void add(Draft draft, Found.Body body, BodyName name) {
        names.computeIfAbsent(draft, d -> new ArrayList<>()).add(name);
        String words = body.span().words();
        boolean acronym = Letters.isAcronym(words) && body.span().size() == 1;
        draft.add(body.span().mention(acronym ? Mention.Form.ACRONYM : Mention.Form.NAME));
        if (words.length() > draft.canonical().length()) {
            draft.call(words);
        }
        learn(draft, body.span());
    }

    /** What goes before the name tells its trade and country: "Chilean carmaker Voltra", "the Chilean agency, the NIS". */
    private void learn(Draft draft, NameSpan span) {
        int head = span.first() - 1;
        TaggedSentence in = span.in();
        while (head > 0 && in.token(head).text().matches("the|,")) {
            head--;
        }
        if (head < 0) {
            return;
        }
        Token noun = in.token(head);
        if (lexicon.isTrade(noun)
                || (noun.tag().equals("NN") && lexicon.words.isA(noun.lemma(), NounKind.ORGANIZATION))) {
            draft.trades().add(noun.lemma().toLowerCase(Locale.ROOT));
            head--;
        }
        int after = span.last() + 1;
        if (after < in.size() && lexicon.isAfterNames(in.token(after))) {
            draft.trades().add(in.token(after).lemma().toLowerCase(Locale.ROOT));
        }
        countryUpTo(in, head).ifPresent(draft::belongTo);
    }

    private Optional<Country> countryUpTo(TaggedSentence in, int token) {
        int last = token >= 0 && in.token(token).tag().equals("POS") ? token - 1 : token;
        for (int first = Math.max(0, last - 1); first <= last; first++) {
            String words = in.words(first, last);
            Optional<Country> country = lexicon.countries.named(words).or(() -> lexicon.countries.withAdjective(words));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> same(BodyName name) {
        return drafts.stream()
                .filter(d -> names.getOrDefault(d, List.of()).stream().anyMatch(n -> n.isSame(name)))
                .findFirst();
    }

    /** The one body of which an acronym has the initials: SNB for the Swiss National Bank. */
    private Optional<Draft> initials(String words) {
        if (!Letters.isAcronym(words) || words.length() < 3) {
            return Optional.empty();
        }
        List<Draft> fitting = drafts.stream()
                .filter(d -> names.getOrDefault(d, List.of()).stream()
                        .anyMatch(n -> Stream.of(n.initials(), n.localInitials())
                                .anyMatch(words.toLowerCase(Locale.ROOT)::equals)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The one body whose name this shortens: Voltra for Voltra Motors, Security Council for Chilean Security Council. */
    private Optional<Draft> shortened(Found.Body body, BodyName name) {
        List<Draft> longer = drafts.stream()
                .filter(d -> names.getOrDefault(d, List.of()).stream().anyMatch(n -> isShortFor(body, name, n)))
                .toList();
        List<Draft> companies = longer.stream()
                .filter(d -> lexicon.isCompanyForm(lastWord(d.canonical())))
                .toList();
        List<Draft> fitting = companies.size() == 1 ? companies : longer;
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean isShortFor(Found.Body body, BodyName name, BodyName full) {
        boolean single = name.words().size() == 1;
        if (name.opens(full)) {
            List<String> rest =
                    full.words().subList(name.words().size(), full.words().size());
            boolean company =
                    rest.stream().allMatch(lexicon::isCompanyWord) || (single && lexicon.isCompanyWord(rest.getLast()));
            return company || (single && isOwnWord(body) && !isOtherBody(rest.getLast()));
        }
        boolean ends = name.closes(full);
        return ends && (single ? isOwnWord(body) && isClosingWord(body) : isNational(full));
    }

    private boolean isOwnWord(Found.Body body) {
        String word = body.span().words();
        return !Letters.isAcronym(word)
                && lexicon.countries.named(word).isEmpty()
                && lexicon.countries.withAdjective(word).isEmpty();
    }

    /** "Holm" is not the Holm Foundation. */
    private boolean isOtherBody(String last) {
        return lexicon.isInstitution(last) && !lexicon.isCompanyWord(last);
    }

    /** "Rovers" for Danford Rovers, but not "Bank" for Danford Bank. */
    private boolean isClosingWord(Found.Body body) {
        String word = body.span().words().toLowerCase(Locale.ROOT);
        return body.span().in().token(body.span().last()).isName()
                && !lexicon.isInstitution(word)
                && !lexicon.isCompanyWord(word)
                && !lexicon.words.isMainly(word, NounKind.ORGANIZATION);
    }

    private boolean isNational(BodyName full) {
        String first = full.words().getFirst();
        String capitalised = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        return lexicon.countries.withAdjective(capitalised).isPresent()
                || lexicon.countries.named(capitalised).isPresent()
                || first.equals("us")
                || first.equals("national");
    }
}
