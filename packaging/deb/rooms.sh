# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced: bare Debian systems ("rooms") that packages are built and tried in. A room is made once, kept as an archive,
# and each use is of a copy that goes away afterwards.

rooms_cache=${DESK_ROOMS:-${XDG_CACHE_HOME:-$HOME/.cache}/esimfly-desk-rooms}
rooms_mirror=${DESK_MIRROR:-http://deb.debian.org/debian}

# need_root COMMAND: says why, and ends, where it is not root that runs this.
need_root() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "$1 makes systems of its own, with packages installed in them: it has to be run as root." >&2
        exit 1
    fi
}

# known_suite SUITE: ends where the program can't be built there.
known_suite() {
    case $1 in
        bookworm | trixie) ;;
        *)
            echo "There are rooms for bookworm and trixie, not for \"$1\"." >&2
            exit 2
            ;;
    esac
}

# make_room ARCHIVE SUITE [mmdebstrap options]: does nothing where the archive is there already.
make_room() {
    local archive=$1 suite=$2
    shift 2
    if [ -e "$archive" ]; then
        return
    fi
    echo "Making a room of $suite: $archive"
    mkdir -p "$(dirname "$archive")"
    mmdebstrap --quiet --variant=minbase "$@" "$suite" "$archive.part.tar" "$rooms_mirror"
    mv "$archive.part.tar" "$archive"
}

# open_room ARCHIVE FOLDER: a copy of the room, which in_room() can use.
open_room() {
    mkdir -p "$2"
    tar --extract --numeric-owner --xattrs --xattrs-include='*' --file "$1" --directory "$2"
}

# copy_source ROOT FOLDER: the files that belong to the project, as they stand there, also those not yet committed. Root
# may take what belongs to somebody else.
copy_source() {
    mkdir -p "$2"
    (cd "$1" && git -c safe.directory="$1" ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do
            if [ -e "$file" ]; then printf '%s\0' "$file"; fi
        done | tar --create --null --verbatim-files-from --files-from=-) |
        tar --extract --no-same-owner --directory "$2"
}

# in_room [--offline] FOLDER COMMAND...: runs it there as root, with processes and mounts of its own that end with it.
in_room() {
    local spaces=(--mount --pid --fork --kill-child --ipc --uts)
    if [ "$1" = --offline ]; then
        spaces+=(--net)
        shift
    fi
    local folder=$1
    shift
    # shellcheck disable=SC2016 # The shell that is started reads these.
    env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb LC_ALL="${ROOM_LOCALE:-C.UTF-8}" \
        DEBIAN_FRONTEND=noninteractive "${room_environment[@]}" \
        unshare "${spaces[@]}" --propagation private bash -c '
            folder=$1
            shift
            mount -t proc proc "$folder/proc"
            mount --rbind /dev "$folder/dev"
            mount -t tmpfs -o mode=1777 shm "$folder/dev/shm" 2>/dev/null || true
            for mounted in $ROOM_MOUNTS; do
                mkdir -p "$folder${mounted#*:}"
                mount --bind "${mounted%%:*}" "$folder${mounted#*:}"
            done
            if [ -e /sbin/ip ]; then ip link set lo up 2>/dev/null || true; fi
            # Not by exec: an X server tells a parent that is the first process nothing.
            chroot "$folder" "$@"
            exit $?' in_room "$folder" "$@"
}
room_environment=()
