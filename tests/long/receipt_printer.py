# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints cards on rolls of 80 and 58 mm through a CUPS of its own to a printer with 203 dots an inch, and reads what
came out of it back: black or white, scanned, measured."""

import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time

DOTS = 203
LONGEST_BLANK_MM = 15

CUPS_FILES = """
ServerRoot {root}/etc
RequestRoot {root}/spool
CacheDir {root}/cache
StateDir {root}/state
TempDir {root}/spool/tmp
Printcap
AccessLog {root}/access.log
ErrorLog {root}/error.log
PageLog {root}/page.log
DataDir /usr/share/cups
DocumentRoot /usr/share/cups/doc-root
ServerBin /usr/lib/cups
"""

CUPSD = """
LogLevel debug
Listen {root}/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""

# A thermal printer as its maker describes it: cuts where the page ends, prints dots of one black.
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "ROLL{width}.PPD"
*Manufacturer: "Test"
*Product: "(Roll)"
*ModelName: "Test roll {width}"
*ShortNickName: "Test roll {width}"
*NickName: "Test roll {width}"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsVersion: 2.3
*cupsManualCopies: True
*cupsFilter2: "application/vnd.cups-raster image/pwg-raster 0 -"
*OpenUI *PageSize/Paper: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Roll
*PageSize Roll/Roll: "<</PageSize[{points} 842]/ImagingBBox null>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: Roll
*PageRegion Roll/Roll: "<</PageSize[{points} 842]/ImagingBBox null>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Roll
*ImageableArea Roll/Roll: "0 0 {points} 842"
*DefaultPaperDimension: Roll
*PaperDimension Roll/Roll: "{points} 842"
*HWMargins: 0 0 0 0
*VariablePaperSize: True
*MaxMediaWidth: "{points}"
*MaxMediaHeight: "3000"
*NonUIOrderDependency: 10 AnySetup *CustomPageSize
*CustomPageSize True: "pop pop pop <</PageSize[5 -2 roll]/ImagingBBox null>>setpagedevice"
*ParamCustomPageSize Width: 1 points 72 {points}
*ParamCustomPageSize Height: 2 points 72 3000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
*OpenUI *Resolution/Resolution: PickOne
*OrderDependency: 10 AnySetup *Resolution
*DefaultResolution: 203dpi
*Resolution 203dpi/203 dpi: "<</HWResolution[203 203]>>setpagedevice"
*CloseUI: *Resolution
*OpenUI *ColorModel/Color: PickOne
*OrderDependency: 10 AnySetup *ColorModel
*DefaultColorModel: Gray
*ColorModel Gray/Gray: "<</cupsColorSpace 18/cupsBitsPerColor 8/cupsColorOrder 0>>setpagedevice"
*CloseUI: *ColorModel
*DefaultFont: Courier
*Font Courier: Standard "(002.004S)" Standard ROM
"""

# What it says of itself: a roll is as long as what is printed.
PRINTER = """
ATTR keyword media-supported roll_max_{width}x110000mm,roll_min_2540x2540mm
ATTR mimeMediaType document-format-supported image/pwg-raster
ATTR mimeMediaType document-format-default image/pwg-raster
ATTR keyword media-default roll_max_{width}x110000mm
ATTR keyword media-col-supported media-size
ATTR collection media-size-supported {{
  MEMBER rangeOfInteger x-dimension 2540-{width}
  MEMBER rangeOfInteger y-dimension 2540-110000
}}
ATTR boolean color-supported false
ATTR keyword sides-supported one-sided
ATTR keyword print-color-mode-supported monochrome
ATTR resolution pwg-raster-document-resolution-supported 203dpi
ATTR keyword pwg-raster-document-type-supported sgray_8
ATTR resolution printer-resolution-supported 203dpi
"""


class Desktop:
    """A CUPS and printers that nobody else sees."""

    def __init__(self, root):
        self.root = root
        self.processes = []
        os.chmod(root, 0o755)
        for folder in ("etc/ppd", "spool/tmp", "cache", "state", "printed"):
            os.makedirs(os.path.join(root, folder))
        self.write("etc/cups-files.conf", CUPS_FILES.format(root=root))
        self.write("etc/cupsd.conf", CUPSD.format(root=root))
        self.environment = dict(os.environ, CUPS_SERVER=f"{root}/cups.sock", HOME=root)
        # The printer asks for a bus on which it could announce itself, and announces nothing.
        bus = f"unix:path={root}/bus"
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus
        self.start("dbus-daemon", "--session", "--nofork", f"--address={bus}")
        self.until(lambda: os.path.exists(f"{root}/bus"), "the bus did not start")
        cupsd = shutil.which("cupsd", path="/usr/sbin:/usr/bin")
        self.start(cupsd, "-f", "-c", f"{root}/etc/cupsd.conf", "-s", f"{root}/etc/cups-files.conf")
        self.until(lambda: os.path.exists(f"{root}/cups.sock"), "CUPS did not start")

    def write(self, name, text):
        with open(os.path.join(self.root, name), "w", encoding="utf-8") as file:
            file.write(text)

    def start(self, *command):
        with open(f"{self.root}/{os.path.basename(command[0])}.log", "ab") as log:
            self.processes.append(subprocess.Popen(command, stdout=log, stderr=log, env=self.environment))

    def until(self, is_so, otherwise, seconds=60):
        end = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > end:
                raise RuntimeError(otherwise)
            time.sleep(0.1)

    def add_printer(self, name, width_mm):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        printed = os.path.join(self.root, "printed", name)
        os.makedirs(printed)
        self.write(f"{name}.ppd", PPD.format(width=width_mm, points=int(width_mm / 25.4 * 72)))
        self.write(f"{name}.conf", PRINTER.format(width=width_mm * 100))
        self.start("ippeveprinter", "-d", printed, "-k", "-n", "localhost", "-p", str(port), "-r", "off",
                   "-a", f"{self.root}/{name}.conf", name)

        def answers():
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", port)) == 0

        self.until(answers, "the printer did not start")
        self.run("lpadmin", "-p", name, "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-P", f"{self.root}/{name}.ppd")
        return printed

    def run(self, *command, check=True):
        return subprocess.run(command, env=self.environment, check=check)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def pages_of(data):
    """The pages of a PWG raster, as width, height, resolution and rows of gray bytes."""
    if data[:4] != b"RaS2":
        raise RuntimeError(f"no PWG raster: {data[:8]!r}")
    at = 4
    while at < len(data):
        header = data[at:at + 1796]
        at += 1796
        resolution = struct.unpack(">II", header[276:284])
        width, height = struct.unpack(">II", header[372:380])
        bits, line_bytes = struct.unpack(">II", header[388:396])
        if bits != 8:
            raise RuntimeError(f"{bits} bits a pixel")
        rows = []
        while len(rows) < height:
            repeated = data[at] + 1
            at += 1
            row = bytearray()
            while len(row) < line_bytes:
                count = data[at]
                if count <= 127:
                    row += data[at + 1:at + 2] * (count + 1)
                    at += 2
                else:
                    row += data[at + 1:at + 258 - count]
                    at += 258 - count
            rows += [bytes(row[:width])] * repeated
        yield width, height, resolution, rows[:height]


def black_or_white(rows):
    return [bytes(0 if dot < 128 else 255 for dot in row) for row in rows]


def scanned(width, rows, folder):
    path = os.path.join(folder, "page.pgm")
    with open(path, "wb") as file:
        file.write(b"P5 %d %d 255\n" % (width, len(rows)) + b"".join(rows))
    return subprocess.run(["zbarimg", "--quiet", "--raw", path], capture_output=True).stdout.decode().strip()


def check(desktop, program, name, paper, language, width_mm):
    printed = os.path.join(desktop.root, "printed", name)
    before = set(os.listdir(printed))

    def new():
        return sorted(set(os.listdir(printed)) - before, key=lambda file: int(file.split("-")[0]))

    def is_printed():
        waiting = subprocess.run(["lpstat", "-o"], env=desktop.environment, capture_output=True, check=True).stdout
        return len(new()) == 2 and not waiting

    desktop.run(program, "print", name, paper, language)
    desktop.until(is_printed, f"{paper} {language}: not two pages came out, but {new()}")
    pages = []
    for file_name in new():
        with open(os.path.join(printed, file_name), "rb") as file:
            pages += pages_of(file.read())
    problems = []
    if len(pages) != 2:
        problems.append(f"{len(pages)} pages")
    for number, (width, height, resolution, rows) in enumerate(pages):
        rows = black_or_white(rows)
        inked = [y for y, row in enumerate(rows) if 0 in row]
        tail = (height - 1 - inked[-1]) * 25.4 / DOTS if inked else None
        code = scanned(width, rows, desktop.root) if number == 0 else "-"
        # The first page has the QR code over most of its width; a page that was shrunk has more white beside it.
        left = min(row.index(0) for row in rows if 0 in row) * 25.4 / DOTS
        print(f"{paper} {language} page {number + 1}: {width * 25.4 / DOTS:.1f} x {height * 25.4 / DOTS:.1f} mm, "
              f"{resolution[0]} dpi, {left:.1f} mm white beside it, blank tail "
              f"{tail if tail is None else round(tail, 1)} mm, code {code}")
        if resolution != (DOTS, DOTS):
            problems.append(f"{resolution} dots an inch")
        if abs(width * 25.4 / DOTS - width_mm) > 1:
            problems.append("another width")
        if left > 6:
            problems.append(f"page {number + 1} is shrunk")
        if tail is None or tail > LONGEST_BLANK_MM:
            problems.append(f"page {number + 1} has a blank tail of {tail} mm")
        if number == 0 and code != "LPA:1$rsp.example.invalid$F4C5-9A7E-10B2-77D0":
            problems.append("the code can't be scanned")
    return [f"{paper} {language}: {problem}" for problem in problems]


def main(program):
    root = tempfile.mkdtemp(prefix="cups", dir="/tmp")
    desktop = None
    problems = []
    try:
        desktop = Desktop(root)
        for name, paper, width in (("roll80", "Roll80", 80), ("roll58", "Roll58", 58)):
            desktop.add_printer(name, width)
            for language in ("en", "ar", "zh-CN"):
                problems += check(desktop, program, name, paper, language, width)
        # A queue that is gone when it comes to printing.
        gone = desktop.run(program, "print", "roll58", "Roll58", "en", "lpadmin -x roll58", check=False)
        if gone.returncode != 1:
            problems.append(f"printing to a queue that is gone ended with {gone.returncode}")
    except RuntimeError as error:
        problems.append(str(error))
    finally:
        if desktop:
            desktop.close()
        if problems:
            for log in ("error.log", "cupsd.log", "ippeveprinter.log"):
                path = os.path.join(root, log)
                if os.path.exists(path):
                    with open(path, encoding="utf-8", errors="replace") as file:
                        print(f"--- {log}\n" + "".join(file.readlines()[-60:]), file=sys.stderr)
        shutil.rmtree(root, ignore_errors=True)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


sys.exit(main(sys.argv[1]))
