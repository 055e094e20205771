#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the program on the accessibility bus in each of its languages, as a screen reader does: in every state,
page, dialog and menu each control has a name, and no other of its kind has the same. What it hears is judged once more
with one name taken away, which has to be noticed. spoken_names.py ar goes through one language."""

import os
import sys

from speaking import ROOT, SpeakingProgram  # Which knows where the next ones are.

import desk
import gi
from desk import Atspi, Ears, Sandbox, check, press, step, type_text, wait_for

CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
            "spin button", "slider", "table", "tree", "list", "page tab", "link", "menu item", "check menu item",
            "radio menu item"}
# Their parts are said with them.
WHOLES = {"table", "tree", "tree table", "list", "combo box", "spin button", "text", "password text", "scroll bar",
          "menu bar"}
DIALOGS = {"settings": "ctrl+comma", "day close": "ctrl+shift+d", "last hand-overs": "ctrl+l", "export": "ctrl+e",
           "keys": "ctrl+shift+question", "commands": "ctrl+shift+p", "fixed price": "ctrl+shift+m"}


def languages():
    names = os.listdir(os.path.join(ROOT, "translations"))
    return sorted(name[len("esimfly-desk_"):-len(".ts")] for name in names if name.startswith("esimfly-desk_"))


def spoken_name(accessible):
    """Qt calls a box by what is chosen in it; a reader says its label."""
    if accessible.get_role() == Atspi.Role.COMBO_BOX:
        for relation in accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets() > 0:
                return relation.get_target(0).get_name()
    return accessible.get_name()


def controls_of(accessible):
    """Role and name of each control that is shown in it."""
    if not accessible.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    role = accessible.get_role_name()
    if role in CONTROLS:
        yield role, spoken_name(accessible)
    if role not in WHOLES:
        for child in desk.children(accessible):
            yield from controls_of(child)


def problems_of(controls):
    seen, problems = set(), []
    for control in controls:
        role, name = control
        if not name.strip():
            problems.append(f"a {role} without a name")
        elif control in seen:
            problems.append(f'two of {role} "{name}"')
        seen.add(control)
    return problems


class Crawl:
    def __init__(self, program, language):
        self.program = program
        self.language = language
        self.problems = []
        self.count = 0

    def hear(self, state):
        """Everything that is shown now, window by window. What changes meanwhile is heard again."""
        def hear_all():
            try:
                windows = desk.children(self.program.application())
                return [found for found in (list(controls_of(window)) for window in windows) if found]
            except gi.repository.GLib.Error:
                return None
        heard = wait_for(f"what is shown in {state}", hear_all)
        for controls in heard:
            self.judge(state, controls)

    def judge(self, state, controls):
        problems = problems_of(controls)
        self.problems += [f"{self.language}, {state}: {problem}" for problem in problems]
        self.count += len(controls)
        for i, (role, name) in enumerate(controls):
            without = problems_of(controls[:i] + [(role, "")] + controls[i + 1:])
            check(f"a {role} without a name" in without, f'nobody notices that {role} "{name}" has lost its name')


def open_dialog(crawl, name, keys):
    program = crawl.program
    before = desk.active_window()
    press(keys)
    wait_for(f"{name} in front", lambda: desk.active_window() not in ("", before) and not program.focus_trail() == [])
    wait_for(f"{name} on the bus", lambda: len(desk.children(program.application())) > 1)
    crawl.hear(name)
    press("Escape")
    program.wait_in_front()
    wait_for(f"{name} gone", lambda: desk.active_window() == before)


def hear_menus(crawl, ears):
    """Menus stand in no tree: they are listened to, entry by entry, until one comes again."""
    program = crawl.program
    bar = next(accessible for accessible, role in program._shown() if role == Atspi.Role.MENU_BAR)
    menus = [menu.get_name() for menu in desk.children(bar)]
    check(len(menus) >= 5 and len(set(menus)) == len(menus), f"menus {menus}")
    press("Alt_L")
    for index, menu in enumerate(menus):
        entries = []
        if index == 0:
            before = len(ears.heard)
            press("Down")
            wait_for("a menu", lambda: any("menu item" in role for role, _ in ears.heard[before:]))
        # The first that is heard may be the menu itself.
        while len(entries) <= 60:
            entries.append(ears.heard[-1])
            if ears.after(lambda: press("Down"), f"the next entry of {menu}") in entries[:2]:
                break
        crawl.judge(f"menu {menu}", [("menu item", name) for _, name in entries])
        if index + 1 < len(menus):
            ears.after(lambda: press("Left" if crawl.language in ("ar", "ckb", "fa") else "Right"), "the next menu")
    press("Escape")
    press("Escape")


def connect(programs, language):
    """Once in vain, then with the right key."""
    sandbox = Sandbox()
    programs.append(sandbox)
    program = SpeakingProgram(language, "--api", sandbox.url, "--profile", language)
    programs.append(program)
    crawl = Crawl(program, language)
    wait_for("the focus where one begins to type", lambda: program.find("text", "Access code").is_focused())
    crawl.hear("not connected")
    type_text(sandbox.access_code)
    program.tab_to("password", "Secret key")
    type_text("not the key of this account")
    press("Return")
    wait_for("what is wrong", lambda: any(alert.name for alert in program.all_of("alert")))
    crawl.hear("wrong key")
    secret = program.find("password", "Secret key")
    secret.focus()
    press("ctrl+a")
    type_text(sandbox.secret_key)
    press("Return")
    wait_for("the pages", lambda: program.find_or_none("table", "Packages"))
    crawl.hear("copying")
    return crawl, sandbox


def go_through(programs, language):
    crawl, sandbox = connect(programs, language)
    program = crawl.program
    desk.wait_for_catalogue(program, at_least=800)
    program.wait_in_front()
    desk.move_mouse(2, 2)
    crawl.hear("nothing chosen")
    desk.search(program, "nothing has this name")
    crawl.hear("nothing found")
    desk.search(program, "turkey 5gb")
    wait_for("the button", lambda: program.find("button", "Order now"))
    crawl.hear("chosen")
    press("ctrl+Return")
    program.wait_described("image", "QR code", lambda text: text.startswith("LPA:1$"), "an activation code")
    crawl.hear("sold")
    open_dialog(crawl, "hand-over", "ctrl+p")
    for name, keys in DIALOGS.items():
        if name == "fixed price":
            desk.search(program, "japan")
            wait_for("the button", lambda: program.find("button", "Order now"))
        open_dialog(crawl, name, keys)
    press("ctrl+2")
    wait_for("the eSIMs", lambda: program.find("table", "eSIMs").rows() > 0)
    desk.go_to_table(program)
    crawl.hear("eSIMs")
    press("ctrl+t")
    wait_for("the top-ups", lambda: program.find_or_none("table", "Top-up packages")
             or program.find_or_none("label", "Top-up message"))
    crawl.hear("top-up")
    press("Escape")
    press("ctrl+3")
    program.find("table", "Orders")
    crawl.hear("orders")
    press("ctrl+4")
    wait_for("the overview", lambda: program.find_or_none("label", "Balance lasts"))  # Its heading may say the same.
    crawl.hear("overview")
    hear_menus(crawl, Ears())
    program.wait_in_front()
    program.quit()
    sandbox.process.kill()
    sandbox.process.wait()
    return crawl


def scenario(programs):
    problems = []
    for language in sys.argv[1:] or languages():
        heard = go_through(programs, language)
        step(f"{language}: {heard.count} names")
        check(heard.count > 250, f"only {heard.count} controls were heard in {language}")
        problems += heard.problems
    for problem in dict.fromkeys(problems):
        print(problem)
    check(not problems, f"{len(set(problems))} names are missing or there twice")


if __name__ == "__main__":
    sys.exit(desk.run(scenario))
