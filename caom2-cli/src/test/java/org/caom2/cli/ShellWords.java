package org.caom2.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls of a program within a line of shell: its words, without what is redirected, for quotes,
 * pipes, redirections and the substitution of processes.
 */
final class ShellWords {
  private final List<List<String>> calls = new ArrayList<>();
  private List<String> call = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean isWord;
  private boolean isFile;

  private ShellWords() {}

  /** The arguments of each call of that program. */
  static List<List<String>> of(String program, String line) {
    ShellWords words = new ShellWords();
    words.read(line);
    return words.calls.stream()
        .filter(call -> !call.isEmpty() && call.get(0).equals(program))
        .map(call -> List.copyOf(call.subList(1, call.size())))
        .toList();
  }

  private void read(String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        isWord = true;
      } else if (c == ' ') {
        endWord();
      } else if (c == '|' || c == ')' || line.startsWith("<(", i)) {
        endCall();
        i += c == '<' ? 1 : 0;
      } else if (c == '>') {
        endWord();
        isFile = true;
      } else {
        word.append(c);
        isWord = true;
      }
    }
    if (quote != 0) {
      throw new IllegalArgumentException("a quote is not closed: " + line);
    }
    endCall();
  }

  private void endWord() {
    if (isWord && !isFile) {
      call.add(word.toString());
    }
    isFile &= !isWord;
    isWord = false;
    word.setLength(0);
  }

  private void endCall() {
    endWord();
    calls.add(call);
    call = new ArrayList<>();
  }
}
