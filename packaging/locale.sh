# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced: Qt wants UTF-8, and a bare system or a build service has the locale "C".
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX)
    export LC_ALL=C.UTF-8
    ;;
esac
