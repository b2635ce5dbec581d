package org.caom2.benchmarks;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** What benchmarks of one thread are given, made as JMH makes it: each state once, and set up. */
final class States {
  private final Map<Class<?>, Object> made = new LinkedHashMap<>();
  private final Blackhole hole =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  /** Calls a benchmark, or what sets a state up. */
  void call(Method method, Object on) throws ReflectiveOperationException {
    List<Object> given = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      given.add(state(type));
    }
    try {
      method.invoke(on, given.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    }
  }

  private Object state(Class<?> type) throws ReflectiveOperationException {
    if (type == Blackhole.class) {
      return hole;
    }
    Object state = made.get(type);
    if (state == null) {
      state = type.getConstructor().newInstance();
      made.put(type, state);
      for (Field field : type.getFields()) {
        Param param = field.getAnnotation(Param.class);
        if (param != null) {
          field.set(state, param.value()[0]);
        }
      }
      for (Method method : type.getMethods()) {
        Setup setup = method.getAnnotation(Setup.class);
        if (setup != null && setup.value() == Level.Trial) {
          call(method, state);
        }
      }
    }
    return Objects.requireNonNull(state);
  }

  /** How many observations or planes were counted so far, whatever state counts them. */
  long counted() throws ReflectiveOperationException {
    long counted = 0;
    for (Object state : made.values()) {
      for (Field field : counters(state.getClass()).toList()) {
        counted += field.getLong(state);
      }
    }
    return counted;
  }

  private static Stream<Field> counters(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> List.of("observations", "planes").contains(field.getName()))
        .filter(field -> field.getType() == long.class);
  }
}
