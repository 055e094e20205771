#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was used, why there is no data, and what can be done to an eSIM: each verdict with its cure, the note for support,
suspending, SMS and the money back. Keys only."""

import sys

import desk
from desk import Program, check, go_to_table, open_tab, press, search, select_first, step, type_text, wait_for

STATUS = 2

# What the sandbox's travellers have run into, by how the verdict begins, with a word of the cure.
VERDICTS = {
    "The phone is on a network that is not in the plan: ": "In the plan: ",
    "The phone is where this plan does not work: ": "Sell a package for this country.",
    "It is on the phone, but switched off there.": "turn this line on",
    "It is suspended: ": "Resume",
    "Everything looks well: ": "If there is no data all the same",
    "It is not on a phone yet.": "scan the QR code",
    "It is on the phone, but no network has seen it yet.": "data roaming",
    "All of its data is used.": "Top it up (Ctrl+T)",
    "Its validity ended on ": "Top it up (Ctrl+T)",
    "This eSIM was cancelled.": "Sell a new one.",
}
NOT_ANSWERED = "The mobile network did not answer eSIMfly."


# Among which eSIMs it is found.
STATUS_OF = dict(zip(VERDICTS, ["active"] * 3 + ["suspended", "active"] + ["new"] * 2 + ["depleted", "expired", "cancelled"]))


def description(program, name):
    label = program.find_or_none("label", name)
    return label.description if label else ""


def verdict_of_selected(program):
    """F5 while the network's tab is open asks the network."""
    press("F5")
    program.wait_described("label", "Last check", lambda text: text.startswith("Asked at"), "when it was asked")
    return program.wait_described("label", "Network verdict", lambda text: not text.startswith("Asking"), "a verdict")


def see_usage(program):
    """Stored figures with their age, what the network says, and the report by day and place."""
    select_first(program, "active")
    open_tab(program, "Usage")
    age = program.wait_described("label", "Age of the figures", lambda text: text.startswith("Stored figures, read at"),
                                 "how old they are")
    used = description(program, "Data used")
    refresh = program.tab_to("button", "Refresh usage")
    press("space")
    live = program.wait_described("label", "Live status", lambda text: text.startswith("Network at"), "what it says")
    check("It can be asked again in a minute." in live, live)
    check(not refresh.is_enabled(), "it could be asked again at once")
    press("F5")
    check(description(program, "Live status") == live, "it was asked twice within a minute")
    step(f"{used}. {age}. {live}".replace("\n", " "))

    sums = {}
    for days in ["7 days", "30 days", "90 days"]:
        # The chips are one stop of Tab; arrow keys go along them.
        if days == "7 days":
            program.tab_to("radio button", days)
        else:
            press("Right")
            wait_for(f"the focus on {days}", lambda: program.find("radio button", days).is_focused())
        wait_for("the report", lambda: program.find_or_none("table", "Usage by country"))
        table = program.find("table", "Usage by country")
        wait_for("where the data went", lambda: table.rows() > 0 and table.cell(0, 2))
        chart = program.find("chart", "Usage per day")
        wait_for("what the chart shows", lambda: "in all, the most on" in chart.description)
        sums[days] = chart.description
    step("; ".join(f"{days}: {told}" for days, told in sums.items()) + f"; {table.row_text(0)}")


def see_that_there_is_no_report(program, iccid):
    """Some networks give none: that is said, and no chart is drawn."""
    select_first(program, iccid[-6:])
    open_tab(program, "Usage")
    told = program.wait_described("label", "Usage report", lambda text: "Reading" not in text, "that there is none")
    check("gives no report by day" in told, told)
    check(program.find_or_none("chart", "Usage per day") is None, "a chart of nothing")
    step(told)


def ask_why(program):
    """Row by row down the list until each verdict was seen."""
    open_tab(program, "Network")
    seen = {}
    not_answered = ""
    for words in ["active", "suspended", "new", "depleted", "expired", "cancelled"]:
        select_first(program, words)
        table = go_to_table(program)
        while True:
            row = table.selected_row()
            if table.cell(row, STATUS).lower() == words:
                verdict = verdict_of_selected(program)
                start = next((known for known in VERDICTS if verdict.startswith(known)), None)
                if start and start not in seen:
                    cure = description(program, "What to do")
                    check(VERDICTS[start] in cure, f"{verdict} {cure}")
                    seen[start] = f"{verdict} {cure}"
                    step(f"{words.capitalize()}: {seen[start]}")
                known = description(program, "What the network knows")
                if NOT_ANSWERED in known and not not_answered:
                    not_answered = f"{verdict} ({known})".replace("\n", " ")
                    step(f"{words.capitalize()}: {not_answered}")
            wanted = [known for known, status in STATUS_OF.items() if status == words and known not in seen]
            if not wanted and (words != "active" or not_answered):
                break
            row = table.selected_row()  # One that is ready by now may have come in above.
            if row + 1 >= table.rows():
                break
            press("Down")
            wait_for("the next row", lambda: table.selected_row() != row)
    missing = [known for known in VERDICTS if known not in seen]
    check(not missing, f"never told: {missing}")
    check(not_answered, "a network that does not answer was never told")


def copy_note(program, iccid):
    """The note for support, read back by pasting it where text can be written."""
    select_first(program, iccid[-6:])
    open_tab(program, "Activation")
    code = program.wait_described("image", "QR code", lambda text: text.startswith("LPA:1$"), "its code")
    open_tab(program, "Network")
    verdict = verdict_of_selected(program)
    check(verdict.startswith("It is not on a phone yet."), verdict)
    program.tab_to("button", "Copy support note")
    press("space")
    program.wait_described("label", "Copied", lambda text: "activation code is not in it" in text, "that it is copied")
    open_tab(program, "Manage")
    message = program.tab_to("text", "Message")
    press("ctrl+v")
    note = wait_for("the note", lambda: message.text)
    press("ctrl+a")
    press("Delete")
    wait_for("an empty message", lambda: message.text == "")
    for expected in [f"ICCID: {iccid}", "Package: ", "Order: order_", f"Found: {verdict}", "Checked: "]:
        check(expected in note, f"{expected} is not in {note}")
    for secret in code.split("$"):
        check(secret not in note, f"{secret} is in {note}")
    step("Copied for support: " + note.replace("\n", " / "))


def cancel(program, expected):
    """Asks once; Return and Esc keep it."""
    open_tab(program, "Manage")
    foreseen = program.find("label", "What cancelling does").description
    for keep in ["Return", "Escape"]:
        program.tab_to("button", "Cancel eSIM")
        press("space")
        wait_for("the question", lambda: program.find_or_none("button", "Keep eSIM"))
        press(keep)
        wait_for("the question gone", lambda: program.find_or_none("button", "Keep eSIM") is None)
        program.wait_in_front()
        check(program.find_or_none("label", "Cancel status") is None, "something was cancelled")
    program.tab_to("button", "Cancel eSIM")
    press("space")
    wait_for("the question", lambda: program.find_or_none("button", "Cancel and refund"))
    program.tab_to("button", "Cancel and refund")
    press("space")
    told = program.wait_described("label", "Cancel status", lambda text: text.startswith("It is cancelled."),
                                  "that it is cancelled")
    check(expected in told, told)
    program.wait_in_front()
    table = program.find("table", "eSIMs")
    wait_for("its status in the list", lambda: "Cancelled" in table.row_text(0))
    wait_for("nothing more to cancel", lambda: not program.find("button", "Cancel eSIM").is_enabled())
    step(f"{foreseen} | {told}")


def send_sms(program, text, condition, what):
    message = program.tab_to("text", "Message")
    press("ctrl+a")
    type_text(text)
    wait_for("the message", lambda: message.text == text)
    program.tab_to("button", "Send SMS")
    press("space")
    return program.wait_described("label", "SMS status", condition, what)


def act_on_one_in_use(program):
    """Suspend, resume and SMS, where the network offers it."""
    select_first(program, "active")
    table = go_to_table(program)
    open_tab(program, "Manage")
    go_to_table(program)
    row = 0
    while program.find_or_none("button", "Suspend") is None:
        check(row + 1 < table.rows(), "none can be suspended")
        press("Down")
        row += 1
        wait_for("the next row", lambda: table.selected_row() == row)
    step(f"In use: {table.row_text(row)}")
    told = []
    for button, other, words in [("Suspend", "Resume", "It is suspended: "), ("Resume", "Suspend", "It works again.")]:
        program.tab_to("button", button)
        press("space")
        told.append(program.wait_described("label", "Suspend status", lambda text: text.startswith(words), words))
        wait_for(f"the button {other}", lambda: program.find_or_none("button", other))
        if button == "Suspend":
            told.append(send_sms(program, "Merhaba", lambda text: text.startswith("It was not sent."), "why not"))
            check("could not deliver it" in told[-1], told[-1])
            check(program.find("text", "Message").text == "Merhaba", "what was not sent is gone")
    # One character too many is not sent.
    message = program.tab_to("text", "Message")
    press("ctrl+a")
    type_text("x" * 501)
    wait_for("the count", lambda: description(program, "Characters") == "501 of 500")
    check(not program.find("button", "Send SMS").is_enabled(), "501 characters could be sent")
    told.append(program.wait_described("label", "SMS status", lambda text: "500 characters at most" in text, "the limit"))
    press("BackSpace")
    wait_for("the count", lambda: description(program, "Characters") == "500 of 500")
    check(program.find("button", "Send SMS").is_enabled(), "500 characters can't be sent")
    told.append(send_sms(program, "Welcome to Turkey", lambda text: text.startswith("Sent at "), "that it is sent"))
    check(message.text == "", "the message could be sent once more by mistake")
    step(" | ".join(told))


def scenario(programs):
    program = Program("--sandbox")
    programs.append(program)
    desk.wait_for_catalogue(program)
    program.wait_in_front()
    sold = {}
    for name, words in {"own": "turkey 5gb", "others": "PHAJHEAYP", "carrier": "OT-50000MB-9999T-9999V"}.items():
        before = set(sold.values())
        search(program, words)
        press("ctrl+Return")
        sold[name] = wait_for("a sale", lambda: next((field.text for field in program.showing("text", "ICCID")
                                                      if field.text not in before), None))
    step(f"Sold {sold}")

    press("ctrl+2")
    wait_for("the eSIMs", lambda: program.find("table", "eSIMs").rows() > 10)
    see_usage(program)
    see_that_there_is_no_report(program, sold["carrier"])
    ask_why(program)
    copy_note(program, sold["own"])
    act_on_one_in_use(program)

    select_first(program, sold["own"][-6:])
    cancel(program, "back in the balance")
    # Whose money comes back on another way: nobody is told that it is there.
    select_first(program, sold["others"][-6:])
    cancel(program, "not in the balance yet")
    program.quit()


sys.exit(desk.run(scenario))
