package org.caom2.model.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gets the values of all slots of an object. Calling one getter after the other, of hundreds that
 * there are, takes longer than what is done with the values, since neither the virtual machine nor
 * the processor can foresee which comes next. So the getters of a class that is used often are made
 * one.
 */
final class Getters {
  /** Objects before that pays: making one of all takes as long as getting some hundred times. */
  private static final int OFTEN = 500;

  private static final @Nullable Object[] NONE = {};

  private final List<Slot> slots;
  private int used;
  private volatile @Nullable MethodHandle joined;

  Getters(List<Slot> slots) {
    this.slots = slots;
  }

  /** The value of each slot, null if absent and for slots of the object's owner. */
  @Nullable Object[] of(Object object) {
    if (slots.isEmpty()) {
      return NONE;
    }
    MethodHandle all = joined;
    if (all == null) {
      // Threads may count wrongly together, which matters little.
      if (++used < OFTEN) {
        return oneByOne(object);
      }
      all = Joined.of(slots);
      joined = all;
    }
    try {
      return (@Nullable Object[]) all.invokeExact(object);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("getters throw nothing", e);
    }
  }

  private @Nullable Object[] oneByOne(Object object) {
    @Nullable Object[] values = new Object[slots.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = slots.get(i).get(object, null);
    }
    return values;
  }

  /** Makes one getter of many; loaded only when it is needed, since that takes a while. */
  private static final class Joined {
    private static final MethodHandle GET;
    private static final MethodHandle IS_NULL;
    private static final MethodHandle NOTHING =
        MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);
    private static final MethodHandle ARRAY = MethodHandles.identity(Object[].class);

    static {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      try {
        GET =
            lookup.findVirtual(
                Field.Getter.class, "get", MethodType.methodType(Object.class, Object.class));
        IS_NULL =
            lookup.findStatic(
                Objects.class, "isNull", MethodType.methodType(boolean.class, Object.class));
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    private Joined() {}

    static MethodHandle of(List<Slot> slots) {
      MethodHandle[] getters = slots.stream().map(Joined::getter).toArray(MethodHandle[]::new);
      MethodHandle array = ARRAY.asCollector(Object[].class, getters.length);
      return MethodHandles.permuteArguments(
          MethodHandles.filterArguments(array, 0, getters),
          MethodType.methodType(Object[].class, Object.class),
          new int[getters.length]);
    }

    private static MethodHandle getter(Slot slot) {
      if (slot.isOuter()) {
        return NOTHING;
      }
      MethodHandle own = GET.bindTo(slot.field().getter());
      Field<Object, Object> splice = slot.splice();
      return splice == null
          ? own
          : MethodHandles.filterReturnValue(
              GET.bindTo(splice.getter()), MethodHandles.guardWithTest(IS_NULL, NOTHING, own));
    }
  }
}
