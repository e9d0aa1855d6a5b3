package org.nightdesk.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nightdesk.language.GivenNames;
import org.nightdesk.language.NounKind;
import org.nightdesk.language.Token;
import org.nightdesk.language.WordClasses;

/** What this package knows of words: its tables, and the classes of nouns in WordNet. */
final class Lexicon {

    private static final Set<String> ENDINGS_OF_PEOPLE = Set.of("er", "or", "ist", "ian", "ee");

    final WordClasses words;
    final Countries countries = new Countries();
    final Bodies bodies = new Bodies();
    private final GivenNames givenNames = new GivenNames();

    private final Map<String, Title> titles = Tables.rows("titles.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.at("title"),
                    row -> new Title(row.at("kind").equals("role"), Gender.of(row.at("gender")))));
    private final Map<String, Gender> genders = Tables.rows("kin.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.at("noun"), row -> Gender.of(row.at("gender"))));
    private final Set<String> roles = Tables.words("roles.txt");
    private final Set<String> places = Tables.words("places.txt");
    private final Set<String> notActors = Tables.words("not-actors.txt");
    private final Set<String> phenomena = Tables.words("phenomena.txt");
    private final Set<String> trades = Tables.words("trades.txt");
    private final Set<String> people = Tables.words("people.txt");
    private final Set<String> notPeople = Tables.words("not-people.txt");
    private final Set<String> vaguePeople = Tables.words("vague-people.txt");
    private final Set<String> companyWords = Tables.words("company-words.txt");
    private final Set<String> powers =
            Tables.rows("governments.tsv").stream().map(row -> row.at("noun")).collect(Collectors.toUnmodifiableSet());
    private final Set<String> institutions = Tables.words("institutions.txt");
    private final Set<String> afterNames = Tables.words("after-names.txt");
    private final Set<String> companyForms = Tables.words("company-forms.txt");
    private final Set<String> rulers = Set.copyOf(Tables.lines("rulers.txt"));
    private final Set<String> things = Tables.words("things.txt");
    private final Set<String> personTitles = Tables.words("titles-before-names.txt");
    private final Set<String> belongings = Tables.words("body-belongings.txt");
    private final Set<String> analysts = Tables.words("analysts.txt");
    private final Set<String> speaking = Tables.words("speaking-verbs.txt");
    private final Set<String> bodyOffices = Tables.words("body-offices.txt");
    private final Set<String> clubWords = Tables.words("club-words.txt");
    private final Set<String> bodiesToo = Tables.words("bodies-too.txt");
    private final Set<String> bodyActs = Tables.words("body-acts.txt");
    private final Set<String> workers = Tables.words("workers.txt");
    private final Set<String> placeOpeners = Tables.words("place-openers.txt");
    private final Map<String, Boolean> ordinary = new ConcurrentHashMap<>();
    private final Map<String, Boolean> persons = new ConcurrentHashMap<>();

    Lexicon(WordClasses words) {
        this.words = words;
    }

    /**
     * A word before a name.
     *
     * @param isRole whether it says what someone is, beyond how one addresses them
     */
    record Title(boolean isRole, Gender gender) {}

    Optional<Title> title(Token token) {
        return Optional.ofNullable(titles.get(bare(token.text())));
    }

    /** Whether a noun says who or what someone is: minister, spokesman, head, daughter. */
    boolean isRole(Token token) {
        boolean singular = token.isNoun() && !token.tag().endsWith("S");
        return token.is("chief") || (singular && isRoleNoun(bare(token.text())));
    }

    /** Whether a noun is a post, title or kinship of the tables, and no mere word for a person. */
    boolean isOffice(Token token) {
        String noun = bare(token.text());
        return token.isNoun()
                && (roles.contains(noun) || genders.containsKey(noun) || titles.containsKey(noun) || isRuler(noun))
                && !bodiesToo.contains(noun);
    }

    /** "Senators" before two names. */
    boolean isPluralRole(Token token) {
        String noun = bare(token.text());
        return token.isNoun() && noun.endsWith("s") && isRoleNoun(noun.substring(0, noun.length() - 1));
    }

    /** Whether a noun means a body: ministry, carmaker, bank. */
    boolean isBodyNoun(Token token) {
        return token.tag().equals("NN")
                && (isTrade(token)
                        || powers.contains(bare(token.lemma()))
                        || words.isA(bare(token.lemma()), NounKind.ORGANIZATION));
    }

    boolean isRoleNoun(String noun) {
        return roles.contains(noun)
                || genders.containsKey(noun)
                || titles.containsKey(noun)
                || words.isA(noun, NounKind.PERSON);
    }

    /** The gender that a noun of role or kinship tells. */
    Gender gender(Token token) {
        Gender kin = genders.getOrDefault(bare(token.text()), Gender.UNKNOWN);
        return kin != Gender.UNKNOWN ? kin : title(token).map(Title::gender).orElse(Gender.UNKNOWN);
    }

    /** The gender that a given name lets one suppose. */
    Gender likelyGender(String givenName) {
        if (givenNames.isMale(givenName)) {
            return Gender.MALE;
        }
        return givenNames.isFemale(givenName) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a verb is one of saying. */
    boolean isSpeaking(Token verb) {
        return verb.isVerb() && speaking.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    boolean isPlaceWord(String word) {
        return places.contains(bare(word));
    }

    boolean isNoActorWord(String word) {
        return notActors.contains(bare(word));
    }

    boolean isPhenomenon(String word) {
        return phenomena.contains(bare(word));
    }

    /** Nouns that end in "-maker" are trades, but for those of the table of roles: carmaker, not lawmaker. */
    boolean isTrade(Token token) {
        String noun = bare(token.lemma());
        boolean maker = noun.endsWith("maker") && !roles.contains(noun);
        return token.tag().startsWith("NN") && (trades.contains(noun) || maker);
    }

    /** Whether a noun means a thing that may bear a name of its own: ferry, rocket, drug, film. */
    boolean isThing(Token token) {
        return token.tag().equals("NN") && things.contains(bare(token.text()));
    }

    /** Whether a capitalised title makes a person of whatever name follows it. */
    boolean isPersonTitle(Token token) {
        return token.isName() && personTitles.contains(bare(token.text()));
    }

    /** Whether a post is one that people hold in a body: coach, treasurer. */
    boolean isBodyOffice(Token token) {
        return token.tag().equals("NN") && bodyOffices.contains(bare(token.text()));
    }

    /** Whether only companies have such a thing: shares, headquarters. */
    boolean isBelonging(Token token) {
        return token.isNoun() && belongings.contains(bare(token.text()));
    }

    /** Whether whoever holds that role is "of" a body rather than of a place: analyst, economist. */
    boolean isAnalyst(Token token) {
        return token.isNoun() && analysts.contains(bare(token.lemma()));
    }

    boolean isClubWord(String word) {
        return clubWords.contains(bare(word));
    }

    /** Whether a role is one that only a person can hold: minister, spokesman, lawyer. */
    boolean isPersonsRole(Token token) {
        return isRole(token)
                && !bodiesToo.contains(bare(token.text()))
                && !isTrade(token)
                && !words.isMainly(bare(token.lemma()), NounKind.ORGANIZATION);
    }

    /** Whether a word is a role that a body may hold: rival, supplier. */
    boolean isBodyToo(Token token) {
        return bodiesToo.contains(bare(token.text()));
    }

    /** Whether a verb says what bodies do: employ, acquire, launch. */
    boolean isBodyAct(Token token) {
        return token.isVerb() && bodyActs.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether people are those who work somewhere: pilots, workers, engineers. */
    boolean isWorkers(Token people) {
        return people.isNoun() && workers.contains(bare(people.lemma()));
    }

    boolean isPlaceOpener(String word) {
        return placeOpeners.contains(bare(word));
    }

    /** Whether a noun right after a name makes it a body's: "Delfin news agency". */
    boolean isAfterNames(Token token) {
        return token.tag().equals("NN") && afterNames.contains(bare(token.text()));
    }

    boolean isCompanyWord(String folded) {
        return companyWords.contains(folded);
    }

    /** Whether a word at the end of a name marks a company by itself: "plc", "Inc", "Group". */
    boolean isCompanyForm(String word) {
        return companyForms.contains(bare(word)) && Letters.isCapitalised(word)
                || bare(word).equals("plc");
    }

    /** Whether a word ends the names of bodies that may be named after a person: university, foundation. */
    boolean isInstitution(String word) {
        return institutions.contains(bare(word));
    }

    boolean isRuler(String noun) {
        return rulers.contains(noun);
    }

    /** Whether a plural or collective noun means people. */
    boolean isPeople(Token token) {
        String noun = bare(token.lemma());
        boolean opening = token.index() == 0 && token.tag().equals("NNPS");
        return token.isNoun()
                && (!token.isName() || opening)
                && (people.contains(bare(token.text()))
                        || (token.tag().matches("NNP?S") && !notPeople.contains(noun) && isPersonNoun(noun)));
    }

    /** Whether a noun for people, by its lemma, says nothing on who they are: members, customers. */
    boolean isVaguePeople(String noun) {
        return vaguePeople.contains(noun);
    }

    /** Whether a word is an ordinary one, so that alone it is a weak name. */
    boolean isOrdinary(String word) {
        return ordinary.computeIfAbsent(bare(word), lower -> words.isNoun(lower) || words.isVerb(lower));
    }

    private boolean isPersonNoun(String noun) {
        return persons.computeIfAbsent(
                noun,
                n -> words.isMainly(n, NounKind.PERSON)
                        || ((!words.isNoun(n) || words.isA(n, NounKind.PERSON))
                                && ENDINGS_OF_PEOPLE.stream().anyMatch(n::endsWith)));
    }

    private static String bare(String word) {
        String lower = Letters.plain(word).toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
