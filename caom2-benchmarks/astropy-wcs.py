#!/usr/bin/env python3
"""Times wcslib through astropy on the WCS and the points of the benchmarks PixelToSky and SkyToPixel.

As there: 10,000 points in a call, several processes one after the other, in each some time for
warming up, then iterations; the score of a process is the mean of its iterations. Prints a table of
the median of the processes and of the spread between them.

    astropy-wcs.py [FORKS [SECONDS]]
"""
import csv
import os
import statistics
import subprocess
import sys
import time

import astropy
import numpy
from astropy import wcs

POINTS = 10_000
ITERATIONS = 3
TABLE = "src/main/resources/org/caom2/benchmarks/sky-headers.tsv"


def headers():
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), TABLE)
    with open(path, encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t"))


def axes(header):
    made = wcs.WCS(naxis=2)
    made.wcs.ctype = [header["ctype1"], header["ctype2"]]
    made.wcs.cunit = ["deg", "deg"]
    made.wcs.crpix = [float(header["crpix1"]), float(header["crpix2"])]
    made.wcs.crval = [float(header["crval1"]), float(header["crval2"])]
    made.wcs.cd = [[float(header["cd11"]), 0], [0, float(header["cd22"])]]
    made.wcs.set()
    return made


def positions(header):
    """The same even sequence as in SkyHeader.java."""
    number = numpy.arange(1, POINTS + 1)
    west, east = float(header["west"]), float(header["east"])
    south, north = float(header["south"]), float(header["north"])
    longitude = west + (east - west) * numpy.modf(number * 0.7548776662466927)[0]
    latitude = south + (north - south) * numpy.modf(number * 0.5698402909980532)[0]
    return numpy.column_stack([longitude, latitude])


def speeds(transformation, points, seconds):
    """Points of one iteration, per second and per second of processor time."""
    calls = 0
    start = time.perf_counter()
    processor = time.process_time()
    while True:
        transformation(points, 1)
        calls += 1
        passed = time.perf_counter() - start
        if passed >= seconds:
            return calls * POINTS / passed, calls * POINTS / (time.process_time() - processor)


def fork(seconds):
    """Prints one line for each header and direction."""
    for header in headers():
        made = axes(header)
        sky = positions(header)
        pixels = made.wcs_world2pix(sky, 1)
        if not numpy.isfinite(pixels).all():
            sys.exit("points outside the projection of " + header["name"])
        for way, transformation, points in (
            ("PixelToSky", made.wcs_pix2world, pixels),
            ("SkyToPixel", made.wcs_world2pix, sky),
        ):
            speeds(transformation, points, seconds)
            runs = [speeds(transformation, points, seconds) for _ in range(ITERATIONS)]
            print(way, header["name"], *map(statistics.mean, zip(*runs)), sep="\t")


def main(forks, seconds):
    scores = {}
    for _ in range(forks):
        told = subprocess.run(
            [sys.executable, __file__, "--fork", str(seconds)],
            check=True, capture_output=True, text=True)
        for line in told.stdout.splitlines():
            way, name, passed, processor = line.split("\t")
            scores.setdefault((way, name), []).append((float(passed), float(processor)))
    print(f"astropy {astropy.__version__} with wcslib {wcs._wcs.__version__}")
    print()
    print("| what | how | per second | per processor second | spread |")
    print("|---|---|--:|--:|--:|")
    for (way, name), runs in scores.items():
        passed, processor = map(statistics.median, zip(*runs))
        every = [run[1] for run in runs]
        spread = 100 * (max(every) - min(every)) / processor
        print(f"| {way} ({name}) | astropy | {passed / 1e6:.2f} million points "
              f"| {processor / 1e6:.2f} million points | {spread:.0f} % |")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--fork"]:
        fork(float(sys.argv[2]))
    else:
        main(int((sys.argv[1:] or ["3"])[0]), float((sys.argv[2:] or ["1"])[0]))
