# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes all mutants of a file into a copy of it.

Each place where a mutant differs becomes a choice at run time, such as (DeskMutants::isOn(417) ? (a >= b) : (a > b)), so
that one build holds them all; mutant.h says how one is chosen. What does not compile is left out and counted (and said, where
DESK_MUTANTS_TOLD is set). Beside each copy a listing says number, line, function and text of each.
"""

import hashlib
import json
import os
import re
import sys
from pathlib import Path

from clang.cindex import Config, CursorKind, Index, TranslationUnit, TypeKind

from moneycode import FILES

HERE = Path(__file__).resolve().parent
MOST = 2000  # Mutants of a file.
NUMBERS = {TypeKind.INT, TypeKind.UINT, TypeKind.LONG, TypeKind.ULONG, TypeKind.LONGLONG, TypeKind.ULONGLONG,
           TypeKind.SHORT, TypeKind.USHORT, TypeKind.INT128, TypeKind.DOUBLE, TypeKind.FLOAT}
FLOATING = {TypeKind.DOUBLE, TypeKind.FLOAT}
COUNTED = re.compile(r"\b(Money|Amount|Exact|duration|milliseconds|seconds|minutes)\b")
DURATION = re.compile(r"\b(duration|milliseconds|seconds|minutes)\b")
LOGICAL = {"&&", "||"}
# The other side of the bound; that each side is reached at all is for "true" and "false" to find out.
BOUNDS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}
COMPARISONS = {*BOUNDS, "==", "!="}
ARITHMETIC = {"+": "-", "-": "+", "*": "/", "/": "*", "%": "*"}
ASSIGNED = {"+=": "-=", "-=": "+=", "*=": "/=", "/=": "*="}
OPERATORS = LOGICAL | COMPARISONS | set(ARITHMETIC) | set(ASSIGNED) | {"="}
SWAPPED = {"std::min": "std::max", "std::max": "std::min", "std::any_of": "std::all_of", "std::all_of": "std::any_of"}
FUNCTIONS = {CursorKind.FUNCTION_DECL, CursorKind.CXX_METHOD, CursorKind.CONSTRUCTOR, CursorKind.DESTRUCTOR,
             CursorKind.FUNCTION_TEMPLATE, CursorKind.CONVERSION_FUNCTION}
CHOICES = {CursorKind.IF_STMT, CursorKind.WHILE_STMT, CursorKind.FOR_STMT, CursorKind.CONDITIONAL_OPERATOR}
# A "break" that is left out falls through, and is meant to.
HEAD = '#include "mutant.h"\n#pragma GCC diagnostic ignored "-Wimplicit-fallthrough"\n#line 1\n'
STRING = re.compile(r'^(QStringLiteral|QLatin1String)\(\s*"(?:[^"\\]|\\.)*"\s*\)$')


class Mutant:
    def __init__(self, function, line, text, change):
        self.function, self.line, self.text, self.change = function, line, text, change
        self.is_dropped = False
        self.span = None


class Site:
    """A range of the file with what it may be instead."""

    def __init__(self, start, end, form):
        self.start, self.end, self.form = start, end, form
        self.mutants = []  # (Mutant, text)
        self.inner = []
        self.span = None


class SourceFile:
    def __init__(self, path, name, arguments):
        self.path, self.name, self.arguments = path, name, arguments
        self.text = path.read_text()
        self.raw = self.text.encode()
        assert len(self.raw) == len(self.text), f"{name}: only ASCII is expected"
        self.sites = {}
        self.function, self.is_reference = "", False
        self.claimed = set()

    # What there is to change

    def read(self, cursor):
        return self.text[cursor.extent.start.offset:cursor.extent.end.offset]

    def is_here(self, cursor):
        start = cursor.extent.start
        return start.file is not None and Path(start.file.name) == self.path

    def add(self, cursor, form, changes):
        self.add_range(cursor.extent.start.offset, cursor.extent.end.offset, form, changes)

    def add_range(self, start, end, form, changes):
        text = self.text[start:end]
        if not text or (form in ("value", "truth") and "co_await" in text):
            return
        site = self.sites.setdefault((start, end, form), Site(start, end, form))
        line = self.text.count("\n", 0, start) + 1
        for change, instead in changes:
            if all(mutant.change != change for mutant, _ in site.mutants) and instead != text:
                site.mutants.append((Mutant(self.function, line, " ".join(text.split()), change), instead))

    def operands(self, cursor):
        """Left, operator and right of a binary operation, be it built in, overloaded or rewritten."""
        if not cursor.kind.is_expression():
            return None
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        children = [child for child in cursor.get_children() if self.read(child) not in OPERATORS and self.read(child)]
        if len(children) == 1 and (children[0].extent.start.offset, children[0].extent.end.offset) == (start, end):
            return self.operands(children[0])  # An implicit conversion.
        if len(children) != 2:
            return None
        left, right = sorted(children, key=lambda child: child.extent.start.offset)
        if left.extent.start.offset != start or right.extent.end.offset != end:
            return None
        between = self.text[left.extent.end.offset:right.extent.start.offset].strip()
        return (left, between, right) if between in OPERATORS else None

    def is_boolean(self, cursor):
        operation = self.operands(cursor)
        if operation:
            return operation[1] in LOGICAL | COMPARISONS
        text = self.read(cursor)
        return cursor.type.get_canonical().kind == TypeKind.BOOL or (text.startswith("!") and "?" not in text)

    def add_boolean(self, cursor, constants):
        """A condition: its truth, what it joins, and the bounds of its comparisons."""
        text = self.read(cursor)
        if text in ("true", "false"):
            self.add(cursor, "value", [("the other", "false" if text == "true" else "true")])
            return
        self.add(cursor, "truth", [(constant, constant) for constant in constants])
        self.add_parts(cursor)

    def add_parts(self, cursor):
        self.claimed.add((cursor.extent.start.offset, cursor.extent.end.offset))
        operation = self.operands(cursor)
        if operation and operation[1] in LOGICAL:
            neutral = "true" if operation[1] == "&&" else "false"
            for side in (operation[0], operation[2]):
                inner = self.operands(side)
                if inner and inner[1] == operation[1]:
                    self.add_parts(side)
                else:
                    self.add_boolean(side, [neutral])
            return
        if operation and operation[1] in COMPARISONS:
            left, sign, right = operation
            if sign in BOUNDS:
                self.add(cursor, "value",
                         [(BOUNDS[sign], f"{self.read(left)} {BOUNDS[sign]} {self.read(right)}")])
            for side in (left, right):
                self.visit(side, cursor, in_comparison=True)
            return
        for child in cursor.get_children():
            if cursor.kind in (CursorKind.UNARY_OPERATOR, CursorKind.PAREN_EXPR, CursorKind.UNEXPOSED_EXPR) \
                    and self.is_boolean(child):
                self.add_parts(child)
            else:
                self.visit(child, cursor)

    def condition(self, cursor):
        children = list(cursor.get_children())
        if cursor.kind == CursorKind.CONDITIONAL_OPERATOR:
            return children[0]
        if cursor.kind == CursorKind.FOR_STMT:
            return next((child for child in children if child.kind.is_expression() and self.is_boolean(child)), None)
        before = []
        for child in children:
            if child.kind == CursorKind.COMPOUND_STMT:
                break
            before.append(child)
        return before[-1] if before else None

    def visit_choice(self, cursor):
        condition = self.condition(cursor)
        children = list(cursor.get_children())
        declared = next((child for child in children if child.kind == CursorKind.VAR_DECL), None)
        if declared and cursor.kind != CursorKind.FOR_STMT:  # if (const auto page = read())
            end = declared.extent.end.offset
            site = self.sites.setdefault((end, end, "declared"), Site(end, end, "declared"))
            line = self.text.count("\n", 0, end) + 1
            site.mutants.append((Mutant(self.function, line, self.read(declared), "false"), declared.spelling))
        elif condition is not None and condition.kind.is_expression() and "co_await" not in self.read(condition):
            constants = ["true", "false"]
            if cursor.kind in (CursorKind.FOR_STMT, CursorKind.WHILE_STMT):
                constants = ["false"]  # The other one never ends.
            self.add_boolean(condition, constants)
        increment = None
        if cursor.kind == CursorKind.FOR_STMT:
            expressions = [child for child in children if child.kind.is_expression()]
            increment = expressions[-1] if expressions else None
        for child in children:
            if child not in (each for each in (condition, increment) if each is not None):
                self.visit(child, cursor)

    def visit_statement(self, cursor, parent, is_last):
        """What can be left out."""
        text = self.read(cursor)
        if text.startswith("Q_") or not text:
            return
        is_jump = text in ("return", "co_return", "break", "continue")
        if is_jump and is_last:
            return
        if cursor.kind.is_expression() or is_jump or text.startswith("co_await"):
            self.add(cursor, "statement", [("left out", "")])

    def visit_return(self, cursor):
        children = list(cursor.get_children())
        text = self.read(cursor)
        if not text.startswith("return ") or not children or "lambda" in self.function or self.is_reference:
            return
        value = text[len("return"):].strip()
        is_plain = STRING.match(value) or re.match(r"^[\w:.]*$", value) and "::" in value
        if value in ("{}", "std::nullopt", "true", "false", "0", "milliseconds(0)") or is_plain or self.is_boolean(children[0]):
            return
        self.add(cursor, "before", [("return nothing", "return {};")])

    def visit_value(self, cursor, in_comparison):
        kind, text = cursor.kind, self.read(cursor)
        numeric = cursor.type.get_canonical().kind
        if kind == CursorKind.INTEGER_LITERAL and re.match(r"^[\d']+$", text):
            number = int(text.replace("'", ""))
            others = [1] if number == 0 else [number - 1, number + 1] if number <= 2 else [number + 1]
            self.add(cursor, "value", [(str(other), str(other)) for other in others])
        elif kind == CursorKind.FLOATING_LITERAL:
            self.add(cursor, "value", [("doubled", f"{text} * 2")])
        elif kind == CursorKind.STRING_LITERAL:
            self.add(cursor, "value", [("another text", '"mutant"')])
        elif kind == CursorKind.DECL_REF_EXPR and cursor.referenced is not None:
            referenced = cursor.referenced
            if referenced.kind == CursorKind.ENUM_CONSTANT_DECL and not in_comparison and "::" in text:
                names = [child.spelling for child in referenced.semantic_parent.get_children()
                         if child.kind == CursorKind.ENUM_CONSTANT_DECL]
                other = names[(names.index(referenced.spelling) + 1) % len(names)]
                if len(names) > 1:
                    self.add(cursor, "value", [(other, text[:text.rindex("::") + 2] + other)])
            elif referenced.kind == CursorKind.VAR_DECL and "constexpr" in \
                    " ".join(token.spelling for token in list(referenced.get_tokens())[:3]):
                spelling = referenced.type.get_canonical().spelling
                if DURATION.search(spelling) and "array" not in spelling:
                    self.add(cursor, "value", [("doubled", f"{text} * 2")])
                elif numeric in FLOATING:
                    self.add(cursor, "value", [("doubled", f"{text} * 2")])
                elif numeric in NUMBERS:
                    self.add(cursor, "value", [("one more", f"{text} + 1")])
        elif kind == CursorKind.UNARY_OPERATOR and text.startswith("-") and numeric in NUMBERS:
            self.add(cursor, "value", [("positive", text[1:])])
        if kind == CursorKind.CALL_EXPR:
            for name, other in SWAPPED.items():
                if re.match(re.escape(name) + r"\b", text):
                    self.add(cursor, "value", [(other, other + text[len(name):])])

    def visit(self, cursor, parent, in_comparison=False):
        if not self.is_here(cursor) and cursor.kind != CursorKind.TRANSLATION_UNIT:
            return
        kind = cursor.kind
        if kind == CursorKind.STATIC_ASSERT or (cursor.extent.start.offset, cursor.extent.end.offset) in self.claimed \
                and kind.is_expression() and self.is_boolean(cursor):
            return
        if kind in (CursorKind.VAR_DECL, CursorKind.FIELD_DECL) \
                and "constexpr" in " ".join(token.spelling for token in list(cursor.get_tokens())[:3]):
            return  # What it is used for is changed instead.
        text = self.read(cursor)
        if kind.is_expression() and STRING.match(text):
            self.add(cursor, "value", [("another text", re.sub(r'".*"', '"mutant"', text, flags=re.S))])
            return
        if text.startswith(("Q_ASSERT", "Q_UNREACHABLE", "Q_UNUSED")):
            return
        outer = self.function
        if kind in FUNCTIONS:
            names = [cursor.spelling]
            if cursor.semantic_parent and cursor.semantic_parent.kind in (CursorKind.CLASS_DECL, CursorKind.STRUCT_DECL,
                                                                          CursorKind.CLASS_TEMPLATE):
                names.insert(0, cursor.semantic_parent.spelling)
            self.function = "::".join(names)
            self.is_reference = cursor.result_type.get_canonical().kind == TypeKind.LVALUEREFERENCE
        elif kind == CursorKind.LAMBDA_EXPR:
            self.function += " lambda"
        elif kind.is_expression() and text and text == self.function.rsplit("::", 1)[-1]:
            return  # What a coroutine does unseen.
        if kind in CHOICES:
            self.visit_choice(cursor)
        elif kind == CursorKind.RETURN_STMT:
            self.visit_return(cursor)
            self.visit_children(cursor)
        elif kind == CursorKind.CASE_STMT:
            for child in list(cursor.get_children())[1:]:
                self.visit(child, cursor)
        elif kind == CursorKind.COMPOUND_STMT:
            children = list(cursor.get_children())
            for child in children:
                is_last = child == children[-1] and parent is not None \
                    and (parent.kind in FUNCTIONS or parent.kind in (CursorKind.SWITCH_STMT, CursorKind.LAMBDA_EXPR))
                self.visit_statement(child, cursor, is_last)
                self.visit(child, cursor)
        elif kind.is_expression() and self.is_boolean(cursor) and not self.is_assigned(cursor, parent):
            self.add_boolean(cursor, ["true", "false"])
        else:
            operation = self.operands(cursor)
            if operation:
                self.visit_operation(cursor, *operation)
            else:
                self.visit_value(cursor, in_comparison)
            self.visit_children(cursor, in_comparison and kind == CursorKind.UNEXPOSED_EXPR)
        self.function = outer

    def is_assigned(self, cursor, parent):
        """Whether it is what something is written to."""
        if parent is None:
            return False
        if parent.kind == CursorKind.UNARY_OPERATOR and self.read(parent).startswith("&"):
            return True
        operation = self.operands(parent)
        return bool(operation) and operation[1] in set(ASSIGNED) | {"="} \
            and operation[0].extent.end.offset >= cursor.extent.end.offset

    def visit_operation(self, cursor, left, sign, right):
        spelling = cursor.type.get_canonical().spelling
        if sign in ARITHMETIC and (cursor.type.get_canonical().kind in NUMBERS or COUNTED.search(spelling)):
            other = ARITHMETIC[sign]
            self.add(cursor, "value", [(other, f"{self.read(left)} {other} {self.read(right)}")])
        elif sign in ASSIGNED and left.type.get_canonical().kind in NUMBERS:
            other = ASSIGNED[sign]
            self.add(cursor, "value", [(other, f"{self.read(left)} {other} {self.read(right)}")])

    def visit_children(self, cursor, in_comparison=False):
        for child in cursor.get_children():
            self.visit(child, cursor, in_comparison)

    # Writing them

    def arrange(self):
        """The sites as a tree; what would cross another one is left out."""
        ordered = sorted((site for site in self.sites.values() if site.mutants),
                         key=lambda site: (site.start, -site.end, site.form in ("value", "truth"), site.form == "value"))
        self.roots, stack = [], []
        for site in ordered:
            site.inner = []
            while stack and (stack[-1].end <= site.start and stack[-1].end != site.end or stack[-1].end < site.end):
                if stack[-1].end > site.start:
                    break
                stack.pop()
            if stack and stack[-1].end < site.end:
                for mutant, _ in site.mutants:
                    mutant.is_dropped = True
                continue
            (stack[-1].inner if stack else self.roots).append(site)
            if site.end > site.start:
                stack.append(site)

    def write(self, numbers):
        out = []
        length = 0

        def put(text):
            nonlocal length
            out.append(text)
            length += len(text)

        def put_range(start, end, sites):
            position = start
            for site in sites:
                put(self.text[position:site.start])
                put_site(site)
                position = site.end
            put(self.text[position:end])

        def put_site(site):
            begin = length
            mutants = [(mutant, text) for mutant, text in site.mutants if not mutant.is_dropped]
            opened = 0
            for mutant, text in mutants:
                from_here = length
                number = numbers[id(mutant)]
                if site.form == "value":
                    put(f"(DeskMutants::isOn({number}) ? ({text}) : (")
                    opened += 1
                elif site.form == "truth":  # Of a pointer or an optional too.
                    put(f"(DeskMutants::isOn({number}) ? {text} : bool(")
                    opened += 1
                elif site.form == "statement":
                    put(f"if (!DeskMutants::isOn({number})) ")
                elif site.form == "before":
                    put(f"if (DeskMutants::isOn({number})) {{ {text} }} ")
                elif site.form == "declared":
                    put(f"; {text} && !DeskMutants::isOn({number})")
                mutant.span = (from_here, length)
            put_range(site.start, site.end, site.inner)
            put("))" * opened)
            site.span = (begin, length)

        put_range(0, len(self.text), self.roots)
        return "".join(out)

    def blame(self, offset):
        """The mutants that an error at this offset of what was written is about."""
        found = []

        def search(sites):
            for site in sites:
                if site.span and site.span[0] <= offset <= site.span[1]:
                    mutants = [mutant for mutant, _ in site.mutants if not mutant.is_dropped]
                    exact = [mutant for mutant in mutants if mutant.span[0] <= offset < mutant.span[1]]
                    if mutants:
                        found[:] = exact or mutants
                    search(site.inner)

        search(self.roots)
        return found

    def collect(self, header):
        first_and_kept = 0x100 | TranslationUnit.PARSE_PRECOMPILED_PREAMBLE  # The headers are read once.
        arguments = [*self.arguments, "-ferror-limit=0", "-include", str(header)]
        self.unit = Index.create().parse(str(self.path), arguments, options=first_and_kept)
        self.check(self.unit)
        self.visit(self.unit.cursor, None)
        self.arrange()

    def check(self, unit):
        errors = [each for each in unit.diagnostics if each.severity >= 3]
        if errors:
            sys.exit(f"{self.name} does not parse: {errors[0]}")

    def drop_what_fails(self):
        """Leaves out what doesn't compile, until the rest does. Returns how many that were."""
        dropped = 0
        for _ in range(30):
            numbers = {id(mutant): 1 for site in self.sites.values() for mutant, _ in site.mutants}
            text = self.write(numbers)
            self.unit.reparse(unsaved_files=[(str(self.path), text)])
            errors = [each for each in self.unit.diagnostics if each.severity >= 3]
            if not errors:
                return dropped
            blamed = {}
            for error in errors:
                for mutant in self.blame(error.location.offset):
                    blamed[id(mutant)] = mutant
            if not blamed:  # All of its line.
                blamed = {id(mutant): mutant for site in self.sites.values() for mutant, _ in site.mutants
                          if not mutant.is_dropped and mutant.line in [error.location.line for error in errors]}
            if not blamed:
                sys.exit(f"{self.name}: nobody is to blame for {errors[0]}")
            for mutant in blamed.values():
                mutant.is_dropped = True
                dropped += 1
                if "DESK_MUTANTS_TOLD" in os.environ:
                    print(f"left out: {self.name}:{mutant.line}: {mutant.text} -> {mutant.change}")
        sys.exit(f"{self.name} does not come to compile")


def parsed_with(build, name):
    arguments = [word.replace("gnu++", "c++") for word in build.plain_arguments(name)
                 if word.startswith(("-I", "-D", "-isystem", "-std=", "/"))]
    return ["-xc++", *arguments, "-Wno-everything"]


def write(build, root, folder, name):
    """Writes the mutants of a file into the folder, where that is due; returns all that can be chosen there."""
    state = hashlib.sha256((root / name).read_bytes() + Path(__file__).read_bytes()).hexdigest()
    copy = folder / name
    listing = Path(f"{copy}.json")
    if listing.exists() and (kept := json.loads(listing.read_text()))["state"] == state:
        return kept["mutants"]
    file = SourceFile(root / name, name, parsed_with(build, name))
    file.collect(HERE / "mutant.h")
    dropped = file.drop_what_fails()
    # The same numbers whatever becomes of the other files, so that these need not be compiled again.
    number = MOST * FILES.index(name)
    numbers, listed = {}, []
    for site in sorted(file.sites.values(), key=lambda site: site.start):
        for mutant, _ in site.mutants:
            numbers[id(mutant)] = 0
            if not mutant.is_dropped:
                number += 1
                numbers[id(mutant)] = number
                listed.append({"number": number, "file": name, "line": mutant.line, "function": mutant.function,
                               "text": mutant.text, "change": mutant.change})
    assert len(listed) < MOST
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(HEAD + file.write(numbers))
    listing.write_text(json.dumps({"state": state, "mutants": listed}, indent=0))
    print(f"{name}: {len(listed)} mutants, {dropped} left out that don't compile", flush=True)
    return listed


Config.set_library_file("libclang-19.so.1")
