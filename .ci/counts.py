"""counts.py RESULTS: what the passed tests of each platform hold the bot to, from the .trx files in RESULTS.

Rules are counted by the folders that test the protocol. A test that goes through many inputs says how many in a line "figures: N of what".
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
RULES = {
    "Discord": ["Gateway", "Rest", "Interactions", "Commands", "Starting"],
    "Slack": ["SocketMode", "Http", "WebApi", "Simulator", "Manifest", "Configuration"],
}


def passed(folder):
    for file in sorted(pathlib.Path(folder).glob("*.trx")):
        for result in xml.parse(file).iter(NAMESPACE + "UnitTestResult"):
            if result.get("outcome") == "Passed":
                yield result.get("testName"), result.findtext(f"{NAMESPACE}Output/{NAMESPACE}StdOut") or ""


def main(folder):
    tests = list(passed(folder))
    for platform, folders in RULES.items():
        prefix = f"ChatBot.{platform}.Tests."
        own = [(name[len(prefix):], output) for name, output in tests if name.startswith(prefix)]
        parts = [f"{sum(name.split('.')[0] in folders for name, _ in own)} protocol rules"]
        approved = list(pathlib.Path(f"tests/ChatBot.{platform}.Tests/Approved").glob("*.verified.txt"))
        parts.append(f"{len(approved)} conversations approved as text")
        parts += [figure for _, output in own for figure in re.findall(r"^figures: (.+)$", output, re.MULTILINE)]
        print(f"tests of {platform}: {', '.join(parts)}")


main(sys.argv[1])
