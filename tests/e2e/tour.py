#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour needs no display, and says only what it does; the QR code in its pictures is read by another reader than the
program's own; what it leaves on the computer is for its user only; and README's pictures show the same window."""

import os
import re
import stat
import subprocess
import sys
import tempfile

README_PICTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../resources/pictures")
# Sentences of other lengths move what is below them.
TOLERANCE = 12  # Pixels
MOST_MOVED = 0.25

UMASK = 0o002  # More than most have, so that nothing is private by chance.


def rights(path):
    return stat.S_IMODE(os.stat(path).st_mode)


def make_older_settings(folder):
    """As versions left them that cared for the folder only. Returns the file."""
    os.makedirs(folder)
    path = folder + "/settings.ini"
    with open(path, "w", encoding="utf-8") as settings:
        settings.write("[orders]\nkept=something\n")
    for made in (path, folder, os.path.dirname(folder)):
        os.chmod(made, 0o755 if os.path.isdir(made) else 0o644)
    return path


def open_to_others(folder):
    """Whatever is in there that is not for its user only."""
    found = []
    for parent, folders, files in os.walk(folder):
        found += [f"{parent}/{name} {rights(f'{parent}/{name}'):o}" for name in folders + files
                  if rights(f"{parent}/{name}") & 0o077]
    return found


def layout(picture):
    """Where each thing stands in the window that a picture shows, by name; those of the same name are counted."""
    answer = subprocess.run(["identify", "-format", "%[Layout]", picture], capture_output=True, text=True, check=True)
    found = {}
    for line in answer.stdout.splitlines():
        *place, name = line.split(" ", 4)
        found[name, sum(name == other for other, _ in found)] = [int(number) for number in place]
    return found


def difference(picture, newer):
    """What is not the same in both windows; empty where one would know one by the other."""
    before, after = layout(picture), layout(newer)
    if not before:
        return "it has no layout with it"
    if before.keys() != after.keys():
        gone, come = before.keys() - after.keys(), after.keys() - before.keys()
        return f"without {sorted(name for name, _ in come)}, with {sorted(name for name, _ in gone)}"
    moved = [name for name, place in before.items()
             if max(abs(old - new) for old, new in zip(place, after[name])) > TOLERANCE]
    is_same_size = before["MainWindow", 0] == after["MainWindow", 0]
    if is_same_size and len(moved) <= MOST_MOVED * len(before):
        return ""
    return f"with other places for {sorted(name for name, _ in moved)}"


def show_older_windows(pictures):
    """Says which of README's pictures are not like the tour's."""
    numbered = {name.partition("-")[2]: name for name in os.listdir(pictures)}
    names = sorted(os.listdir(README_PICTURES))
    older = False
    for name in names:
        said = difference(f"{README_PICTURES}/{name}", f"{pictures}/{numbered[name]}")
        if said:
            print(f"resources/pictures/{name} is of another window: {said}")
            older = True
    return older or not names


def main():
    os.umask(UMASK)
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS",
                                       "XDG_RUNTIME_DIR")}
        own = {name: f"{folder}/{name}" for name in ("config", "cache", "data")}
        environment.update(HOME=folder + "/home", XDG_CONFIG_HOME=own["config"], XDG_CACHE_HOME=own["cache"],
                           XDG_DATA_HOME=own["data"])
        os.makedirs(folder + "/home")
        settings = make_older_settings(own["config"] + "/esimfly-desk/sandbox")
        pictures = folder + "/pictures"
        result = subprocess.run([os.environ["DESK_BIN"] + "/esimfly-desk", "--sandbox", "--tour", pictures],
                                env=environment, capture_output=True, text=True, timeout=500, check=False)
        print(result.stdout + result.stderr, flush=True)
        if result.returncode != 0:
            print(f"The tour ended with {result.returncode}")
            return 1
        if result.stderr:
            print("The tour has nothing to complain of")
            return 1

        opened = [line for own_folder in own.values() for line in open_to_others(own_folder + "/esimfly-desk")]
        if opened:
            print("Others may read, or even write:", *opened, sep="\n")
            return 1
        if len(os.listdir(own["data"] + "/esimfly-desk/sandbox")) < 3:
            print("Its files are somewhere else")
            return 1
        with open(settings, encoding="utf-8") as kept:
            if "kept=something" not in kept.read():
                print("Older settings were lost")
                return 1
        unusual = [name for name in os.listdir(pictures) if rights(f"{pictures}/{name}") != 0o666 & ~UMASK]
        if unusual or rights(pictures) != 0o777 & ~UMASK:
            print("Pictures are the user's own and have the rights the user gives:", unusual)
            return 1

        read = {}
        for name in sorted(os.listdir(pictures)):
            answer = subprocess.run(
                ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable", f"{pictures}/{name}"],
                capture_output=True, text=True, check=False)
            read[name] = answer.stdout.split("\n")[:-1]
            print(name, read[name])
        if not read:
            print("No pictures")
            return 1
        codes = {code for found in read.values() for code in found}
        if not any(re.fullmatch(r"LPA:1\$[^$]+\.invalid\$.+", code) for code in codes):
            print("No picture has a QR code of the sandbox")
            return 1
        if show_older_windows(pictures):
            print("packaging/renew-pictures renews them")
            return 1
        return 0


sys.exit(main())
