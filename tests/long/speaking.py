# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in a language, for tests that look for its controls by their English names."""

import os
import sys
import xml.etree.ElementTree

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.append(os.path.join(ROOT, "tests", "e2e"))

from desk import Program  # noqa: E402


class Words:
    """What the program says in a language, by what it says in English."""

    def __init__(self, language):
        path = os.path.join(ROOT, "translations", f"esimfly-desk_{language}.ts")
        self.by_source = {}
        for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
            translation = message.find("translation")
            text = translation.findtext("numerusform") or translation.text
            if text:
                self.by_source.setdefault(message.findtext("source"), []).append(text.replace("&", ""))

    def all_of(self, english):
        """Contexts may say the same in several ways."""
        return self.by_source.get(english, [english])

    def begins(self, english):
        """Whatever stands before the first place-holder in any of them."""
        return tuple(text.split("%")[0] for text in self.all_of(english))


class SpeakingProgram(Program):
    """Its controls are looked for by their English names."""

    def __init__(self, language, *arguments):
        super().__init__(*arguments, "--language", language, log=f"desk_{language}.log")
        self.words = Words(language)

    def showing(self, role, name):
        names = self.words.all_of(name)
        return self._showing(role, lambda text: text in names)

    def wait_said(self, role, name, english):
        """Waits until it is described by these words, whatever stands in their place-holders."""
        beginnings = self.words.begins(english)
        return self.wait_described(role, name, lambda text: text.startswith(beginnings), english)
