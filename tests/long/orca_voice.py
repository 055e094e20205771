# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A voice for Orca that writes down what it is to say. Orca loads it into its own process, from the folder of its
settings. A line of what it writes is a time, a word for what happened and its text; a line that it reads is a mark,
which is written down once Orca has dealt with all that the programs on the bus had told before."""

import os
import time

import pyatspi
from gi.repository import GLib
from orca import event_manager
from orca import speechserver


class Notebook:
    def __init__(self):
        # Both ends are open for both ways, so that nobody waits for the other to open it.
        self.heard = os.open(os.environ["DESK_ORCA_HEARD"], os.O_WRONLY | os.O_APPEND)
        self.marks = os.open(os.environ["DESK_ORCA_MARKS"], os.O_RDWR | os.O_NONBLOCK)
        GLib.io_add_watch(self.marks, GLib.PRIORITY_DEFAULT, GLib.IO_IN, self.read_mark)

    def write(self, what, text=""):
        line = f"{time.monotonic():.4f}\t{what}\t{' '.join(text.split())}\n"
        os.write(self.heard, line.encode())

    def read_mark(self, *_):
        mark = os.read(self.marks, 4096).decode().strip()
        # Its answer comes behind all that a program has told so far.
        for application in pyatspi.Registry.getDesktop(0):
            try:
                application.get_child_count()
            except GLib.Error:
                pass
        # What came before it is dealt with in idle time, of a higher priority than this.
        GLib.idle_add(self.write_mark, mark, priority=GLib.PRIORITY_LOW)
        return True

    def write_mark(self, mark):
        queue = event_manager.getManager()._eventQueue  # pylint: disable=protected-access
        if not queue.empty():
            return True
        self.write("mark", mark)
        return False


class SpeechServer(speechserver.SpeechServer):
    notebook = None

    @staticmethod
    def getFactoryName():
        return "A notebook"

    @classmethod
    def getSpeechServer(cls, info=None):
        if cls.notebook is None:
            cls.notebook = Notebook()
        return cls()

    @classmethod
    def getSpeechServers(cls):
        return [cls.getSpeechServer()]

    def getInfo(self):
        return ["A notebook", "notebook"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            self.notebook.write("say", text)

    def speakCharacter(self, character, acss=None):
        self.notebook.write("say", character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _ in utteranceIterator:
            self.speak(context.utterance)

    def stop(self):
        self.notebook.write("stop")
