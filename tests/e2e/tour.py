#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour needs no display; the QR code in its pictures is read by another reader than the program's own."""

import os
import re
import subprocess
import sys
import tempfile


def main():
    with tempfile.TemporaryDirectory() as folder:
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS")}
        environment.update(HOME=folder + "/home", XDG_RUNTIME_DIR=folder + "/run", XDG_CONFIG_HOME=folder + "/config",
                           XDG_CACHE_HOME=folder + "/cache", XDG_DATA_HOME=folder + "/data")
        os.makedirs(folder + "/home")
        os.makedirs(folder + "/run", mode=0o700)
        pictures = folder + "/pictures"
        result = subprocess.run([os.environ["DESK_BIN"] + "/esimfly-desk", "--sandbox", "--tour", pictures],
                                env=environment, capture_output=True, text=True, timeout=500, check=False)
        print(result.stdout + result.stderr, flush=True)
        if result.returncode != 0:
            print(f"The tour ended with {result.returncode}")
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
        return 0


sys.exit(main())
