# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The proof that nothing is lost and nothing doubled. It knows what was told at the desks (their histories), what the
account charged (its own list, and what passed on the line to it), and what each desk shows at the end (its dump); and
nothing of how the program works.

A record is {"desks": {name: {"history": [...], "dump": {...}}}, "ledger": [...], "posts": [...], "day": "…",
"first_references": [...], "database": the text of a dump, "secrets": [...], "newest_number": …}."""

import collections
import copy
import re

TELLS_NO_CHARGE = "Nothing was charged."
IS_BOUGHT = {"Completed", "Provisioning", "Failed", "Refunded"}
IS_REFUSED = {"Refused", "NotBought"}
IS_UNCLEAR = {"Sent", "Unknown", "Failed"}


class Checker:
    def __init__(self, record, claims=False):
        self.record = record
        self.claims = claims  # Whether no two desks may top up one eSIM at a time.
        self.desks = record["desks"]
        self.problems = []
        self.charges = {order["reference"]: order for order in record["ledger"]
                        if order["reference"] not in record["first_references"]}
        self.own = {}       # What the desk that was clicked at says of a sale, by key.
        self.clicked = {}   # By key: at which desk, and on which eSIM.
        for name, desk in self.desks.items():
            for row in desk["dump"]["own"]:
                self.own[row["key"]] = {**row, "at": name}
            for entry in desk["history"]:
                if entry["what"] == "click":
                    self.clicked[entry["key"]] = (name, entry.get("iccid"))

    def add(self, rule, text):
        self.problems.append(f"{rule}: {text}")

    def check(self):
        self.facts_are_everywhere_once()
        self.notes_stand()
        self.clicks_end()
        self.charges_have_a_click()
        self.keys_stay_at_their_desk()
        self.desks_agree_on_sales()
        self.days_are_whole()
        self.server_keeps_no_secret()
        if self.claims:
            self.top_ups_take_turns()
        return self.problems

    # Facts ------------------------------------------------------------------------------------------------------------

    def facts_are_everywhere_once(self):
        told = {entry["fact"]: f'{entry["kind"]} of {entry["subject"]}, told at {name}'
                for name, desk in self.desks.items() for entry in desk["history"] if entry["what"] == "fact"}
        for name, desk in self.desks.items():
            facts = desk["dump"]["facts"]
            count = collections.Counter(fact["id"] for fact in facts)
            for fact, words in told.items():
                if count[fact] == 0:
                    self.add("facts", f"{name} does not have {words}")
            for fact, times in count.items():
                if times > 1:
                    self.add("facts", f"{name} has {fact} {times} times")
            numbers = [fact["number"] for fact in facts]
            if numbers != list(range(1, self.record["newest_number"] + 1)):
                self.add("facts", f"{name} has {len(numbers)} numbers up to {numbers[-1] if numbers else 0}, and the "
                                  f'server {self.record["newest_number"]}')
        first = next(iter(self.desks.values()))["dump"]["facts"]
        for name, desk in self.desks.items():
            if desk["dump"]["facts"] != first:
                self.add("facts", f"{name} has other facts than the first desk, or in another order")

    # Notes ------------------------------------------------------------------------------------------------------------

    def notes_stand(self):
        sets = {entry["fact"]: entry for desk in self.desks.values() for entry in desk["history"]
                if entry["what"] == "fact" and entry["kind"] == "set"}
        replaced = {fact for entry in sets.values() for fact in entry["replaces"]}
        for name, desk in self.desks.items():
            registers = desk["dump"]["registers"]
            for fact, entry in sets.items():
                if fact in replaced or not entry["value"]:
                    continue
                register = registers.get(entry["subject"], {})
                values = [register.get("standing", {}), *register.get("below", []), *register.get("waiting", [])]
                if entry["value"] not in [value.get("value") for value in values]:
                    self.add("notes", f'"{entry["value"]}" on {entry["subject"]} is gone at {name}')
            for subject, register in registers.items():
                if "shown" in register and register["shown"] != register["standing"].get("value", ""):
                    self.add("notes", f'{name} shows "{register["shown"]}" for {subject}, where '
                                      f'"{register["standing"].get("value", "")}" stands')
        first = next(iter(self.desks.values()))["dump"]["registers"]
        for name, desk in self.desks.items():
            if desk["dump"]["registers"] != first:
                self.add("notes", f"{name} has other notes than the first desk")

    # Money ------------------------------------------------------------------------------------------------------------

    def _charged(self):
        """What the line to the API saw succeed: references by key for orders, by desk and eSIM for top-ups."""
        orders, top_ups = collections.defaultdict(set), collections.defaultdict(set)
        for post in self.record["posts"]:
            reference = post.get("answer", {}).get("reference")
            if not reference or not post["answer"]["success"]:
                continue
            if post["kind"] == "order":
                orders[post["key"]].add(reference)
            else:
                top_ups[post["desk"], post["iccid"]].add(reference)
        return orders, top_ups

    def clicks_end(self):
        orders, top_ups = self._charged()
        posted = {post["key"] for post in self.record["posts"]}
        for key, (name, _) in self.clicked.items():
            # Where its desk was killed before it was written down it can't have left. (Top-ups have no key: see below.)
            if key not in self.own and key in posted:
                self.add("clicks", f"{key} of {name} left, and its desk knows nothing of it")
        for key, row in self.own.items():
            name, state = row["at"], row["state"]
            if key not in self.clicked:
                self.add("clicks", f"{name} has {key}, and nobody clicked")
            if row["what"] != "order":
                continue
            charged = orders.get(key, set())
            if len(charged) > 1:
                self.add("clicks", f"{key} of {name} was charged {len(charged)} times")
            if state in IS_REFUSED | {"Intended"} and charged:
                self.add("clicks", f"{key} of {name} was charged, and is {state}")
            if state == "Refused" and TELLS_NO_CHARGE not in row["told"]:
                self.add("clicks", f'{key} of {name} was refused, and it was told: {row["told"]}')
            if state in IS_BOUGHT and (row["reference"] not in charged or row["reference"] not in self.charges):
                self.add("clicks", f'{key} of {name} is {state} as {row["reference"]}, and charged as '
                                   f'{charged or "none"}')
        self._told_in_the_meantime(orders)
        for (name, iccid), charged in top_ups.items():
            rows = [row for row in self.own.values()
                    if row["what"] == "topUp" and row["at"] == name and row["iccid"] == iccid]
            known = {row["reference"] for row in rows if row["state"] in IS_BOUGHT}
            open_ones = sum(row["state"] in IS_UNCLEAR | {"WentThrough"} and row["reference"] not in charged
                            for row in rows)
            if len(charged - known) > open_ones:
                self.add("clicks", f"{name} topped {iccid} up {len(charged)} times, and says so of {len(known)}, with "
                                   f"{open_ones} not clear")
        for key, row in self.own.items():
            if row["what"] != "topUp":
                continue
            if row["state"] in IS_BOUGHT and row["reference"] not in top_ups.get((row["at"], row["iccid"]), set()):
                self.add("clicks", f'top-up {key} of {row["at"]} is {row["state"]} as {row["reference"]}, which it was '
                                   "not")
            if row["state"] == "Refused" and TELLS_NO_CHARGE not in row["told"]:
                self.add("clicks", f'top-up {key} of {row["at"]} was refused, and it was told: {row["told"]}')

    def _told_in_the_meantime(self, orders):
        for name, desk in self.desks.items():
            for entry in desk["history"]:
                if entry["what"] == "order" and TELLS_NO_CHARGE in entry["told"] and orders.get(entry["key"]):
                    self.add("clicks", f'{name} told of {entry["key"]}: {entry["told"]} It was charged.')
                if entry["what"] == "dropped" and orders.get(entry["key"]):
                    self.add("clicks", f'{name} dropped {entry["key"]}, which was charged')

    def charges_have_a_click(self):
        orders, top_ups = self._charged()
        holders = collections.Counter(reference for charged in [*orders.values(), *top_ups.values()]
                                      for reference in charged)
        for reference in self.charges:
            if holders[reference] != 1:
                self.add("charges", f"{reference} was charged, and {holders[reference]} clicks sent it")
        for reference in holders:
            if reference not in self.charges:
                self.add("charges", f"{reference} was answered, and the account does not list it")
        named = collections.Counter(row["reference"] for row in self.own.values() if row["reference"])
        for reference, times in named.items():
            if times > 1:
                self.add("charges", f"{times} sales have the order {reference}")

    def keys_stay_at_their_desk(self):
        senders = collections.defaultdict(set)
        for post in self.record["posts"]:
            if post["key"]:
                senders[post["key"]].add(post["desk"])
        for key, names in senders.items():
            if len(names) > 1:
                self.add("keys", f"{key} was sent by {sorted(names)}")
            for name in names:
                if self.clicked.get(key, (name,))[0] != name:
                    self.add("keys", f"{key} was clicked at {self.clicked[key][0]} and sent by {name}")

    def desks_agree_on_sales(self):
        first = next(iter(self.desks.values()))["dump"]["sales"]
        for name, desk in self.desks.items():
            sales = desk["dump"]["sales"]
            if sales != first:
                self.add("sales", f"{name} has other sales than the first desk")
            for key, row in self.own.items():
                if key not in sales and row["reference"]:
                    self.add("sales", f'{name} does not have {key} of {row["at"]}')
                elif key in sales and row["reference"] and sales[key]["reference"] != row["reference"]:
                    self.add("sales", f'{name} has {key} as {sales[key]["reference"]}, and {row["at"]} as '
                                      f'{row["reference"]}')

    def top_ups_take_turns(self):
        """From the POST to what became of it; of two desks, but where a person did not ask the others."""
        spans = collections.defaultdict(list)
        sales = next(iter(self.desks.values()))["dump"]["sales"]
        for name, desk in self.desks.items():
            sent, ends = {}, {}
            for entry in desk["history"]:
                if entry["what"] == "topUp" and entry["state"] == "Sent":
                    sent.setdefault(entry["key"], entry)
                elif entry["what"] == "topUp" and entry["state"] not in IS_UNCLEAR | {"Intended"}:
                    ends.setdefault(entry["key"], entry["at"])
            for key, entry in sent.items():
                if not sales.get(key, {}).get("isAlone"):
                    spans[entry["iccid"]].append((entry["at"], ends.get(key, float("inf")), name, key))
        for iccid, known in spans.items():
            known.sort()
            for before, after in zip(known, known[1:]):
                if after[0] < before[1] and after[2] != before[2]:
                    self.add("claims", f"{iccid} was topped up by {before[2]} ({before[3]}) and {after[2]} "
                                       f"({after[3]}) at a time")

    # Books ------------------------------------------------------------------------------------------------------------

    def days_are_whole(self):
        """What was not clear when a day was closed is named in the close, and may be summed or not."""
        day = self.record["day"]
        wanted = {order["reference"]: order for order in self.record["ledger"] if order["day"] == day}
        sums, uncertain = collections.Counter(), set()
        for name, desk in self.desks.items():
            closes = [entry for entry in desk["history"] if entry["what"] == "close" and entry["day"] == day]
            if not closes:
                self.add("closes", f"{name} did not close the day")
                continue
            sold = [entry for entry in closes[-1]["sold"] if entry["isSummed"]]
            named = self.named_only(closes[-1])
            uncertain |= named
            count = collections.Counter(entry["reference"] for entry in sold)
            for reference, order in wanted.items():
                if count[reference] != 1 and (reference not in named or count[reference] > 1):
                    self.add("closes", f'{name} counts {reference} of {order["amount"]} {count[reference]} times')
            for entry in sold:
                order = wanted.get(entry["reference"])
                if order is None:
                    self.add("closes", f'{name} counts {entry["reference"]}, which the account does not have that day')
                elif abs(order["amount"] - entry["paid"]) > 0.001:
                    self.add("closes", f'{name} counts {entry["reference"]} as {entry["paid"]}, for '
                                       f'{order["amount"]}')
            own = desk["dump"]["desk"]
            # Of what was sold here the books name no other desk.
            sums.update(entry["reference"] for entry in sold if entry["key"] and entry["desk"] in ("", own))
        for reference in self.charges:
            if reference in wanted and sums[reference] != 1 and reference not in uncertain:
                self.add("closes", f"{sums[reference]} desks say that they sold {reference}")

    def named_only(self, close):
        """What was charged for sales that were not clear when the day was closed."""
        orders, top_ups = self._charged()
        named = set()
        for entry in close["sold"]:
            if entry["key"] and not entry["isSummed"]:
                named |= orders.get(entry["key"], set()) | top_ups.get(self.clicked.get(entry["key"]), set())
        return named

    # The server -------------------------------------------------------------------------------------------------------

    def server_keeps_no_secret(self):
        text = self.record["database"]
        # What is kept as bytes stands there in hexadecimal digits.
        text += "\n".join(bytes.fromhex(digits).decode("latin-1")
                          for digits in re.findall(r"\\\\x((?:[0-9a-f]{2})+)", text))
        if "order_sent" not in text or '"seller"' not in text:
            self.add("secrets", "the dump of the database can't be read")
        for what, secret in self.record["secrets"]:
            if secret in text:
                self.add("secrets", f"the database has {what}")


def breaks():
    """How a record is broken on purpose, by the rule that has to find it: what a run that went well would look like,
    had the program failed."""
    def desk(record, number=0):
        return list(record["desks"].values())[number]

    def find(record, what):
        return next((entry, one) for one in record["desks"].values() for entry in one["history"] if what(entry))

    def paid(record, kind="order"):
        return next(row for one in record["desks"].values() for row in one["dump"]["own"]
                    if row["what"] == kind and row["state"] == "Completed")

    def lose_a_fact(record):
        del desk(record, 1)["dump"]["facts"][3]

    def double_a_fact(record):
        facts = desk(record, 1)["dump"]["facts"]
        facts.append({**facts[2], "number": len(facts) + 1})

    def lose_a_note(record):
        standing = [register["standing"].get("set") for register in desk(record)["dump"]["registers"].values()]
        lost, _ = find(record, lambda entry: entry.get("fact") in standing and entry["value"])
        for one in record["desks"].values():
            for entry in one["history"]:
                if entry.get("fact") == lost["fact"]:  # Told again where its desk was started anew.
                    entry["value"] = "as nobody knows it"

    def show_another_note(record):
        registers = desk(record)["dump"]["registers"]
        next(iter(registers.values()))["shown"] = "what nobody wrote"

    def charge_twice(record):
        row = paid(record)
        # A refusal once more, of a try before, is no charge.
        post = next(post for post in record["posts"] if post["key"] == row["key"]
                    and post.get("answer", {}).get("success") and post["answer"].get("reference"))
        again = copy.deepcopy(post)
        again["answer"]["reference"] = "TWICE"
        record["posts"].append(again)
        record["ledger"].append({"reference": "TWICE", "amount": 1.0, "day": record["day"]})

    def charge_nobody(record):
        record["ledger"].append({"reference": "NOBODY", "amount": 1.0, "day": record["day"]})

    def lose_a_charge(record):
        reference = paid(record)["reference"]
        record["ledger"] = [order for order in record["ledger"] if order["reference"] != reference]

    def say_nothing_was_charged(record):
        row = paid(record)
        entry, _ = find(record, lambda entry: entry["what"] == "order" and entry["key"] == row["key"])
        entry["told"] = "It did not go through. " + TELLS_NO_CHARGE

    def refuse_what_was_charged(record):
        paid(record)["state"] = "Refused"

    def forget_a_top_up(record):
        row = paid(record, "topUp")
        for one in record["desks"].values():
            one["dump"]["own"] = [other for other in one["dump"]["own"] if other["key"] != row["key"]]

    def forget_a_sale(record):
        row = paid(record)
        for one in record["desks"].values():
            one["dump"]["own"] = [other for other in one["dump"]["own"] if other["key"] != row["key"]]

    def give_a_key_away(record):
        post = next(post for post in record["posts"] if post["key"])
        record["posts"].append({**post, "desk": "another desk", "answer": {}})

    def differ_in_a_sale(record):
        next(iter(desk(record, 1)["dump"]["sales"].values()))["state"] = "Unknown"

    def last_close(record):
        return [entry for entry in desk(record)["history"]
                if entry["what"] == "close" and entry["day"] == record["day"]][-1]

    def close_without_a_sale(record):
        # One that has to be in the sums: those of other days are in none, and what was not clear need not be.
        entry = last_close(record)
        wanted = {order["reference"] for order in record["ledger"] if order["day"] == record["day"]}
        wanted -= Checker(record).named_only(entry)
        lost = next(sold["reference"] for sold in entry["sold"] if sold["isSummed"] and sold["reference"] in wanted)
        entry["sold"] = [sold for sold in entry["sold"] if sold["reference"] != lost]

    def close_with_another_price(record):
        next(sold for sold in last_close(record)["sold"] if sold["isSummed"])["paid"] += 0.01

    def top_up_at_a_time(record):
        sales = desk(record)["dump"]["sales"]  # Who asked nobody takes no turn.
        entry, one = find(record, lambda entry: entry["what"] == "topUp" and entry["state"] == "Sent"
                          and not sales.get(entry["key"], {}).get("isAlone"))
        other = next(other for other in record["desks"].values() if other is not one)
        other["history"].append({**entry, "key": "another top-up", "at": entry["at"] + 1})

    def tell_a_secret(record):
        record["database"] += r"\\x" + record["secrets"][0][1].encode().hex()

    return [("facts", lose_a_fact), ("facts", double_a_fact), ("notes", lose_a_note), ("notes", show_another_note),
            ("clicks", charge_twice), ("charges", charge_nobody), ("charges", lose_a_charge),
            ("clicks", say_nothing_was_charged), ("clicks", refuse_what_was_charged), ("clicks", forget_a_top_up),
            ("clicks", forget_a_sale), ("keys", give_a_key_away), ("sales", differ_in_a_sale),
            ("closes", close_without_a_sale), ("closes", close_with_another_price), ("claims", top_up_at_a_time),
            ("secrets", tell_a_secret)]


def overlooked(record):
    """What the checker does not find in this record, which is a good one, where it is broken on purpose."""
    missed = []
    for rule, break_it in breaks():
        broken = copy.deepcopy(record)
        try:
            break_it(broken)
        except StopIteration:
            continue  # Nothing of that kind came to its end.
        if not any(problem.startswith(rule + ":") for problem in Checker(broken, claims=True).check()):
            missed.append(break_it.__name__)
    return missed
