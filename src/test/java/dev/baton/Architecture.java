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
            web           > api plan
            web.document  > plan
            api           > api.schema answer view model plan store
            api.schema    > model plan
            answer        > plan cypher store view model
            cypher        > plan model
            view          > plan model
            plan          > model
            dataset       > model
            dataset.check > dataset model
            dataset.export > dataset dataset.load model
