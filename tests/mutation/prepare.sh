# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced, with $root and $packages set: installs what is missing, of that list too, and builds the tests that reach the
# money code. Sets $build.
. "$root/packaging/locale.sh"
"$root/packaging/install-missing" "$root"/packaging/apt-packages{,-test,"-$packages"}.txt
read -r -d '' -a tests < <(cd "$root/tests/mutation" && /usr/bin/python3 -c \
    'import moneycode; print(*moneycode.TESTS)' && printf '\0')
if [ -n "${DESK_BUILD:-}" ]; then
    build=$(realpath "$DESK_BUILD")
    ninja -C "$build" "${tests[@]}"
else
    build=$root/build/release
    "$root/packaging/build" release "${tests[@]}"
fi
