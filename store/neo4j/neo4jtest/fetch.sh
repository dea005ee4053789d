#!/bin/sh
# Fetches the Neo4j that the tests run into a cache folder outside the tree, once, and
# compiles the program that runs it, with an archive of the classes that it loads:
# tests start some twenty servers, each in half the time.
# Java 17 and Maven come from Debian where this runs as root and they are absent.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$here/pom.xml")
lib="${XDG_CACHE_HOME:-$HOME/.cache}/catchment/neo4j-$version"
server="$lib-$(sha256sum <"$here/Server.java" | cut -c 1-8)" # process.go looks there

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
if [ ! -f "$server/server.jsa" ]; then
  work=$(mktemp -d "$lib.XXXXXX")
  trap 'rm -rf "$work" "${part:-}"' EXIT
  mkdir -p "$server" "$work/classes"
  javac -proc:none -cp "$lib/*" -d "$work/classes" "$here/Server.java" >&2 && jar --create --file "$work/server.jar" -C "$work/classes" . ||
    missing "The program that runs it could not be compiled."
  mv "$work/server.jar" "$server/server.jar" # the archive is of this very file
  java -XX:+UseSerialGC -XX:ArchiveClassesAtExit="$work/server.jsa" -Xlog:disable -cp "$server/server.jar:$lib/*" Server "$work/data" 0 archive-password once >/dev/null ||
    missing "It could not be started."
  mv "$work/server.jsa" "$server/server.jsa"
fi
