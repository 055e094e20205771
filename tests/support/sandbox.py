# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An account of the sandbox as a program of its own, for tests that drive programs from outside."""

import hashlib
import hmac
import json
import os
import subprocess
import threading
import time
import urllib.request
import uuid

PATIENCE = 120  # The computer may be busy, and sanitizers are slow.
BIN = os.environ["DESK_BIN"]


class Sandbox:
    """esimfly-sandbox, and a small client of the same API that shares no code with it."""

    def __init__(self, packages=800, latency=300, currency="USD", options=()):
        self.access_code = "esf_e2e_" + uuid.uuid4().hex[:12]
        self.secret_key = "sk_e2e_" + uuid.uuid4().hex
        self.lines = []
        self.process = subprocess.Popen(
            [os.path.join(BIN, "esimfly-sandbox"), "--port", "0", "--access-code", self.access_code,
             "--secret-key", self.secret_key, "--packages", str(packages), "--currency", currency,
             "--latency", str(latency), "--seed", "7", "--verbose", *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._read, daemon=True).start()
        end = time.monotonic() + PATIENCE
        while self._address() is None and self.process.poll() is None and time.monotonic() < end:
            time.sleep(0.05)
        self.url = self._address()
        if self.url is None:
            raise AssertionError("the sandbox says no address: " + " ".join(self.lines))

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def _address(self):
        for line in list(self.lines):
            for word in line.split():
                if word.startswith("http://"):
                    return word
        return None

    def count(self, path):
        """How many requests for this path have come."""
        return sum(1 for line in list(self.lines) if path in line)

    def post(self, path, body):
        return self.get(path, json.dumps(body).encode())

    def get(self, path, body=None):
        stamp = str(int(time.time() * 1000))
        request_id = str(uuid.uuid4())
        message = stamp + request_id + self.access_code + (body or b"").decode()
        signature = hmac.new(self.secret_key.encode(), message.encode(), hashlib.sha256).hexdigest().upper()
        request = urllib.request.Request(self.url + path, data=body, headers={
            "Content-Type": "application/json",
            "RT-AccessCode": self.access_code, "RT-RequestID": request_id, "RT-Timestamp": stamp,
            "RT-Signature": signature})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=PATIENCE) as answer:
            whole = json.load(answer)
            return whole.get("data", whole)

    def balance(self):
        return self.get("/balance")

    def newest_order(self):
        return max(self.get("/orders?page=1&limit=100")["orders"], key=lambda order: order["created_at"])

    def activation_codes(self, iccid=None):
        """LPA string of every eSIM on the account, or of this one."""
        codes = []
        page = 1
        while True:
            data = self.get(f"/esims?page={page}&limit=100")
            codes += [esim["manual_installation"]["lpa_format"] for esim in data["esims"]
                      if esim["manual_installation"] and iccid in (None, esim["iccid"])]
            if len(data["esims"]) < 100:
                return codes
            page += 1

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)
