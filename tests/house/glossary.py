#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations/GLOSSARY.md is kept: the sentences that people learn are said to the letter in each language, and where a
text is a term of the glossary and nothing else, its translation has the glossary's word. What is called otherwise on
purpose stands below with its reason. Says what it has compared, and that a wrong word is noticed."""

import os
import re
import sys
import xml.etree.ElementTree

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
LEARNED = ["It went through.", "It did not go through. Nothing was charged.",
           "You may have been charged. Checking…", "Not clear yet.",
           "Being prepared, 1 to 5 minutes. It is paid; don't order again."]

# Of a term that has two meanings, the row is of the one that never stands alone.
OTHERWISE = {
    ("ckb", "cancel"): "the button of a dialog has a row of its own",
    ("fa", "cancel"): "the button of a dialog, as the row's note says",
    ("tr", "cancel"): "the button of a dialog has a row of its own",
    ("de", "cancel"): "the button of a dialog, as the row's note says",
    ("es", "cancel"): "the button of a dialog, as the row's note says",
    ("ru", "cancel"): "the button of a dialog has a row of its own",
    ("fa", "copy"): "onto the clipboard; the row is of safe copies",
    ("it", "copy"): "onto the clipboard; the row is of the catalogue's copy",
    ("pt_BR", "copy"): "onto the clipboard; the row is of the catalogue's copy",
    ("ru", "unlimited"): "on the card of a traveller, as the row says",
    ("ru", "expired"): "one word in a narrow column, like the other states of an eSIM",
    ("es", "card"): "with which a customer pays; the row is of the card with the QR code",
    ("fr", "card"): "with which a customer pays; the row is of the card with the QR code",
    ("it", "card"): "with which a customer pays; the row is of the card with the QR code",
    ("zh_CN", "card"): "with which a customer pays; the row is of the card with the QR code",
    ("zh_CN", "data"): "an event of the network, not the amount",
    ("zh_CN", "new"): "a heading over new prices; the row is of eSIMs",
}


def sections():
    """Of each language the rows of its tables, English and what stands beside it, and all its lines."""
    found, language = {}, None
    with open(os.path.join(ROOT, "translations", "GLOSSARY.md"), encoding="utf-8") as file:
        for line in file:
            heading = re.match(r"## (\w+):", line)
            if heading:
                language = heading[1]
                found[language] = ([], [])
            elif language:
                found[language][1].append(spaced(line))
                cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
                if len(cells) >= 2 and not set(cells[0]) <= set("-: "):
                    found[language][0].append((cells[0], cells[1]))
    return found


def spaced(text):
    """With plain spaces and apostrophes: some languages have narrow ones, and curly ones."""
    return re.sub(r"\s", " ", text).replace("’", "'")


def messages(language):
    """What each text that has one form is called."""
    said = {}
    path = os.path.join(ROOT, "translations", f"esimfly-desk_{language}.ts")
    for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes" and translation.text and translation.get("type") != "unfinished":
            said.setdefault(message.findtext("source"), set()).add(translation.text)
    return said


def plain(text):
    """Without the mark of a key, which may stand in brackets behind it, and without dots."""
    bare = re.sub(r"\(&\w\)", "", text).replace("&", "").rstrip("…").strip()
    return bare.replace("İ", "i").replace("’", "'").casefold()


def terms(english):
    """The English of a row: what stands in brackets explains it."""
    bare = re.sub(r"\([^)]*\)", "", english)
    return [plain(re.sub(r"^to ", "", term.strip(" \"“”«»"))) for term in re.split(r"[,/;]", bare) if term.strip()]


def words(cell):
    """What a term may be called by its row."""
    bare = re.sub(r"\([^)]*\)", "", cell)
    pieces = re.split(r"[,/;،؛、；]|: |\bpl\.|[\"“”„«»*`]", bare)
    return [plain(piece) for piece in pieces if piece.strip()]


def stem(word):
    """Without an ending, for words are inflected."""
    return word[:max(3, len(word) - 2)] if len(word) > 4 else word


def without_articles(word):
    """Of Arabic, which joins them to the word."""
    return re.sub(r"(^|\s)ال", r"\1", word)


def is_one_of(translation, allowed):
    said = without_articles(translation)
    return any(stem(word) in said or stem(said) in word for word in map(without_articles, allowed))


def misses(language, rows, lines, said):
    """How much was compared, and what is called otherwise."""
    compared, found = 0, []
    for english in LEARNED:
        line = next((line for line in lines if spaced(english) in line), "")
        compared += 1
        found += [f'{language}: "{english}" is "{translation}", which is not what people learn'
                  for translation in said.get(english, {"nothing"}) if spaced(translation) not in line]
    by_plain = {}
    for source, translations in said.items():
        by_plain.setdefault(plain(source), set()).update(plain(translation) for translation in translations)
    for english, cell in rows:
        allowed = words(cell) if english not in LEARNED else []
        for term in terms(english):
            if term not in by_plain or not allowed or (language, term) in OTHERWISE:
                continue
            compared += 1
            found += [f'{language}: "{term}" is "{translation}", by the glossary {allowed}'
                      for translation in by_plain[term]
                      if not is_one_of(translation, allowed)]
    return compared, found


def main():
    failed, total = [], 0
    for language, (rows, lines) in sections().items():
        said = messages(language)
        compared, found = misses(language, rows, lines, said)
        if len(misses(language, rows, lines, {source: {"xyz"} for source in said})[1]) < compared:
            failed.append(f"{language}: a wrong word is not noticed")
        total += compared
        failed += found
    print(f"{total} terms compared")
    print("\n".join(failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
