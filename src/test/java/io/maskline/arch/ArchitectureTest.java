package io.maskline.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds in the console, and every rule finds the class that was planted to break it. */
class ArchitectureTest {

    static final House CONSOLE = new House("io.maskline");
    static final House PLANTED = new House("io.maskline.arch.planted");

    /** Generated tables are not written by hand and keep no house style. */
    private static final JavaClasses CONSOLE_CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"))
            .that(not(resideInAPackage("io.maskline.platform.db.schema..")));
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED.root());

    static Stream<HouseRule> rules() {
        return new HouseRules(CONSOLE).all().stream();
    }

    static Stream<HouseRule> plantedRules() {
        return new HouseRules(PLANTED).all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheConsole(HouseRule rule) {
        EvaluationResult result = rule.rule().evaluate(CONSOLE_CLASSES);

        assertThat(result.getFailureReport().getDetails()).as(rule.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plantedRules")
    void findsThePlantedClass(HouseRule rule) {
        List<String> findings = rule.rule().evaluate(PLANTED_CLASSES).getFailureReport().getDetails();

        assertThat(findings).as(rule.toString()).anyMatch(f -> f.contains("." + rule.planted()));
    }

    @Test
    void saysNothingOfAListedEdge() {
        HouseRule edges = plantedRules().filter(r -> r.number().equals("2a")).findFirst().orElseThrow();

        assertThat(edges.rule().evaluate(PLANTED_CLASSES).getFailureReport().getDetails())
                .noneMatch(f -> f.contains("SubsidyFeature.enterprises"));
    }
}
