#!/bin/sh
# Sees to it that the page can be built (node.sh) or tried in a browser (node.sh
# browser). Node and Chromium come from Debian where this runs as root and they are
# absent; of Chromium the one without a window, which costs a third of the time. Where
# they are not to be had it says so, once and loudly: exit 3; with CI=true that is a
# failure: exit 1.
set -eu

missing() {
  echo "NOTE: the page goes UNTESTED: $1" >&2
  echo "      The binary shows it all the same, as it was built before. To test it: install $2, then run make test again." >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 3
}

install() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $*, for the page's tests." >&2
    { apt-get update -q && apt-get install -q -y --no-install-recommends "$@"; } >&2 || true
  fi
}

recent() { node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null; }
light() { [ -x "${CHROMIUM:-}" ] || command -v chromium-headless-shell; }
browser() { light || command -v chromium || command -v chromium-browser || command -v google-chrome; }

recent && command -v npm >/dev/null || install nodejs npm
recent && command -v npm >/dev/null || missing "Node 20.19 or newer, with npm, is not here." "Node"
if [ "${1:-}" = browser ]; then
  light >/dev/null || install chromium-headless-shell
  browser >/dev/null || install chromium
  browser >/dev/null || missing "Chromium is not here." "Chromium, or set CHROMIUM to where it is"
fi
