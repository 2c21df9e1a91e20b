# Sourced by the scripts: finds a JDK 25 and Maven, or says in one line what to do.

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[.0-9]*"' "$1/release"
}

# Prints the home of a JDK 25: JAVA_HOME, the java on PATH, then the usual folders.
jdk_home() {
  for home in "${JAVA_HOME:-}" "$(on_path_home)" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  printf '%s: no JDK 25 found; install one (for example Eclipse Temurin 25) or set JAVA_HOME to it\n' \
    "$(basename "$0")" >&2
  return 1
}

on_path_home() {
  java=$(command -v javac 2>/dev/null) || return 0
  java=$(readlink -f "$java" 2>/dev/null) || return 0
  dirname "$(dirname "$java")"
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Maven not found; install Maven 3.8.7 or newer (Debian: apt-get install maven)"
}
