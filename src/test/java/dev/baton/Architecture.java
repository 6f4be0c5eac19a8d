package dev.baton;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.baton.plan.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.Value;

/**
 * The rules between the packages below a root. They are tried on the service's own
 * packages and on some that break them.
 *
 * @param root the package that the others are in
 */
record Architecture(String root) {

    /**
     * Who may use whom; what is not listed is forbidden. Every package may use
     * {@code observe}.
     */
    private static final String EDGES = """
            web           > api format format.graph plan
            web.document  > plan
            format        >
            format.graph  > model
            api           > api.schema answer view model plan store
            api.schema    > model plan
            answer        > plan cypher store view model
            cypher        > plan model
            view          > plan model
            plan          > model
            dataset       > model
            dataset.check > dataset model
            dataset.duplicates > dataset model
            dataset.export > dataset dataset.load model
            dataset.load  > dataset dataset.check cypher store model
            dataset.format > dataset model
            dataset.kinds > dataset model
            command       > dataset dataset.check dataset.duplicates dataset.export dataset.format dataset.load model
            embedded      >
            store         > model
            model         >
            observe       >
            config        > *
            """;

    private static final String[] DRIVER = { "org.neo4j.driver..", "org.neo4j.bolt.." };

    private static final Map<String, Set<String>> ALLOWED = allowed();

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        EDGES.lines().forEach(line -> {
            String[] sides = line.split(">", 2);
            allowed.put(sides[0].strip(), Set.copyOf(Arrays.asList(sides[1].strip().split(" +"))));
        });
        return allowed;
    }

    ArchRule edges() {
        return ArchRuleDefinition.classes()
            .that(resideInAnyPackage(this.root + ".*.."))
            .should(new ArchCondition<>("use listed packages only") {

                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (target.getPackageName().startsWith(Architecture.this.root) && !mayUse(item, target)) {
                            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                        }
                    }
                }

            });
    }

    private boolean mayUse(JavaClass user, JavaClass used) {
        String from = room(user);
        String to = room(used);
        Set<String> allowed = ALLOWED.getOrDefault(from, Set.of());
        return from.equals(to) || to.equals("observe") || allowed.contains(to) || allowed.contains("*");
    }

    /**
     * The listed package that a class belongs to, or its own package where none is
     * listed.
     */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        String below = name.equals(this.root) ? "" : name.substring(this.root.length() + 1);
        return ALLOWED.keySet()
            .stream()
            .filter(room -> below.equals(room) || below.startsWith(room + "."))
            .max(Comparator.comparing(String::length))
            .orElse(below);
    }

    ArchRule noCycles() {
        return slices().matching(this.root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule serverOnlyInEmbedded() {
        return noClasses().that(resideInAnyPackage(this.root + "..").and(not(in("embedded"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.neo4j..")
                .and(not(resideInAnyPackage("org.neo4j.driver..", "org.neo4j.bolt..", "org.neo4j.cypherdsl.."))));
    }

    ArchRule pureWithoutDriverAndSpring() {
        return noClasses().that(in("model", "plan", "cypher"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(DRIVER).or(resideInAnyPackage("org.springframework..")));
    }

    ArchRule edgesWithoutDriver() {
        return noClasses().that(in("web", "web.document", "api", "api.schema", "dataset", "dataset.check"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(DRIVER));
    }

    ArchRule valuesUnpackedWhereTheyAreRead() {
        return noClasses().that(resideInAnyPackage(this.root + "..").and(not(in("view", "store", "dataset.load"))))
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a driver value is unpacked") {

                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().isAssignableTo(Value.class) && call.getName().startsWith("as");
                }

            });
    }

    ArchRule sourcesMadeInOnePlace() {
        return noClasses()
            .that(resideInAnyPackage(this.root + "..")
                .and(not(DescribedPredicate.describe("Sources, and what lets reads start elsewhere",
                        type -> type.getName().matches(".*\\.plan\\.(Sources|Source\\$.*|Start|Selective)")))))
            .should()
            .callConstructorWhere(new DescribedPredicate<JavaConstructorCall>("a source is made") {

                @Override
                public boolean test(JavaConstructorCall call) {
                    return call.getTargetOwner().isAssignableTo(Source.class);
                }

            });
    }

    ArchRule nullMarked() {
        return ArchRuleDefinition.classes()
            .that(resideInAnyPackage(this.root + ".."))
            .should(new ArchCondition<>("be in a package that is @NullMarked") {

                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " is in a package whose"
                                + " package-info.java does not say @NullMarked, or that has none"));
                    }
                }

            });
    }

    private DescribedPredicate<JavaClass> in(String... rooms) {
        Set<String> wanted = Set.of(rooms);
        return DescribedPredicate.describe("in " + wanted,
                type -> type.getPackageName().startsWith(this.root) && wanted.contains(room(type)));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<? super JavaClass> predicate) {
        return DescribedPredicate.not(predicate).forSubtype();
    }

}
