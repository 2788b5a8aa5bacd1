package io.maskline.arch;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.maskline.arch.Findings.none;
import static io.maskline.arch.House.called;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules every class of the console keeps, for the real house or for the planted one whose classes break them. */
final class HouseRules {

    /** Kinds of feature classes that may know JavaFX. */
    private static final String[] SCREEN_KINDS = {
        "ViewModel", "Controller", "Feature", "Screen", "Cell", "Columns", "Pane", "Part", "Chart", "Tile", "View", "Views", "Form", "Bar", "Box"
    };

    private final House house;

    HouseRules(House house) {
        this.house = house;
    }

    List<HouseRule> all() {
        return List.of(
                rule("1a", "no cycles between features", "SubsidyFeature",
                        slices().matching(house.root() + ".(*)..").should().beFreeOfCycles()),
                rule("1b", "no cycles inside platform", "Rounding",
                        slices().matching(house.root() + ".platform.(**)").should().beFreeOfCycles()),
                rule("2a", "features see only the listed features", "LabFeature",
                        classes().that(house.features()).should(none(Findings.unlistedFeatures(house)))),
                rule("2b", "platform knows no feature", "Rounding",
                        noClasses().that().resideInAPackage(house.below("platform")).should().dependOnClassesThat(house.features())),
                rule("2c", "every class stands in a listed feature, which is flat, or in platform, shell or app", "Stray",
                        classes().should(none(Findings.unknownRoom(house)))),
                rule("3", "nobody depends on app, and only app on shell", "Enterprises",
                        classes().should(none(Findings.lookingUp(house)))),
                rule("4", "SQL only in stores, platform.db and platform.ledger", "Enterprises",
                        noClasses().that(not(called("Store")))
                                .and(not(resideInAnyPackage(house.below("platform.db"), house.below("platform.ledger"))))
                                .should().dependOnClassesThat()
                                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")),
                rule("5a", "no JavaFX in records, rules, services and stores", "Enterprise",
                        noClasses().that(house.features()).and(not(called(SCREEN_KINDS)))
                                .should().dependOnClassesThat().resideInAPackage("javafx..")),
                rule("5b", "view models hold no nodes", "EnterpriseListViewModel",
                        noClasses().that(called("ViewModel")).should().dependOnClassesThat()
                                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")),
                rule("5c", "in platform only fx, feature and task know JavaFX", "Rounding",
                        noClasses().that().resideInAPackage(house.below("platform"))
                                .and().resideOutsideOfPackages(house.below("platform.fx"), house.below("platform.feature"), house.below("platform.task"))
                                .should().dependOnClassesThat().resideInAPackage("javafx..")),
                rule("6", "controllers and parts see view models, values and platform.fx; no store, no service", "EnterpriseListController",
                        classes().that(house.features()).and(called("Controller", "Part")).should(none(Findings.behindTheViewModel(house)))),
                rule("7a", "threads and executors only in platform.task", "LabFeature",
                        classes().that().resideOutsideOfPackage(house.below("platform.task")).should(none(Findings::threads))),
                rule("7b", "one class calls Platform.runLater", "Runner", classes().should(Findings.atMostOne(Findings::runLater))),
                rule("8", "AWT and Swing only for printing and the conversion of images", "LabFeature",
                        noClasses().that(not(called("Images", "Printer"))).should().dependOnClassesThat()
                                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "javafx.embed..")),
                rule("9", "standard streams only on the command line", "LabFeature",
                        noClasses().that().resideOutsideOfPackage(house.below("app.cli")).should(ACCESS_STANDARD_STREAMS)),
                rule("10a", "no static state that changes", "LabFeature", classes().should(none(Findings::changingStatics))),
                rule("10b", "no catch-all names", "NameHelper",
                        noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")),
                rule("11", "stores and controllers are not public", "EnterpriseListController",
                        classes().that(house.features()).and(called("Store", "Controller")).should().notBePublic()),
                rule("12", "the machine's time, zone and locale are asked only in platform", "LabFeature",
                        classes().that().resideOutsideOfPackage(house.below("platform")).should(none(Findings::machineTimeAndPlace))),
                rule("13", "every write goes through the ledger", "EnterpriseStore",
                        classes().that().resideOutsideOfPackage(house.below("platform.ledger")).should(none(Findings.sqlWrites(house)))),
                rule("14", "constructors take at most seven parameters", "LabFeature", classes().should(none(Findings::wideConstructors))),
                rule("15", "packages say that null is marked", "Stray", classes().should(none(Findings::unmarkedPackage))));
    }

    private static HouseRule rule(String number, String words, String planted, ArchRule rule) {
        return new HouseRule(number, rule.as(words), planted);
    }
}
