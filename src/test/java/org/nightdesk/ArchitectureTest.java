package org.nightdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The package table of ARCHITECTURE.md, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "org.nightdesk.";

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.nightdesk");

    /** Package → the packages of ours that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = table();

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("text", List.of());
        table.put("intake", List.of("text"));
        table.put("language", List.of("text"));
        table.put("dates", List.of("text", "language"));
        table.put("names", List.of("text", "language"));
        table.put("figures", List.of("text", "language", "dates", "names"));
        table.put("events", List.of("text", "language", "dates", "names", "figures"));
        table.put("analysis", List.of("text", "language", "dates", "names", "figures", "events"));
        table.put(
                "reconcile", List.of("text", "intake", "language", "dates", "names", "figures", "events", "analysis"));
        table.put("store", plus("reconcile", table.get("reconcile")));
        table.put("briefing", plus("reconcile", table.get("reconcile")));
        table.put("briefing.excel", List.of("briefing", "text"));
        table.put("briefing.pdf", List.of("briefing.pdf.layout", "briefing", "text"));
        table.put("briefing.pdf.layout", List.of("text"));
        table.put("briefing.data", List.of("briefing", "text"));
        table.put("briefing.evidence", List.of("briefing", "text"));
        return table;
    }

    private static List<String> plus(String one, List<String> others) {
        return java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(one))
                .toList();
    }

    static Set<String> packages() {
        return MAY_IMPORT.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyWhatTheTableAllows(String name) {
        Set<String> allowed = new TreeSet<>(MAY_IMPORT.get(name));
        allowed.add(name);
        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(oursOnlyFrom(allowed))
                .check(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.tika.., intake",
        "edu.stanford.nlp.., language",
        "net.sf.extjwnl.., language",
        "org.springframework.jdbc.., store|job",
        "org.flywaydb.., store",
        "org.apache.poi.., briefing.excel",
        "org.openpdf.., briefing.pdf.layout",
        "org.springframework.batch.., job",
        "picocli.., cli",
    })
    void aLibraryIsKnownInOnePlace(String library, String places) {
        String[] homes = java.util.Arrays.stream(places.split("\\|"))
                .map(place -> ROOT + place)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CODE);
    }

    @Test
    void noSpringBelowTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "store", ROOT + "job", ROOT + "cli", ROOT + "delivery", ROOT + "web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CODE);
    }

    @Test
    void onlyTheCommandLineKnowsTheJob() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "job", ROOT + "cli", ROOT + "web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "job")
                .check(CODE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.nightdesk.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : CODE) {
            if (type.getPackageName().startsWith(ROOT) && !type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    /** Such an interface and its class need each other's initialisation: two threads can wait for one another for ever. */
    @Test
    void noInterfaceWithDefaultMethodsMakesItsOwnImplementationsWhenInitialised() {
        Set<String> circles = new TreeSet<>();
        for (JavaClass type : CODE) {
            boolean defaults = type.isInterface()
                    && type.getMethods().stream()
                            .anyMatch(m -> !m.getModifiers().contains(JavaModifier.ABSTRACT)
                                    && !m.getModifiers().contains(JavaModifier.STATIC));
            type.getStaticInitializer().stream()
                    .flatMap(i -> i.getConstructorCallsFromSelf().stream())
                    .map(call -> call.getTargetOwner())
                    .filter(made -> defaults && made.isAssignableTo(type.getName()) && !made.isAnonymousClass())
                    .forEach(made -> circles.add(made.getName()));
        }
        assertThat(circles).isEmpty();
    }

    private static DescribedPredicate<JavaClass> oursOnlyFrom(Set<String> allowed) {
        return DescribedPredicate.describe(
                "of " + allowed + " or of no package of ours",
                type -> !type.getPackageName().startsWith(ROOT.substring(0, ROOT.length() - 1))
                        || allowed.contains(type.getPackageName().replace(ROOT, "")));
    }
}
