package io.maskline.arch;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the rules look for in a class that ArchUnit's own words cannot say. */
final class Findings {

    private static final int MOST_PARAMETERS = 7;

    private static final Set<String> EXECUTORS = Set.of(
            "java.util.concurrent.Executors", "java.util.concurrent.ExecutorService", "java.util.concurrent.Executor",
            "java.util.concurrent.ScheduledExecutorService", "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool", "java.util.concurrent.CompletableFuture", "java.util.Timer");

    private static final Set<String> THREAD_STARTS =
            Set.of("<init>", "start", "ofVirtual", "ofPlatform", "startVirtualThread");

    private static final Set<String> CHANGING_TYPES = Set.of(
            "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.ArrayList", "java.util.HashSet",
            "java.util.concurrent.ConcurrentHashMap", "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong", "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicReference", "java.lang.ThreadLocal", "java.lang.StringBuilder");

    private static final Set<String> SQL_WRITES = Set.of(
            "insertInto", "insertQuery", "update", "updateQuery", "delete", "deleteFrom", "deleteQuery", "mergeInto", "truncate",
            "truncateTable", "execute", "executeInsert", "executeUpdate", "executeDelete", "executeLargeUpdate", "executeBatch", "batch",
            "batchInsert", "batchUpdate", "batchDelete", "batchMerge", "batchStore", "loadInto");

    private Findings() {}

    static ArchCondition<JavaClass> none(Function<JavaClass, Stream<String>> search) {
        return new ArchCondition<>("be free of findings") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                search.apply(c).forEach(f -> events.add(SimpleConditionEvent.violated(c, f)));
            }
        };
    }

    static Function<JavaClass, Stream<String>> unlistedFeatures(House house) {
        return c -> dependencies(c, target -> {
            String other = house.room(target);
            return House.EDGES.containsKey(other) && !other.equals(house.room(c)) && !House.EDGES.get(house.room(c)).contains(other);
        });
    }

    static Function<JavaClass, Stream<String>> unknownRoom(House house) {
        return c -> {
            String room = house.room(c);
            boolean feature = House.EDGES.containsKey(room) && c.getPackageName().equals(house.root() + "." + room);
            return feature || House.FRAME.contains(room) ? Stream.of() : Stream.of(c.getName() + " stands in no listed room");
        };
    }

    static Function<JavaClass, Stream<String>> lookingUp(House house) {
        return c -> dependencies(c, target -> switch (house.room(target)) {
            case "app" -> !house.room(c).equals("app");
            case "shell" -> !Set.of("app", "shell").contains(house.room(c));
            default -> false;
        });
    }

    /** A controller asks its view model: never a store or service, nor the parts of platform that do the work. */
    static Function<JavaClass, Stream<String>> behindTheViewModel(House house) {
        return c -> dependencies(c, target -> {
            if (house.room(target).equals("platform")) {
                JavaClass outer = House.outermost(target);
                return !outer.isRecord() && !outer.isEnum()
                        && Stream.of("fx", "feature", "i18n", "text").noneMatch(p -> target.getPackageName().equals(house.root() + ".platform." + p));
            }
            return House.EDGES.containsKey(house.room(target)) && works(target, new HashSet<>());
        });
    }

    /**
     * Stores, and what holds a store, the ledger, the database or another such class; view models are in between, and
     * what every screen is built with (platform.fx) is no service.
     */
    private static boolean works(JavaClass c, Set<JavaClass> asked) {
        if (House.called("ViewModel", "Controller").test(c) || c.getPackageName().endsWith(".platform.fx") || !asked.add(c)) {
            return false;
        }
        return House.called("Store").test(c) || Set.of("Ledger", "Database").contains(c.getSimpleName())
                || c.getFields().stream().map(JavaField::getRawType).anyMatch(t -> t.getPackageName().startsWith("io.maskline.") && works(t, asked));
    }

    static Stream<String> threads(JavaClass c) {
        Stream<String> types = dependencies(c, t -> EXECUTORS.contains(t.getName()) || t.getPackageName().equals("javafx.concurrent"));
        return Stream.concat(types, calls(c, (owner, name) ->
                owner.isAssignableTo(Thread.class) && THREAD_STARTS.contains(name) || isRunLater(owner, name)));
    }

    static Stream<String> runLater(JavaClass c) {
        return calls(c, Findings::isRunLater);
    }

    private static boolean isRunLater(JavaClass owner, String name) {
        return owner.getName().equals("javafx.application.Platform") && name.equals("runLater");
    }

    /** Time and place of the machine, asked without a clock, zone or locale that was handed in. */
    static Stream<String> machineTimeAndPlace(JavaClass c) {
        return c.getAccessesFromSelf().stream().filter(a -> {
            String owner = a.getTargetOwner().getName();
            List<String> parameters = a.getTarget() instanceof CodeUnitAccessTarget unit
                    ? unit.getRawParameterTypes().stream().map(HasName::getName).toList()
                    : List.of();
            return switch (a.getTarget().getName()) {
                case "now" -> owner.startsWith("java.time.") && !parameters.contains("java.time.Clock");
                case "systemDefaultZone", "systemUTC", "system", "systemDefault" -> owner.startsWith("java.time.");
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
                case "toUpperCase", "toLowerCase" -> owner.equals("java.lang.String") && parameters.isEmpty();
                case "format" -> owner.equals("java.lang.String") && !parameters.contains("java.util.Locale");
                case "formatted" -> owner.equals("java.lang.String");
                case "<init>" -> owner.equals("java.util.Date") && parameters.isEmpty();
                default -> false;
            };
        }).map(JavaAccess::getDescription);
    }

    static Stream<String> changingStatics(JavaClass c) {
        return c.getFields().stream()
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC) && !f.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL) || CHANGING_TYPES.contains(f.getRawType().getName())
                        || f.getRawType().getName().startsWith("javafx.beans.") || f.getRawType().getName().startsWith("javafx.collections."))
                .map(JavaField::getDescription);
    }

    static Stream<String> wideConstructors(JavaClass c) {
        return c.isRecord() || c.isEnum() ? Stream.of() : c.getConstructors().stream()
                .filter(k -> k.getRawParameterTypes().size() > MOST_PARAMETERS)
                .map(JavaCodeUnit::getDescription);
    }

    /** Calls that change rows. Closing and copying the database file is the business of {@code platform.db}. */
    static Function<JavaClass, Stream<String>> sqlWrites(House house) {
        return c -> calls(c, (owner, name) -> SQL_WRITES.contains(name)
                && (owner.getPackageName().startsWith("org.jooq") || owner.getPackageName().equals("java.sql"))
                && !(name.equals("execute") && c.getPackageName().equals(house.root() + ".platform.db")));
    }

    static Stream<String> unmarkedPackage(JavaClass c) {
        return c.getPackage().tryGetPackageInfo().filter(i -> i.isAnnotatedWith(NullMarked.class)).isPresent()
                ? Stream.of()
                : Stream.of(c.getName() + " stands in a package without @NullMarked");
    }

    /** Violations of a rule that asks for one place: every place, when there are two. */
    static ArchCondition<JavaClass> atMostOne(Function<JavaClass, Stream<String>> search) {
        return new ArchCondition<>("stand in one place") {
            private final Collection<String> places = new TreeSet<>();

            @Override
            public void check(JavaClass c, ConditionEvents events) {
                if (search.apply(c).findAny().isPresent()) {
                    places.add(House.outermost(c).getName());
                }
            }

            @Override
            public void finish(ConditionEvents events) {
                if (places.size() > 1) {
                    places.forEach(p -> events.add(SimpleConditionEvent.violated(p, p + " is one of " + places.size() + " places")));
                }
            }
        };
    }

    private static Stream<String> dependencies(JavaClass c, Predicate<JavaClass> unwanted) {
        return c.getDirectDependenciesFromSelf().stream()
                .filter(d -> unwanted.test(d.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }

    private static Stream<String> calls(JavaClass c, BiPredicate<JavaClass, String> unwanted) {
        return c.getCodeUnitAccessesFromSelf().stream()
                .filter(a -> unwanted.test(a.getTargetOwner(), a.getTarget().getName()))
                .map(JavaAccess::getDescription);
    }
}
