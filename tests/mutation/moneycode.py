# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that money hangs on, the tests that reach them, and how these are linked with other objects of those."""

import json
import os
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FILES = [
    "src/domain/money.cpp",
    "src/domain/pricerule.cpp",
    "src/domain/pricelist.cpp",
    "src/api/verdict.cpp",
    "src/api/requestsigner.cpp",
    "src/store/journal/purchaserow.cpp",
    "src/store/journal/topuprow.cpp",
    "src/store/journal/refundrow.cpp",
    "src/services/sales/pricegate.cpp",
    "src/services/sales/purchaseattempt.cpp",
    "src/services/sales/purchaseevidence.cpp",
    "src/services/sales/topupevidence.cpp",
    "src/services/sales/sale.cpp",
    "src/services/sales/purchasebatches.cpp",
    "src/services/sales/purchaseflows.cpp",
    "src/services/sales/topupflows.cpp",
    "src/services/sales/topupservice.cpp",
]
TESTS = [
    "tst_money", "tst_pricerule", "tst_pricelist", "tst_salemargin",
    "tst_verdict", "tst_requestsigner",
    "tst_purchasejournal", "tst_topupjournal", "tst_refundjournal", "tst_journalversions",
    "tst_pricegate", "tst_purchaseattempt", "tst_purchaseevidence", "tst_topupevidence", "tst_sale",
    "tst_purchasebatches", "tst_purchaseservice", "tst_purchaseaccounts", "tst_purchaseanswers", "tst_purchaseclock",
    "tst_purchasecolleagues", "tst_purchaseends", "tst_purchasefaults", "tst_purchasefinishing", "tst_purchasekills",
    "tst_purchasenaming", "tst_purchaserecovery", "tst_purchasestops", "tst_purchasestorage",
    "tst_topupservice", "tst_topupaccounts", "tst_topupclaims", "tst_topupcolleagues", "tst_topupends", "tst_topupfaults",
    "tst_topupoffers", "tst_topupstorage", "tst_topupunclear", "tst_interruptedsales",
    "tst_refundedorders",
    "tst_sellingprices",
]
ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC",
               "QTEST_FUNCTION_TIMEOUT": "900000"}
# Databases wait for the disk after each write; files in memory don't.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def workers():
    return ThreadPoolExecutor(len(os.sched_getaffinity(0)))


class Build:
    """A build that stands, with static libraries. Nothing is written there."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.entries = json.loads(self.ninja("-t", "compdb"))

    def ninja(self, *arguments):
        return subprocess.run(["ninja", "-C", self.folder, *arguments], capture_output=True, text=True,
                              check=True).stdout

    def arguments(self, name):
        """How a file is compiled, without the compiler and what is read and written."""
        entry = next(each for each in self.entries if each["file"].endswith("/" + name))
        words = shlex.split(entry["command"])
        kept = words[next(position for position, word in enumerate(words) if word.startswith("-D")):]
        for option in ("-o", "-c", "-MF", "-MT"):
            position = kept.index(option)
            del kept[position:position + 2]
        return [word for word in kept if word != "-MD" and not word.startswith("-W")]

    def plain_arguments(self, name):
        """What any compiler understands of it: no precompiled headers."""
        words = self.arguments(name)
        if "-include" in words:
            position = words.index("-include")
            del words[position:position + 2]
        return [word for word in words if not word.startswith("-f") or word == "-fPIC"]

    def link(self, test, objects, linked, *options, compiler=None):
        """Links a test with the objects, name to path, before its libraries, which then have no say in these."""
        words = shlex.split(self.ninja("-t", "commands", "-s", f"tests/{test}").strip().splitlines()[-1])
        words = words[words.index("&&") + 1:]
        words = words[:words.index("&&")]
        out = words.index("-o")
        words[out + 1] = str(linked)
        # A library that the test doesn't have may need what it doesn't have either.
        mine = [str(path) for name, path in objects.items()
                if any(word.endswith(f"/libdesk_{Path(name).parts[1]}.a") for word in words)]
        if not any(word.endswith("/libdesk_domain.a") for word in words):
            raise SystemExit(f"{self.folder} has no static libraries.")
        if compiler:
            words[0] = compiler
        subprocess.run([*words[:out], *options, *mine, *words[out:]], cwd=self.folder, check=True)


def compile_each(jobs):
    """Runs the compilers, some at once; ends the program where one fails."""
    with workers() as pool:
        for done in pool.map(lambda job: subprocess.run(job, check=False), jobs):
            if done.returncode:
                raise SystemExit("The money code does not compile here.")
