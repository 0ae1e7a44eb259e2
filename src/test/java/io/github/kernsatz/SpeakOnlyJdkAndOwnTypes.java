package io.github.kernsatz;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/** Holds if no public or protected member names a type of a library. */
final class SpeakOnlyJdkAndOwnTypes extends ArchCondition<JavaClass> {

  SpeakOnlyJdkAndOwnTypes() {
    super("name only types of the JDK and of Kernsatz in public members");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaCodeUnit member : type.getCodeUnits()) {
      boolean visible =
          member.getModifiers().contains(JavaModifier.PUBLIC)
              || member.getModifiers().contains(JavaModifier.PROTECTED);
      if (visible) {
        List<JavaType> named = new ArrayList<>(member.getParameterTypes());
        named.add(member.getReturnType());
        for (JavaType signature : named) {
          for (JavaClass involved : signature.getAllInvolvedRawTypes()) {
            check(member, involved, events);
          }
        }
      }
    }
  }

  private static void check(JavaCodeUnit member, JavaClass involved, ConditionEvents events) {
    JavaClass element = involved.getBaseComponentType();
    boolean spoken =
        element.isPrimitive()
            || element.getPackageName().startsWith("java.")
            || element.getPackageName().startsWith("io.github.kernsatz");
    if (!spoken) {
      events.add(
          SimpleConditionEvent.violated(
              member, member.getFullName() + " names " + element.getFullName()));
    }
  }
}
