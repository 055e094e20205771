#!/bin/bash
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bare_debian.sh BIN [SUITE [MIRROR]]: a Debian with nothing in it (debootstrap, as root), as a newcomer's computer is:
# packaging/team/setup makes the team's server there, what README names is installed, and two desks of the program that
# stands in BIN meet on it, with real windows. Ends with 77 where it can't be done here: without root, debootstrap or
# the mirror. It takes some minutes and 4 GB, in a folder that is removed.
set -euo pipefail

bin=$(readlink -f "${1:?where the built programs are}")
source=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
readonly bin source suite=${2:-bookworm} mirror=${3:-http://deb.debian.org/debian} host=shop-server

skip() {
    echo "bare_debian: $*" >&2
    exit 77
}

[ "$(id -u)" -eq 0 ] || skip "this needs root"
command -v debootstrap >/dev/null || skip "debootstrap is missing"
if [ "${DESK_BARE_DEBIAN:-}" != inside ]; then
    # What is mounted here is gone with the last of its processes, and so are the server and all desks.
    export DESK_BARE_DEBIAN=inside
    exec unshare --mount --pid --fork --uts --kill-child -- "$(readlink -f "${BASH_SOURCE[0]}")" "$@"
fi
mount --make-rprivate /
hostname "$host"

folder=$(mktemp -d "${TMPDIR:-/var/tmp}/bare-debian-XXXXXX")
readonly folder system=$folder/system
# shellcheck disable=SC2317 # The trap calls it.
remove() {
    umount --recursive --lazy "$system/proc" "$system/dev" 2>/dev/null || true
    rm -rf --one-file-system "$folder"
}
trap remove EXIT
chmod 755 "$folder"
mkdir "$system"

# there COMMAND...: on the bare computer, with nothing of this one's environment.
there() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TZ=UTC HOME=/root "${more[@]}" \
        chroot "$system" "$@"
}
more=()

echo "Installing a bare $suite"
debootstrap --variant=minbase "$suite" "$system" "$mirror" >"$folder/debootstrap.log" 2>&1 \
    || { tail -n 5 "$folder/debootstrap.log" >&2 && skip "no Debian from $mirror"; }
mount -t proc none "$system/proc"
mount --rbind /dev "$system/dev"
mount -t tmpfs none "$system/dev/shm"
printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$host" >"$system/etc/hosts"
echo "$host" >"$system/etc/hostname"
cp --dereference /etc/resolv.conf "$system/etc/resolv.conf"
# Services don't start by themselves where no system runs.
printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d"
chmod 755 "$system/usr/sbin/policy-rc.d"
mkdir -p "$system/desk/bin"
cp -r "$source/packaging" "$source/tests" "$bin/../share" "$system/desk"
cp "$bin/esimfly-desk" "$bin/esimfly-sandbox" "$system/desk/bin"

there /desk/packaging/team/setup | tee "$folder/said"
port=$(sed -n 's/^ *Team server .* port \([0-9]*\)$/\1/p' "$folder/said")
what_to_type() { sed -n "/^The team's server is ready/,\$p"; }
there /desk/packaging/team/setup | what_to_type | diff <(what_to_type <"$folder/said") - ||
    { echo "Once more it says something else" >&2 && exit 1; }
there /desk/packaging/install-missing /desk/packaging/apt-packages.txt /desk/packaging/apt-packages-test.txt

more=(DESK_BIN=/desk/bin PYTHONDONTWRITEBYTECODE=1 "DESK_TEAM_SERVER=host=$host port=$port dbname=esimfly_team")
there /desk/tests/support/with-desktop.sh /usr/bin/python3 /desk/tests/long/bare_debian.py
