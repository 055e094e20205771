# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no test can notice or reach, or none shall: a line that names it, and the reason, indented, below."""


def read_reasons(path):
    reasons, key = {}, None
    for line in path.read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0].isspace():
            reasons[key] = f"{reasons[key]} {line.strip()}".strip()
        else:
            key = line.strip()
            reasons[key] = ""
    return reasons
