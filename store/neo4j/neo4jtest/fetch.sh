#!/bin/sh
# Fetches the Neo4j that the tests run into a cache folder outside the tree, once.
# Java 17 and Maven come from Debian where this runs as root and they are absent.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$here/pom.xml")
lib="${XDG_CACHE_HOME:-$HOME/.cache}/catchment/neo4j-$version"

missing() {
  echo "NOTE: half of the engines, and the page on it, goes UNTESTED: $1" >&2
  echo "      To test Neo4j too: install a JDK of version 17 or newer and Maven, then run make test again." >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 0
}

if ! command -v javac >/dev/null || ! { [ -d "$lib" ] || command -v mvn >/dev/null; }; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Java 17 and Maven, for the tests' Neo4j." >&2
    { apt-get update -q && apt-get install -q -y --no-install-recommends openjdk-17-jdk-headless maven; } >&2 ||
      missing "Java and Maven could not be installed."
  fi
fi
command -v javac >/dev/null || missing "Java is not installed."
if [ ! -d "$lib" ]; then
  command -v mvn >/dev/null || missing "Maven is not installed."
  mkdir -p "$(dirname "$lib")"
  part=$(mktemp -d "$lib.XXXXXX")
  trap 'rm -rf "$part"' EXIT
  mvn -q -B -Dstyle.color=never -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$part/lib" >&2 ||
    missing "Maven could not fetch it."
  mv -T "$part/lib" "$lib" 2>/dev/null || [ -d "$lib" ] # somebody else was faster
fi
