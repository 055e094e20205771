#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole day in Arabic, Kurdish and Chinese, with nothing but the keyboard: an account is connected, three sales, one of
them of two, one of a favourite, then a top-up, a cancellation, a hand-over, the close of the day and an export. Whoever
drives it reads no word: what a control is called is looked up in the file of the language. day_in_languages.py ar plays
one language; DESK_TEST_PICTURES=DIR keeps what it sees."""

import os
import sys

from speaking import SpeakingProgram  # Which knows where the next one is.

import desk
import openpyxl
from desk import Sandbox, check, press, step, type_text, wait_for

LANGUAGES = ["ar", "ckb", "zh_CN"]
FOLDER = os.environ["TMPDIR"]
WORLD = "GLOBAL120-10-30"


class Album:
    def __init__(self, language):
        self.language = language
        self.folder = os.environ.get("DESK_TEST_PICTURES")
        self.count = 0

    def add(self, what):
        self.count += 1
        if self.folder:
            os.makedirs(self.folder, exist_ok=True)
            desk.save_screen(os.path.join(self.folder, f"day_{self.language}_{self.count:02}_{what}.png"))
        step(f"{self.language}: {what}")


def connect(program, sandbox, album):
    program.wait_in_front()
    wait_for("the focus where one begins to type", lambda: program.find("text", "Access code").is_focused())
    type_text(sandbox.access_code)
    program.tab_to("password", "Secret key")
    type_text(sandbox.secret_key)  # What was typed there is told to nobody.
    album.add("connect")
    program.tab_to("button", "Connect")
    press("space")


def sell(program, before=()):
    """Ctrl+Enter; the activation code that is shown then, to the letter as it is sold."""
    press("ctrl+Return")
    return program.wait_described("image", "QR code",
                                  lambda text: text.startswith("LPA:1$") and text not in before, "an activation code")


def one_sale(program, album):
    desk.search(program, "turkey 5gb")
    wait_for("the button", lambda: program.find("button", "Order now"))
    album.add("chosen")
    code = sell(program)
    album.add("sold")
    desk.check_qr_on_screen(program, code)
    return code, program.find("text", "ICCID").text


def sale_of_two(program, album, before):
    desk.search(program, "merhaba-15days-2gb")
    wait_for("the button", lambda: program.find("button", "Order now"))
    spin = program.tab_to("spin button", "Quantity")
    press("ctrl+a")
    type_text("2")
    wait_for("two wanted", lambda: spin.value() == 2)
    album.add("two_wanted")
    code = sell(program, before)
    program.wait_described("label", "eSIM of the sale", lambda text: text, "the place among the two")
    album.add("two_sold")
    press("ctrl+Next")
    other = program.wait_described("image", "QR code", lambda text: text not in (code, *before), "the other code")
    check(other.startswith("LPA:1$"), other)
    return code, other


def sale_of_favourite(program, album, before):
    desk.search(program, WORLD)
    wait_for("the button", lambda: program.find("button", "Order now"))
    press("ctrl+d")
    wait_for("the star", lambda: program.find("check box", "Favourite").is_checked())
    desk.search(program, "")
    table = desk.go_to_table(program, "Packages")
    press("ctrl+Home")
    wait_for("the first row", lambda: table.selected_row() == 0)
    check(program.find("check box", "Favourite").is_checked(), f"first is {table.row_text(0)}")
    album.add("favourite")
    return sell(program, before)


def top_up(program, album):
    press("ctrl+2")
    wait_for("the eSIMs", lambda: program.find("table", "eSIMs").rows() > 3)
    album.add("esims")
    active = program.words.all_of("Active")
    table = desk.go_to_table(program)
    press("ctrl+Home")
    for row in range(table.rows()):
        wait_for("the row", lambda at=row: table.selected_row() == at)
        if table.cell(row, 2) in active:
            press("ctrl+t")
            wait_for("what can be bought", lambda: program.find_or_none("table", "Top-up packages")
                     or program.find_or_none("label", "Top-up message"))
            offered = program.find_or_none("table", "Top-up packages")
            if offered and wait_for("top-up packages", lambda found=offered: found.rows() > 0):
                break
            press("Escape")
            desk.go_to_table(program)
        press("Down")
    else:
        raise AssertionError("no eSIM takes a top-up")
    album.add("top_up")
    balance = program.find("label", "Balance").description
    press("Return")
    wait_for("the focus on the button", lambda: program.find("button", "Buy top-up").is_focused())
    press("Return")
    program.wait_said("label", "Top-up status", "It went through.")
    wait_for("another balance", lambda: program.find("label", "Balance").description != balance)
    album.add("topped_up")
    press("Escape")


def open_tab(program, name):
    """Arrow keys go along the tabs; in which direction they are read does not matter here."""
    desk.go_to_table(program)
    press("Tab")
    wait_for("the focus on the tabs", lambda: any(bar.is_focused() for bar in program.all_of("tab list")))
    for key in ["Right"] * 3 + ["Left"] * 6:
        if program.find("tab", name).is_current_tab():
            return
        before = program.focus_trail()
        press(key)
        wait_for("another tab, or the last", lambda: program.focus_trail() != before or program.focus_trail())
    raise AssertionError(f"no tab {name}")


def cancel(program, album, iccid):
    desk.select_first(program, iccid[-6:])
    open_tab(program, "Manage")
    album.add("manage")
    program.tab_to("button", "Cancel eSIM")
    press("space")
    wait_for("the question", lambda: program.find_or_none("button", "Cancel and refund"))
    album.add("cancel_question")
    program.tab_to("button", "Cancel and refund")
    press("space")
    wait_for("that it is cancelled", lambda: program.find_or_none("label", "Cancel status"))
    program.wait_in_front()
    table = program.find("table", "eSIMs")
    cancelled = program.words.all_of("Cancelled")
    wait_for("its status in the list", lambda: any(word in table.row_text(0) for word in cancelled))
    album.add("cancelled")


def leave(program, is_gone, what):
    press("Escape")
    wait_for(what, is_gone)
    program.wait_in_front()


def hand_over(program, album):
    """Of what was sold last: its code stands beside the catalogue."""
    press("ctrl+1")
    program.find("image", "QR code")
    press("ctrl+p")
    wait_for("the card", lambda: program.find_or_none("combo box", "Language of the hand-over")
             or program.find_or_none("button", "Copy message"))
    album.add("hand_over")
    shown = [box.name for box in program.all_of("combo box")]
    check("English" in shown, f"no language of the customer among {shown}")
    program.tab_to("combo box", "English")
    press("Down")
    wait_for("another language", lambda: "English" not in [box.name for box in program.all_of("combo box")])
    album.add("other_language")
    program.tab_to("button", "Copy message")
    press("space")
    wait_for("that it is copied", lambda: any(alert.name for alert in program.all_of("alert")))
    album.add("message_copied")
    leave(program, lambda: not program.find_or_none("button", "Copy message"), "the card gone")


def close_day(program, album):
    press("ctrl+shift+d")
    table = program.find("table", "Day close")
    wait_for("what was sold", lambda: table.rows() > 0)
    album.add("day_close")
    # Enter in the date goes to that day, and closes none; Tab would go through its parts, of which nothing is heard.
    program.tab_to("button", "Close the day", key="shift+Tab")
    press("space")
    beginnings = program.words.begins("The day is closed, as it was at %1.")
    wait_for("that it is closed", lambda: any(alert.name.startswith(beginnings) for alert in program.all_of("alert")))
    album.add("day_closed")
    leave(program, lambda: not program.find_or_none("table", "Day close"), "the close gone")


def export(program, album, language):
    press("ctrl+3")
    table = program.find("table", "Orders")
    wait_for("the orders", lambda: table.rows() > 3)
    album.add("orders")
    count = table.rows()
    press("ctrl+e")
    wait_for("the export", lambda: program.find_or_none("radio button", "Excel workbook"))
    album.add("export")
    wait_for("the focus on its button", lambda: any(
        found.is_focused() for found in program.showing("button", "Export Excel")))
    press("Return")
    path = os.path.join(FOLDER, f"orders_{language}.xlsx")
    field = wait_for("the name of the file", lambda: next(
        (found for found in program.all_of("text") if found.is_focused() and ".xlsx" in found.text), None))
    album.add("file_name")
    press("ctrl+a")
    type_text(path)
    wait_for("the path", lambda: field.text == path)
    press("Return")
    wait_for("the file", lambda: os.path.exists(path))
    wait_for("what became of it", lambda: [alert for alert in program.all_of("alert") if path in alert.name])
    album.add("exported")
    press("Escape")
    program.wait_in_front()
    rows = list(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    check(len(rows) >= count + 1, f"{len(rows)} rows in the file, {count} shown")
    check(rows[0][0].startswith(tuple(program.words.all_of("When"))), f"{rows[0]}")  # With the zone behind it.


def day(programs, language):
    sandbox = Sandbox()
    programs.append(sandbox)
    program = SpeakingProgram(language, "--api", sandbox.url, "--profile", language)
    programs.append(program)
    album = Album(language)
    connect(program, sandbox, album)
    desk.wait_for_catalogue(program, at_least=800)
    desk.move_mouse(2, 2)
    program.wait_in_front()
    album.add("catalogue")
    first, iccid = one_sale(program, album)
    two = sale_of_two(program, album, [first])
    last = sale_of_favourite(program, album, [first, *two])
    check(len({first, *two, last}) == 4, "not four codes")
    top_up(program, album)
    cancel(program, album, "".join(character for character in iccid if character.isdigit()))
    hand_over(program, album)
    close_day(program, album)
    export(program, album, language)
    press("ctrl+4")
    album.add("overview")
    program.quit()


def scenario(programs):
    for language in sys.argv[1:] or LANGUAGES:
        day(programs, language)


sys.exit(desk.run(scenario))
