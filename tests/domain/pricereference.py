# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Selling prices by the rule as a person would work it out, for tst_pricerule: a case a line on stdin, a price a line
on stdout. In decimals of major units, where the program counts in fractions of minor ones."""

import sys
from decimal import ROUND_CEILING, Decimal, getcontext

getcontext().prec = 120

ENDINGS = {".99": "0.99", ".95": "0.95", ".90": "0.90", ".50": "0.50"}
STEPS = {"whole": 1, "5": 5, "250": 250, "500": 500, "1000": 1000}


def price(cost, rate, turned, percent, amount, floor_kind, floor, rounding, decimals):
    in_currency = Decimal(cost) / Decimal(rate) if turned == "1" else Decimal(cost) * Decimal(rate)
    exact = in_currency * (1 + Decimal(percent) / 100) + Decimal(amount)
    least = in_currency + (in_currency * Decimal(floor) / 100 if floor_kind == "percent" else Decimal(floor))
    exact = max(exact, least, Decimal(0))
    smallest = Decimal(1).scaleb(-int(decimals))
    step, ending = smallest, Decimal(0)
    if rounding in ENDINGS:
        step, ending = Decimal(1), Decimal(ENDINGS[rounding])
    elif rounding in STEPS:
        step = Decimal(STEPS[rounding])
    number = max(((exact - ending) / step).to_integral_value(ROUND_CEILING), Decimal(0))
    return (number * step + ending).quantize(smallest)


for line in sys.stdin:
    print(price(*line.split()))
