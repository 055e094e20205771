# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a shop: between its desks and the API, where all that is bought passes by and is noted, and between each
desk and the team's server. What a test says of a line happens on it."""

import asyncio
import collections
import json
import threading
import time


class Lines:
    """A thread in which the lines live."""

    def __init__(self):
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(30)

    def stop(self):
        async def end():
            for task in asyncio.all_tasks():
                if task is not asyncio.current_task():
                    task.cancel()
        self.call(end())
        self.loop.call_soon_threadsafe(self.loop.stop)


class Line:
    """Listens on loopback; port is where."""

    def __init__(self, lines, target):
        self.lines = lines
        self.target = target
        self.writers = set()
        self.is_cut = False

        async def listen():
            server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
            return server, server.sockets[0].getsockname()[1]
        self.server, self.port = lines.call(listen())

    async def _connected(self, reader, writer):
        self.writers.add(writer)
        other = None
        try:
            if not self.is_cut:
                there, other = await asyncio.open_connection("127.0.0.1", self.target)
                self.writers.add(other)
                await self._carry(reader, writer, there, other)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            for end in (writer, other):
                if end is not None:
                    self.writers.discard(end)
                    end.transport.abort()

    async def _carry(self, reader, writer, there, other):
        raise NotImplementedError

    def cut(self):
        """What is under way breaks, and nobody gets through any more."""
        async def abort():
            self.is_cut = True
            for writer in list(self.writers):
                writer.transport.abort()
        self.lines.call(abort())

    def mend(self):
        self.is_cut = False


class TeamLine(Line):
    """Between one desk and the team's server. delay: seconds that each piece takes; while it is silent nothing passes,
    and nobody says that it doesn't."""

    delay = 0.0
    is_silent = False

    async def _carry(self, reader, writer, there, other):
        async def pump(source, drain):
            while piece := await source.read(65536):
                while self.is_silent:
                    await asyncio.sleep(0.02)
                if self.delay:
                    await asyncio.sleep(self.delay)
                drain.write(piece)
                await drain.drain()
        pumps = [asyncio.ensure_future(pump(reader, other)), asyncio.ensure_future(pump(there, writer))]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in pumps:
                task.cancel()

    def mend(self):
        self.delay = 0.0
        self.is_silent = False
        super().mend()


class ApiLine(Line):
    """Between all desks and the API: each says its name with each request. Notes what is ordered, by whom, and what the
    API answered, be it that no desk hears it."""

    def __init__(self, lines, target):
        self.posts = []  # Of orders and top-ups, as they came.
        self.lose = {}   # By desk: so many answers to orders and top-ups get lost.
        self.drop = {}   # By desk: so many orders and top-ups never arrive.
        self.away = set()  # Desks whose requests all fail.
        self.requests = collections.Counter()  # By desk and path.
        super().__init__(lines, target)

    def mend(self):
        self.lose.clear()
        self.drop.clear()
        self.away.clear()
        super().mend()

    @staticmethod
    async def _message(reader):
        """Head and body; whether it says how long it is is up to the servers that are here."""
        head = await reader.readuntil(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode("latin-1").split("\r\n")[1:] if ": " in line)
        fields = {name.lower(): value for name, value in fields.items()}
        body = await reader.readexactly(int(fields.get("content-length", 0)))
        return head, fields, body

    async def _carry(self, reader, writer, there, other):
        while True:
            head, fields, body = await self._message(reader)
            desk = fields.get("x-desk", "")
            if desk in self.away:
                return
            method, path = head.decode("latin-1").split(" ")[:2]
            self.requests[desk, path.partition("?")[0].rpartition("/business")[2]] += 1
            post = None
            if method == "POST" and (path.endswith("/esims/order") or path.endswith("/topup/order")):
                asked = json.loads(body)
                post = {"desk": desk, "kind": "topUp" if "topup" in path else "order", "at": time.time() * 1000,
                        "key": asked.get("idempotency_key"), "iccid": asked.get("iccid"), "arrived": False}
                self.posts.append(post)
                if self._counts_down(self.drop, desk):
                    return
                post["arrived"] = True
            other.write(head + body)
            await other.drain()
            answer_head, _, answer = await self._message(there)
            if post:
                post["status"] = int(answer_head.split(b" ")[1])
                post["answer"] = self._answer(answer)
                if self._counts_down(self.lose, desk):
                    return
            writer.write(answer_head + answer)
            await writer.drain()

    @staticmethod
    def _answer(body):
        try:
            answer = json.loads(body)
        except ValueError:
            return {}
        return {"success": answer.get("success"), "code": answer.get("code"), "reference": answer.get("orderReference")}

    @staticmethod
    def _counts_down(counts, desk):
        left = counts.get(desk, 0)
        counts[desk] = max(0, left - 1)
        return left > 0
