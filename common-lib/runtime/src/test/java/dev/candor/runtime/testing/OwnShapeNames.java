package dev.candor.runtime.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/** A record of a controller has a simple name that no other record of the module has. */
final class OwnShapeNames extends ArchCondition<JavaClass> {

    private final Map<String, Integer> names = new HashMap<>();

    OwnShapeNames() {
        super("have a simple name of their own if they are records of a controller");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        names.clear();
        all.stream().filter(JavaClass::isRecord).forEach(each -> names.merge(each.getSimpleName(), 1, Integer::sum));
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
        boolean shape = each.isRecord()
                && each.getEnclosingClass()
                        .filter(outer -> outer.isAnnotatedWith(RestController.class))
                        .isPresent();
        if (shape && names.getOrDefault(each.getSimpleName(), 0) > 1) {
            events.add(SimpleConditionEvent.violated(each, each.getName() + " shares its simple name"));
        }
    }
}
