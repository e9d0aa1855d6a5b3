package org.nightdesk.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names, adjectives, peoples and capitals of the states of the world. */
final class Countries {

    private final Map<String, Country> names = new HashMap<>();
    private final Map<String, Country> adjectives = new HashMap<>();
    private final Map<String, Country> peoples = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();
    private final Set<String> longNames = new HashSet<>();

    Countries() {
        for (Tables.Row row : Tables.rows("countries.tsv")) {
            String adjective = row.forms("adjectives").stream().findFirst().orElse(row.at("name"));
            Country country = new Country(row.at("name"), adjective);
            put(names, country, country.name());
            row.forms("other").forEach(form -> put(names, country, form));
            row.forms("adjectives").forEach(form -> put(adjectives, country, form));
            row.forms("people").forEach(form -> put(peoples, country, form));
            row.forms("capitals").forEach(form -> put(capitals, country, form));
        }
        names.keySet().stream().filter(name -> name.contains(" ")).forEach(longNames::add);
    }

    private static void put(Map<String, Country> forms, Country country, String form) {
        forms.putIfAbsent(key(form), country);
    }

    Optional<Country> named(String words) {
        return find(names, words);
    }

    Optional<Country> withAdjective(String words) {
        return find(adjectives, words);
    }

    Optional<Country> ofPeople(String words) {
        return find(peoples, words);
    }

    Optional<Country> withCapital(String words) {
        return find(capitals, words);
    }

    /** Names of several words, as keys. */
    Set<String> longNames() {
        return longNames;
    }

    private static Optional<Country> find(Map<String, Country> forms, String words) {
        Country country = forms.get(key(words));
        return Optional.ofNullable(country != null ? country : forms.get(capitalised(words)));
    }

    /** A form of the words that neither diacritics nor points nor the kind of quotes alter. */
    static String key(String words) {
        String plain = Letters.plain(words);
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }

    /** "BANGKOK" as "Bangkok"; short words are left, since "US" and "UK" are acronyms. */
    private static String capitalised(String words) {
        String key = key(words);
        if (key.length() <= 3 || !key.equals(key.toUpperCase(Locale.ROOT))) {
            return key;
        }
        StringBuilder lower = new StringBuilder(key.toLowerCase(Locale.ROOT));
        for (int i = 0; i < lower.length(); i++) {
            if (i == 0 || lower.charAt(i - 1) == ' ') {
                lower.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
            }
        }
        return lower.toString();
    }
}
