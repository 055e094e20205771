#!/bin/bash
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-desktop.sh [--no-keyring] COMMAND [ARGUMENT...]: runs the command on a desktop of its own: an X server without
# a screen, a window manager, a session bus, an unlocked GNOME key ring (or none at all), the accessibility bus, and
# an empty home. Nothing of it is left afterwards, and nothing of the computer's own desktop is touched.
# The exit code is the command's.
set -euo pipefail

# Whatever is waited for here takes a second; a loaded computer may take its time.
readonly patience=60

fail() {
    echo "with-desktop: $*" >&2
    exit 1
}

# wait_for WHAT COMMAND...: until the command succeeds.
wait_for() {
    local what=$1 until=$((SECONDS + patience))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$until" ] || fail "$what did not come up in $patience s"
        sleep 0.05
    done
}

start_x_server() {
    local display
    exec {ready}<> <(:)
    # Keys don't repeat by themselves: on a busy computer half a second may pass between press and release.
    Xvfb -r -displayfd "$ready" -screen 0 "${DESK_TEST_SCREEN:-1600x1000x24}" -nolisten tcp -noreset \
        >"$folder/xvfb.log" 2>&1 &
    started+=($!)
    read -r -t "$patience" -u "$ready" display || fail "no X server: $(cat "$folder/xvfb.log")"
    export DISPLAY=:$display
}

# shellcheck disable=SC2317 # wait_for calls these three.
has_window_manager() {
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q '#'
}

# shellcheck disable=SC2317
is_keyring_unlocked() {
    dbus-send --session --print-reply --reply-timeout=5000 --dest=org.freedesktop.secrets \
        /org/freedesktop/secrets/aliases/default org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked | grep -q 'boolean false'
}

# shellcheck disable=SC2317
has_accessibility_bus() {
    dbus-send --session --print-reply --reply-timeout=5000 --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress
}

# The part that runs inside the session bus.
inside() {
    has_keyring=$1
    folder=$2
    shift 2
    started=()
    trap 'kill "${started[@]}" 2>/dev/null || true; wait "${started[@]}" 2>/dev/null || true' EXIT
    trap 'exit 143' TERM INT HUP

    start_x_server
    openbox --sm-disable >"$folder/openbox.log" 2>&1 &
    started+=($!)
    wait_for "the window manager" has_window_manager
    if [ "$has_keyring" = yes ]; then
        # The password opens this folder's own key ring, which goes with the folder.
        printf 'desk' | gnome-keyring-daemon --foreground --unlock --components=secrets >"$folder/keyring.log" 2>&1 &
        started+=($!)
        wait_for "the key ring" is_keyring_unlocked
    fi
    wait_for "the accessibility bus" has_accessibility_bus

    local result=0
    "$@" &
    local command=$!
    started+=("$command")
    wait "$command" || result=$?
    exit "$result"
}

if [ "${1:-}" = --inside ]; then
    shift
    inside "$@"
fi

has_keyring=yes
if [ "${1:-}" = --no-keyring ]; then
    has_keyring=no
    shift
fi
[ $# -gt 0 ] || fail "which command?"
for tool in Xvfb openbox xprop dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || fail "$tool is missing; ./test installs it"
done

# Short, for the names of sockets may have 107 letters.
folder=$(mktemp -d /tmp/desk-XXXXXX)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home
export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache XDG_DATA_HOME=$HOME/.local/share
export XDG_STATE_HOME=$HOME/.local/state XDG_RUNTIME_DIR=$folder/run TMPDIR=$folder/tmp
mkdir -p "$HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR" "$TMPDIR" "$folder/services"
chmod 0700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS SESSION_MANAGER XDG_CURRENT_DESKTOP
unset GNOME_KEYRING_CONTROL QT_QPA_PLATFORM QT_STYLE_OVERRIDE QT_SCALE_FACTOR LANGUAGE
export LC_ALL=C.UTF-8 GSETTINGS_BACKEND=memory NO_AT_BRIDGE=0 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

# This bus starts the accessibility bus on demand and nothing else: no key ring of the system, no portals, no dconf.
cat >"$folder/services/org.a11y.Bus.service" <<'SERVICE'
[D-BUS Service]
Name=org.a11y.Bus
Exec=/usr/libexec/at-spi-bus-launcher
SERVICE
cat >"$folder/bus.conf" <<BUS
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:dir=$XDG_RUNTIME_DIR</listen>
  <auth>EXTERNAL</auth>
  <servicedir>$folder/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

result=0
dbus-run-session --config-file="$folder/bus.conf" -- \
    "$(readlink -f "${BASH_SOURCE[0]}")" --inside "$has_keyring" "$folder" "$@" || result=$?
exit "$result"
