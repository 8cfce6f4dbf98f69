# What ./run and ./test share: finding Java and Maven, building, saying what happens. Sourced, never run.

house=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
ear=$house/ear/target/infopool.ear
payara=$house/ear/target/payara7

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# --- tools -------------------------------------------------------------------------------------------------------------

# Installs the first of these packages that the system's own package manager knows.
install_package() {
  local as_root=() package
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  for package in "$@"; do
    if command -v apt-get >/dev/null; then
      "${as_root[@]}" apt-get install -qq -y "$package" && return
      "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -qq -y "$package" && return
    elif command -v dnf >/dev/null; then "${as_root[@]}" dnf install -q -y "$package" && return
    elif command -v apk >/dev/null; then "${as_root[@]}" apk add -q "$package" && return
    elif command -v brew >/dev/null; then brew install -q "$package" && return
    fi
  done >&2
  return 1
}

# Prints "major folder" for each JDK (not only a runtime: there must be a compiler) in the places where they usually are.
list_jdks() {
  local folder version
  for folder in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$folder/bin/javac" ] && [ -f "$folder/release" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release")
    [ -n "$version" ] && say "$version $folder"
  done
}

# The newest JDK that is there, as JAVA_HOME. The default java of a machine is often older than another one beside it.
find_java() {
  local newest
  newest=$(list_jdks | sort -rn -k1,1 -s | head -n 1)
  if [ "${newest%% *}" -lt 21 ] 2>/dev/null || [ -z "$newest" ]; then
    say "No JDK 21 or newer found; installing one."
    install_package openjdk-25-jdk-headless openjdk-21-jdk-headless java-25-openjdk-devel java-21-openjdk-devel openjdk25 openjdk21 openjdk
    newest=$(list_jdks | sort -rn -k1,1 -s | head -n 1)
  fi
  [ "${newest%% *}" -ge 21 ] 2>/dev/null || fail "Infopool needs a JDK of version 21 or newer: https://adoptium.net"
  export JAVA_HOME=${newest#* }
  export MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}"
  # Maven's own libraries use what Java is about to give up; from 24 on Java says so at every start.
  [ "${newest%% *}" -lt 24 ] ||
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED $MAVEN_OPTS"
}

# Says only what went wrong.
maven() {
  local mvn=$house/mvnw
  command -v mvn >/dev/null && mvn=mvn
  (cd "$house" && "$mvn" -B -ntp -Dorg.slf4j.simpleLogger.defaultLogLevel=warn "$@")
}

# --- building ----------------------------------------------------------------------------------------------------------

is_built() {
  [ -f "$ear" ] && [ -d "$payara" ] &&
    [ -z "$(find "$house"/pom.xml "$house"/{domain,ejb,web,ear}/{pom.xml,src/main} -newer "$ear" -print -quit)" ]
}

# The lock is for two copies that are started at once from one checkout.
build() {
  mkdir -p "$house/ear/target"
  (
    command -v flock >/dev/null && flock 9
    is_built && exit
    say "Building. The first time this fetches the libraries and the server and takes some minutes."
    maven -DskipTests package || fail "The build failed."
    touch "$ear"
  ) 9>"$house/ear/target/build.lock"
}
