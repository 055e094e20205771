#!/bin/bash
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh [--no-keyring | --no-bus] COMMAND [ARGUMENT...]: runs the command with a session bus and an unlocked
# GNOME key ring of its own (or without the key ring, or without both), in an empty home. For tests without windows;
# with-desktop.sh has windows too. DESK_KEYRING_PID tells the command which process is the key ring.
# The exit code is the command's.
set -euo pipefail

readonly patience=60

fail() {
    echo "with-keyring: $*" >&2
    exit 1
}

is_keyring_unlocked() {
    dbus-send --session --print-reply --reply-timeout=5000 --dest=org.freedesktop.secrets \
        /org/freedesktop/secrets/aliases/default org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null | grep -q 'boolean false'
}

# The part that runs inside the session bus.
inside() {
    local until=$((SECONDS + patience)) result=0
    printf 'desk' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/../keyring.log" 2>&1 &
    export DESK_KEYRING_PID=$!
    # A test may have stopped it.
    trap 'kill -CONT "$DESK_KEYRING_PID" 2>/dev/null; kill "$DESK_KEYRING_PID" 2>/dev/null; wait' EXIT
    until is_keyring_unlocked; do
        [ "$SECONDS" -lt "$until" ] || fail "the key ring did not come up in $patience s"
        sleep 0.05
    done
    "$@" || result=$?
    exit "$result"
}

if [ "${1:-}" = --inside ]; then
    shift
    inside "$@"
fi

mode=keyring
case ${1:-} in
--no-keyring | --no-bus)
    mode=${1#--}
    shift
    ;;
esac
[ $# -gt 0 ] || fail "which command?"

# Short, for the names of sockets may have 107 letters.
folder=$(mktemp -d /tmp/desk-XXXXXX)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home
export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache XDG_DATA_HOME=$HOME/.local/share
export XDG_STATE_HOME=$HOME/.local/state XDG_RUNTIME_DIR=$folder/run TMPDIR=$folder/tmp
mkdir -p "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$TMPDIR"
chmod 0700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY

# This bus starts nothing by itself: no key ring of the system.
cat >"$folder/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

result=0
case $mode in
keyring)
    dbus-run-session --config-file="$folder/bus.conf" -- \
        "$(readlink -f "${BASH_SOURCE[0]}")" --inside "$@" || result=$?
    ;;
no-keyring)
    dbus-run-session --config-file="$folder/bus.conf" -- "$@" || result=$?
    ;;
no-bus)
    DBUS_SESSION_BUS_ADDRESS=unix:path=$folder/nothing "$@" || result=$?
    ;;
esac
exit "$result"
