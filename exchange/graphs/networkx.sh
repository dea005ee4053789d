#!/usr/bin/env bash
# Prints the path of a Python that has networkx, which the tests read exported graphs with: the
# machine's own where it has it, else one in a cache folder outside the tree, made once.
set -euo pipefail
version=3.6.1
if python3 -c 'import networkx' 2>/dev/null; then
  command -v python3
  exit
fi
home=${XDG_CACHE_HOME:-$HOME/.cache}/catchment/networkx-$version
if ! "$home/bin/python" -c 'import networkx' 2>/dev/null; then
  python3 -m venv "$home" >&2
  "$home/bin/pip" install --quiet --disable-pip-version-check "networkx==$version" >&2
fi
echo "$home/bin/python"
