# What the launchers share: that of the source tree and bin/caom2 of the distribution. It is sourced.
#
#   JAVA_HOME        the Java to use (17 or newer); without it, java from the PATH
#   CAOM2_JAVA_OPTS  options for the Java virtual machine, for example -Xmx4g
#   CAOM2_CLASSPATH  jars and folders with rule sets of your own, with colons between them

fail() {
  echo "caom2: $*" >&2
  exit 2
}

# Sets $java and its $java_version, such as 17.0.15.
find_java() {
  if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it"
  else
    java=$(command -v java) || fail "java not found: install Java 17 or newer, or set JAVA_HOME"
  fi
  # Reading the JDK's release file is faster than starting it.
  real=$(readlink -f "$java" 2>/dev/null || echo "$java")
  release=${real%/bin/java}/release
  if [ -r "$release" ]; then
    java_version=$(sed -n 's/^JAVA_VERSION="\([0-9.]*\).*/\1/p' "$release")
  else
    java_version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9.]*\).*/\1/p' | head -n 1)
  fi
  [ -n "$java_version" ] || fail "$java does not work: install Java 17 or newer, or set JAVA_HOME"
  [ "${java_version%%.*}" -ge 17 ] || fail "Java 17 or newer is needed; $java is Java $java_version"
}

# Sets $archive to the class-data archive for the jar $1 and this Java, and makes it where there is
# none for these jars: the classes as the virtual machine holds them, so that it need not read and
# check them at each start. They are those that a check of the documents $2 needs. Java itself looks
# whether an archive fits, and does without one that does not. An empty file means that it is being
# made, or could not be: whoever made it may have been killed, so that it is tried again the next day.
class_data() {
  archive=${1%.jar}-$java_version.jsa
  if [ -e "$archive" ]; then
    newer=$(find "$1" "${1%/*}/lib" -newer "$archive" -print 2>/dev/null | head -n 1)
    left=$(find "$archive" -size 0 -mtime +0 -print 2>/dev/null)
    [ -n "$newer$left" ] || return 0
    rm -f "$archive" 2>/dev/null || return 0
  fi
  (set -C && : >"$archive") 2>/dev/null || return 0
  trap 'rm -f "$archive" "$archive.$$"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if "$java" -XX:ArchiveClassesAtExit="$archive.$$" -jar "$1" validate "$2" \
    </dev/null >/dev/null 2>&1; then
    # For all who may run the command, whatever the umask of who does it first.
    chmod a+r "$archive.$$" 2>/dev/null || :
    mv -f "$archive.$$" "$archive" 2>/dev/null || :
  fi
  rm -f "$archive.$$" 2>/dev/null || :
  trap - EXIT INT TERM HUP
}

# Java does not mind what is not there, and documents would pass without the rules.
check_class_path() {
  left=$CAOM2_CLASSPATH:
  while [ -n "$left" ]; do
    entry=${left%%:*}
    left=${left#*:}
    # A folder and an asterisk stand for the jars in it.
    case $entry in
      '' | '*') ;;
      */'*') [ -d "${entry%?}" ] || fail "CAOM2_CLASSPATH: there is no folder ${entry%??}" ;;
      *) [ -e "$entry" ] || fail "CAOM2_CLASSPATH: there is no $entry" ;;
    esac
  done
}

# A stream that is closed would be the next file that is opened: its text would be read as a document,
# or results be written into it. In its place comes one that refuses to be read or written.
keep_streams() {
  { true 3<&0; } 2>/dev/null || exec 0>/dev/null
  { true 3>&1; } 2>/dev/null || exec 1</dev/null
  true 3>&2 || exec 2>/dev/null
}

# Runs the jar $1 in the place of the shell; $2 is documents for class_data, the rest are the
# arguments of the command.
run() {
  keep_streams
  class_data "$1" "$2"
  jar=$1
  shift 2
  if [ -n "${CAOM2_CLASSPATH:-}" ]; then
    check_class_path
    set -- -cp "$jar:$CAOM2_CLASSPATH" org.caom2.cli.Caom "$@"
  else
    set -- -jar "$jar" "$@"
  fi
  # Standard output is for results. That an archive does not fit is not worth a word, and Java may
  # not start if it is told of a kind of message that it does not know: later ones say nothing.
  if [ "${java_version%%.*}" -le 25 ]; then
    set -- -Xlog:disable '-Xlog:all=error,cds*=off:stderr' ${CAOM2_JAVA_OPTS:-} "$@"
  else
    set -- -Xlog:disable ${CAOM2_JAVA_OPTS:-} "$@"
  fi
  if [ -s "$archive" ] && [ -r "$archive" ]; then set -- -XX:SharedArchiveFile="$archive" -XX:+VerifySharedSpaces "$@"; fi

  # Java reads and writes file names as the locale says, and in the plain one only those in ASCII.
  # A locale that is named but not installed counts as the plain one.
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
    *) case $(locale charmap 2>/dev/null) in ANSI_X3.4-1968 | US-ASCII) export LC_ALL=C.UTF-8 ;; esac ;;
  esac

  # Java itself cannot tell which of its streams are terminals.
  terminals=
  if [ -t 1 ]; then
    terminals=1
    # Shells know the width and do not export it.
    if [ -z "${COLUMNS:-}" ]; then
      size=$(stty size 2>/dev/null <&1) || size=0
      case ${size##* } in 0) ;; *) export COLUMNS="${size##* }" ;; esac
    fi
  fi
  if [ -t 2 ]; then terminals=${terminals}2; fi
  exec "$java" -Dcaom2.terminals=$terminals "$@"
}
