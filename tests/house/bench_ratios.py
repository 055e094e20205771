#!/usr/bin/python3
# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What packaging/bench says of what was measured."""

import json
import os
import sys
import unittest

BENCH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench")
sys.path.append(BENCH)

import ratios  # noqa: E402


def measured(name, time, unit="ms", **counters):
    return {"name": name, "run_name": name, "run_type": "iteration", "real_time": time, "cpu_time": 0,
            "time_unit": unit, "iterations": 1, **counters}


class Medians(unittest.TestCase):
    def test_are_in_seconds_and_without_what_was_asked_of_repetitions(self):
        found = ratios.medians([measured("start/iterations:1/repeats:11/manual_time", time) for time in (900, 300, 500)])
        self.assertEqual(found, {"start": 0.5})

    def test_keep_what_belongs_to_the_name(self):
        self.assertEqual(ratios.medians([measured("sort/20000", 3, "us")]), {"sort/20000": 3e-6})

    def test_have_counters(self):
        self.assertEqual(ratios.medians([measured("memory/7", 1, "s", bytes=480)])["memory/7:bytes"], 480)

    def test_leave_out_what_failed_and_what_is_worked_out(self):
        failed = measured("a", 1, error_occurred=True)
        mean = {**measured("a", 9), "run_type": "aggregate"}
        self.assertEqual(ratios.medians([failed, mean]), {})


class Ratios(unittest.TestCase):
    def test_are_ours_by_the_peers(self):
        self.assertEqual(ratios.ratio({"ours": "a", "peer": "b"}, {"a": 3, "b": 2}), 1.5)

    def test_without_a_peer_are_the_figure_itself(self):
        self.assertEqual(ratios.ratio({"ours": "a:bytes"}, {"a:bytes": 480}), 480)

    def test_of_something_that_was_not_measured_are_unknown(self):
        for known in ({}, {"a": 3}, {"b": 2}, {"a": 3, "b": 0}):
            self.assertIsNone(ratios.ratio({"ours": "a", "peer": "b"}, known))


class Verdicts(unittest.TestCase):
    def test_of_an_aim(self):
        self.assertEqual(ratios.verdict({"aim": 2, "kept": 1.9}, 2, 0.3), "met")
        self.assertEqual(ratios.verdict({"aim": 2}, 2.1, 0.3), "not met")

    def test_what_got_worse_is_told_although_the_aim_is_met(self):
        self.assertEqual(ratios.verdict({"aim": 2, "kept": 1}, 1.31, 0.3), "worse than kept")
        self.assertEqual(ratios.verdict({"aim": 2, "kept": 1}, 1.29, 0.3), "met")

    def test_a_row_may_tolerate_less(self):
        self.assertEqual(ratios.verdict({"kept": 100, "tolerance": 0.02}, 103, 0.3), "worse than kept")
        self.assertEqual(ratios.verdict({"kept": 100, "tolerance": 0.02}, 101, 0.3), "as kept")

    def test_what_was_not_measured_is_not_met(self):
        self.assertEqual(ratios.verdict({"aim": 2}, None, 0.3), "not measured")

    def test_become_the_exit_code(self):
        self.assertEqual(ratios.exit_code(["met", "as kept", "new"]), 0)
        self.assertEqual(ratios.exit_code(["met", "not met"]), 2)
        self.assertEqual(ratios.exit_code(["not met", "worse than kept"]), 1)
        self.assertEqual(ratios.exit_code(["met", "not measured"]), 1)


class Table(unittest.TestCase):
    def test_names_programs_that_there_are_and_each_ratio_once(self):
        with open(ratios.TABLE, encoding="utf-8") as file:
            rows = json.load(file)["ratios"]
        with open(os.path.join(BENCH, "CMakeLists.txt"), encoding="utf-8") as file:
            built = file.read()
        for row in rows:
            self.assertIn(f'add_executable({row["program"]} ', built)
        names = [row["name"] for row in rows]
        self.assertEqual(len(names), len(set(names)))

    def test_is_chosen_by_a_part_of_a_name_or_by_the_program(self):
        rows = [{"name": "sort", "program": "bench_a"}, {"name": "heap", "program": "bench_b"}]
        self.assertEqual(ratios.wanted(rows, []), rows)
        self.assertEqual(ratios.wanted(rows, ["ea"]), rows[1:])
        self.assertEqual(ratios.wanted(rows, ["bench_a"]), rows[:1])


unittest.main()
