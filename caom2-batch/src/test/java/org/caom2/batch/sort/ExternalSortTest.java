package org.caom2.batch.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExternalSortTest {
  /** How many folders of sorts there are. */
  private static long folders() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("caom2-sort")).count();
    }
  }

  private static void check(long budget, int count) throws IOException {
    Random random = new Random(20 + budget);
    List<Entry> entries = new ArrayList<>();
    try (ExternalSort sort = new ExternalSort(budget)) {
      for (int i = 0; i < count; i++) {
        String key = random.nextInt(count / 3 + 1) + "é\ud83d\ude00".repeat(random.nextInt(3));
        sort.add(key, Integer.toString(i), "", "x".repeat(random.nextInt(20)));
        entries.add(new Entry(key, List.of(Integer.toString(i))));
      }
      assertThat(sort.count()).isEqualTo(count);
      entries.sort(Comparator.comparing(Entry::key));
      List<Entry> sorted = new ArrayList<>();
      try (Merge merge = sort.sorted()) {
        merge.forEachRemaining(e -> sorted.add(new Entry(e.key(), e.values().subList(0, 1))));
      }
      assertThat(sorted).isEqualTo(entries);
    }
  }

  @Test
  void entriesOfOneKeyStayInTheirOrder() throws IOException {
    long before = folders();
    check(Long.MAX_VALUE, 0);
    check(Long.MAX_VALUE, 1000);
    check(100_000, 5000);
    assertThat(folders()).isEqualTo(before);
  }

  @Test
  void manyFilesAreMergedInSteps() throws IOException {
    check(1, 200);
    check(4000, 2500);
  }
}
