# Sourced by the scripts after jdk.sh: builds the programs when their sources changed, and runs them.

# Something that the programs are made of is newer than the last build, or there was none.
needs_build() {
  stamp="$root/target/built"
  [ -f "$stamp" ] || return 0
  for program in indexer search-api evaluation; do
    [ -n "$(find "$root/$program/target" -maxdepth 1 -name "$program-*.jar" 2>/dev/null)" ] || return 0
  done
  [ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" -print -quit)" ]
}

build_if_needed() {
  needs_build || return 0
  need_maven
  jdk_home >/dev/null || exit 1
  printf 'Building…\n' >&2
  # The style checks are for those who change the code: scripts/test runs them.
  mkdir -p "$root/target"
  if ! "$root/scripts/mvn" -B -q package -DskipTests \
    -Dspotless.check.skip -Dforbiddenapis.skip -Djacoco.skip >"$root/target/build.log" 2>&1; then
    cat "$root/target/build.log" >&2
    fail "the build failed; its output is above"
  fi
  : >"$root/target/built"
}

# run_program MODULE [arguments]: runs the program that the module is; does not return.
run_program() {
  module=$1
  shift
  prepare_java "$module"
  # shellcheck disable=SC2086 # options are words
  exec "$java_home/bin/java" ${PINCITE_JAVA_OPTIONS:-} \
    -Djava.util.logging.config.file="$root/scripts/lib/logging.properties" -jar "$jar" "$@"
}

# run_class MODULE CLASS [arguments]: runs another program of the module; does not return.
run_class() {
  module=$1
  class=$2
  shift 2
  prepare_java "$module"
  # shellcheck disable=SC2086 # options are words
  exec "$java_home/bin/java" ${PINCITE_JAVA_OPTIONS:-} --enable-native-access=ALL-UNNAMED \
    -Djava.util.logging.config.file="$root/scripts/lib/logging.properties" -cp "$jar" "$class" "$@"
}

# prepare_java MODULE: sets java_home and jar.
prepare_java() {
  java_home=$(jdk_home) || exit 1
  # In the C locale, Java can name no file with letters that are not ASCII.
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
  jar=$(find "$root/$1/target" -maxdepth 1 -name "$1-*.jar" | head -n 1)
}
