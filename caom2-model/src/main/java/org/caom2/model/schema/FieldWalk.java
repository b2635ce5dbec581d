package org.caom2.model.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the fields of objects of one class and hands each value to what takes it. Asking one
 * field after the other, of hundreds that there are, takes longer than what is done with the
 * values, since neither the virtual machine nor the processor can foresee which comes next. So the
 * walk through a class that is used often is made one piece of code, as if it were written for that
 * class. Thread-safe.
 *
 * @param <C> what all values of an object are handed over with: where they are put, for instance
 */
public final class FieldWalk<C> {
  /** Objects before that pays: making one of all takes as long as a walk some hundred times. */
  private static final int OFTEN = 500;

  private final List<Slot> slots;
  private final List<? extends Taker<C>> takers;
  private int used;
  private volatile @Nullable MethodHandle joined;

  /**
   * Takes the values of one field. Should be a record: of no other class does the virtual machine
   * believe that its fields never change, and only then does it compile what they lead to into the
   * walk.
   *
   * @param <C> what all values of an object are handed over with
   */
  public interface Taker<C> {
    /**
     * Takes a value.
     *
     * @param context what was given to {@link FieldWalk#go}
     * @param holder the object that has the field
     * @param value the value, null if absent
     */
    void take(C context, Object holder, @Nullable Object value);
  }

  /** A walk through those fields, in that order, with a taker for each. */
  public FieldWalk(List<Slot> slots, Function<Slot, ? extends Taker<C>> takers) {
    this.slots = List.copyOf(slots);
    this.takers = this.slots.stream().map(takers).toList();
  }

  /**
   * Hands the value of each field to its taker. What a taker throws comes through.
   *
   * @param opened what {@link View#open} gave
   * @param owner the object whose fields the slots are of which {@link Slot#isOuter()} holds; if
   *     null, their takers are not called
   */
  public void go(C context, Object opened, @Nullable Object owner) {
    if (slots.isEmpty()) {
      return;
    }
    MethodHandle all = joined;
    if (all == null) {
      // Threads may count wrongly together, which matters little.
      if (++used < OFTEN) {
        oneByOne(context, opened, owner, slot -> {});
        return;
      }
      all = Joined.of(slots, takers);
      joined = all;
    }
    try {
      all.invokeExact((Object) context, opened, owner);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("takers throw nothing that is to be declared", e);
    }
  }

  /** The same, and tells when each field is done. */
  public void oneByOne(C context, Object opened, @Nullable Object owner, Consumer<Slot> done) {
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      Object holder = slot.isOuter() ? owner : opened;
      if (holder != null) {
        takers.get(i).take(context, holder, slot.get(opened, owner));
        done.accept(slot);
      }
    }
  }

  /** Makes one walk of many steps; loaded only when it is needed, since that takes a while. */
  private static final class Joined {
    private static final MethodType WALK =
        MethodType.methodType(void.class, Object.class, Object.class, Object.class);
    private static final MethodHandle TAKE;
    private static final MethodHandle GET;
    private static final MethodHandle IS_NULL;
    private static final MethodHandle NOTHING =
        MethodHandles.dropArguments(MethodHandles.constant(Object.class, null), 0, Object.class);

    static {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      try {
        TAKE = lookup.findVirtual(Taker.class, "take", WALK);
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

    /** From context, object and owner to nothing: a half of the walk, then the other half. */
    static MethodHandle of(List<Slot> slots, List<? extends Taker<?>> takers) {
      int size = slots.size();
      if (size == 1) {
        return step(slots.get(0), takers.get(0));
      }
      int half = size / 2;
      return MethodHandles.foldArguments(
          of(slots.subList(half, size), takers.subList(half, size)),
          of(slots.subList(0, half), takers.subList(0, half)));
    }

    private static MethodHandle step(Slot slot, Taker<?> taker) {
      MethodHandle get = GET.bindTo(slot.field().getter());
      Field<Object, Object> splice = slot.splice();
      if (splice != null) {
        get =
            MethodHandles.filterReturnValue(
                GET.bindTo(splice.getter()), MethodHandles.guardWithTest(IS_NULL, NOTHING, get));
      }
      // From context and twice the holder, of which the second is asked for the value.
      MethodHandle take = MethodHandles.filterArguments(TAKE.bindTo(taker), 2, get);
      if (!slot.isOuter()) {
        return MethodHandles.permuteArguments(take, WALK, 0, 1, 1);
      }
      return MethodHandles.guardWithTest(
          MethodHandles.permuteArguments(IS_NULL, WALK.changeReturnType(boolean.class), 2),
          MethodHandles.empty(WALK),
          MethodHandles.permuteArguments(take, WALK, 0, 2, 2));
    }
  }
}
