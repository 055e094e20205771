#!/bin/bash
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/install-missing on a Debian that has only what stands here: it calls apt-get for what is missing, and for
# nothing else.
set -euo pipefail

script=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/packaging/install-missing
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cat >"$work/dpkg-query" <<'EOF'
#!/bin/bash
echo "installed cmake "
echo "installed qt6-base-dev libqt6opengl6-dev (= 6.8.2+dfsg-9), qt6-base-abi"
echo "config-files removed-package "
EOF
printf '#!/bin/bash\necho "$@" >>"%s/calls"\n' "$work" >"$work/apt-get"
# shellcheck disable=SC2016
printf '#!/bin/bash\nexec "$@"\n' >"$work/sudo"
chmod +x "$work"/*
export PATH=$work:$PATH

printf '# What is there\ncmake\n\nlibqt6opengl6-dev # within another package\n' >"$work/list"
"$script" "$work/list"
if [ -e "$work/calls" ]; then
    echo "Nothing is missing, but apt-get was called: $(cat "$work/calls")" >&2
    exit 1
fi

printf 'removed-package\n' >"$work/more"
"$script" "$work/list" "$work/more"
grep -q ' install removed-package$' "$work/calls"

# A database server is installed without one being made and started: that is said before.
# shellcheck disable=SC2016
printf '#!/bin/bash\necho "tee $* $(cat)" >>"%s/calls"\n' "$work" >"$work/tee"
printf '#!/bin/bash\n' >"$work/mkdir"
chmod +x "$work/tee" "$work/mkdir"
printf 'postgresql\n' >"$work/server"
"$script" "$work/server"
grep -A 9 '^tee /etc/postgresql-common/createcluster.d/.* create_main_cluster = false$' "$work/calls" |
    grep -q ' install postgresql$'
