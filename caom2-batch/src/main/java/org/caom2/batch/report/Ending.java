package org.caom2.batch.report;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.caom2.validation.policy.Policy;

/**
 * What is known when a run has ended.
 *
 * @param policy the policy that was judged by; {@link Policy#NONE} for none
 * @param turnedOff how many findings are not told because the policy turns off their check, by the
 *     id of the check
 * @param time when the run ended
 */
public record Ending(Policy policy, Map<String, Long> turnedOff, Instant time) {
  public Ending {
    turnedOff = Collections.unmodifiableMap(new TreeMap<>(turnedOff));
  }
}
