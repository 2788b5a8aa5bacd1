package io.maskline.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A rule that is silently not run is worse than none: this counts what the test engine really executed. */
class RulesAreExecutedTest {

    /** Written down, not computed: a rule that goes missing must change this line. */
    private static final int RULES = 22;

    @Test
    void everyRuleIsRunOnTheConsoleAndOnThePlantedHouse() {
        assertThat(executed(ArchitectureTest.class).stream().filter(name -> name.matches("\\d.*"))).hasSize(2 * RULES);
    }

    @Test
    void everyNumberedRuleOfTheHouseHasACheck() {
        assertThat(new HouseRules(ArchitectureTest.CONSOLE).all().stream()
                        .map(r -> Integer.parseInt(r.number().replaceAll("\\D", ""))).distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    /** Names of the tests that were started and came to an end. */
    private static List<String> executed(Class<?> tests) {
        List<String> names = new ArrayList<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    names.add(test.getDisplayName());
                }
            }
        });
        return names;
    }
}
