#!/usr/bin/env python3
"""Checks every set of this folder: check.py [FOLDER...]. Prints each fault and the counts; ends with 1 when there is a fault."""
import collections
import json
import os
import re
import sys

KINDS = set("""keyword sloppy paraphrase whois whosaid when where howmany yesno why list decided action followup multipart unanswerable
falsepremise ownwords compare""".split())
SHORTEST_QUOTE, LONGEST_QUOTE, LONGEST_SHORT = 3, 70, 14  # in words


def words(text):
    for mark, plain in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2013", "-"), ("\u2014", "-")):
        text = text.replace(mark, plain)
    return re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower())


def holds(all_words, some):
    n = len(some)
    return n > 0 and any(all_words[i : i + n] == some for i in range(len(all_words) - n + 1))


def faults_of(row, documents):
    gold, short = row["gold"], row["short"]
    if row["kind"] not in KINDS:
        yield f"kind {row['kind']}"
    for g in gold:
        if g["doc"] not in documents:
            yield f"no document {g['doc']}"
        elif not holds(documents[g["doc"]], words(g["quote"])):
            yield f"not word for word in {g['doc']}: {g['quote'][:60]}"
        if not SHORTEST_QUOTE <= len(words(g["quote"])) <= LONGEST_QUOTE:
            yield f"a quote of {len(words(g['quote']))} words"
    if row["kind"] in ("unanswerable", "falsepremise") and row["answerable"]:
        yield "answerable"
    if (row["answerable"] or row["kind"] == "falsepremise") != bool(gold):
        yield "a quote is missing, or stands where nothing answers"
    for s in short:
        if not any(holds(words(g["quote"]), words(s)) for g in gold):
            yield f"a short answer outside of its quote: {s[:50]}"
        if len(s.split()) > LONGEST_SHORT:
            yield f"a short answer of {len(s.split())} words"
    if row["answerable"] and not short and row["kind"] != "list":
        yield "no short answer"
    if row["kind"] == "yesno" and row.get("says") not in ("yes", "no"):
        yield "neither yes nor no"
    if row["kind"] == "followup" and not row.get("context"):
        yield "nothing that it follows"


def check(folder):
    documents, faults, seen = {}, [], set()
    for name in sorted(os.listdir(os.path.join(folder, "documents"))):
        with open(os.path.join(folder, "documents", name), encoding="utf-8") as f:
            documents[name.rsplit(".", 1)[0]] = words(f.read())
    kinds = collections.Counter()
    with open(os.path.join(folder, "questions.jsonl"), encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            kinds[row["kind"]] += 1
            faults += [f"{row['qid']}: {fault}" for fault in faults_of(row, documents)]
            if row["qid"] in seen:
                faults.append(f"{row['qid']}: twice")
            seen.add(row["qid"])
    print(*faults, sep="\n" if faults else "")
    print(f"{os.path.basename(folder)}: {len(documents)} documents of {sum(map(len, documents.values()))} words, {len(seen)} questions, {len(faults)} faults")
    return len(documents), len(seen), len(faults), kinds


def main():
    home = os.path.dirname(os.path.abspath(__file__))
    folders = sys.argv[1:] or [entry.path for entry in sorted(os.scandir(home), key=lambda e: e.name) if entry.is_dir()]
    documents, questions, faults, kinds = 0, 0, 0, collections.Counter()
    for folder in folders:
        d, q, f, k = check(folder.rstrip("/"))
        documents, questions, faults, kinds = documents + d, questions + q, faults + f, kinds + k
    print(", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    print(f"figures: {documents} documents, {questions} questions, {faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
