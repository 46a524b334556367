"""Makes one file of pieces, questions and hard negatives out of the public reading-comprehension sets.

  data.py TRAINING_FOLDER VOCAB OUT.pickle [--all] [--small]

Only sets whose licence is stated are read, unless --all is given.
"""
import argparse
import bisect
import collections
import gzip
import json
import math
import os
import pickle
import random
import re
import time

import numpy as np

import pieces as wp
from opposites import opposite

# Questions of each set in one round (None: all), and how the set is read.
#   far:  passages of other texts that share rare words are wrong answers (not so where questions fit many texts)
#   span: the answers are short enough to learn to mark
SETS = {
    "abgcoqa": dict(cap=None, far=False, span=True),
    "boolq_dev": dict(cap=None, far=True, span=False),
    "clapnq": dict(cap=None, times=2, far=True, span=False),
    "clarity_interviews": dict(cap=None, times=2, far=True, span=False),
    "condaqa": dict(cap=5000, far=True, span=False),
    "covidqa": dict(cap=None, far=True, span=True),
    "dstc9_faq": dict(cap=7000, far=False, span=False),
    "fairytaleqa": dict(cap=None, far=False, span=True),
    "medquad": dict(cap=500, far=True, span=False),
    "multispanqa": dict(cap=None, far=True, span=True),
    "onestopqa": dict(cap=None, far=True, span=True),
    "policyqa": dict(cap=3000, far=False, span=True),
    "pubmedqa": dict(cap=400, far=True, span=False),
    "qamr": dict(cap=9000, far=True, span=True),
    "qed_nq": dict(cap=None, times=2, far=True, span=True),
    "selqa": dict(cap=None, times=2, far=True, span=False),
    "spoken_squad_nonCS224N": dict(cap=None, far=True, span=True),
    "timeqa_human": dict(cap=None, far=True, span=True),
    "torque": dict(cap=800, far=False, span=False),
    "tweetqa": dict(cap=9000, far=True, span=True),
    "whbrief": dict(cap=8000, far=False, span=False),
    "xquad_en_nonCS224N": dict(cap=None, times=2, far=True, span=True),
}
# Read only with --all: no licence is stated for these.
UNSTATED = {
    "contrast_quoref": dict(cap=None, far=True, span=True),
    "quac_val_part": dict(cap=None, far=False, span=True),
    "squadshifts_amazon": dict(cap=None, far=False, span=True),
    "squadshifts_newwiki": dict(cap=None, far=True, span=True),
    "squadshifts_reddit": dict(cap=None, far=False, span=True),
    "subjqa": dict(cap=None, far=False, span=True),
    "tedq": dict(cap=None, far=True, span=True),
}
# Of the conversational set only the texts that are free to use.
FREE_COQA = ("coqa:wikipedia", "coqa:gutenberg")

STOP = re.compile(r"(?<=[.!?])[\"')\]”’]*\s+|\n+")
SHORT = re.compile(r"\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|etc|No|Inc|Gen|Sen|Rep|Gov|U\.S|a\.m|p\.m|e\.g|i\.e)\.[\"')\]]*\s*$")
NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w'’-]+(?: (?:of |the |de )?[A-Z][\w'’-]+)*")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
TERM = re.compile(r"[a-z0-9]+")


def terms(text):
    return [w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in TERM.findall(text.lower())]


def sentences(text):
    """[start, end) of the sentences."""
    out, at = [], 0
    for m in STOP.finditer(text):
        if "\n" not in m.group() and SHORT.search(text[max(0, m.start() - 12) : m.start() + 1]):
            continue
        if text[at : m.start()].strip():
            out.append((at, m.start()))
        at = m.end()
    if text[at:].strip():
        out.append((at, len(text)))
    return out


def chunks(text, rng, most=115):
    """Passages of a text: whole sentences, as many as a length drawn at random holds."""
    out, most_here = [], 0
    for a, b in sentences(text):
        n = len(text[a:b].split())
        if out and out[-1][2] + n <= most_here:
            out[-1][1], out[-1][2] = b, out[-1][2] + n
        else:
            out.append([a, b, n])
            most_here = rng.choice((15, 25, 35, 50, 70, most))
    return [(a, b) for a, b, _ in out]


class Made:
    def __init__(self, vocab):
        self.cut = wp.Pieces(vocab)
        self.texts, self.ids, self.speakers, self.before, self.groups = [], [], [], [], []
        self.headings, self.members, self.questions = [], [], []

    def group(self, heading):
        self.headings.append(self.cut(heading or "")[0][: wp.HEADING])
        self.members.append([])
        return len(self.headings) - 1

    def passage(self, group, text, speaker="", before=-1, member=True):
        at = len(self.texts)
        self.texts.append(text)
        self.ids.append(None)
        self.speakers.append(speaker)
        self.before.append(before)
        self.groups.append(group)
        if member:
            self.members[group].append(at)
        return at


def read(folder, name):
    with gzip.open(os.path.join(folder, name + ".jsonl.gz"), "rt", encoding="utf-8") as f:
        for line in f:
            yield json.loads(line)


def simple(made, folder, name, how, rng, small):
    """Sets whose rows carry their text."""
    rows = [r for r in read(folder, name)]
    if name == "abgcoqa":
        rows = [r for r in rows if r["domain"] in FREE_COQA and r["answers"] and r["ambiguity"] != "ambiguous"]
    if small:
        rows = rows[:300]
    texts, groups = {}, {}
    for r in rows:
        title = r.get("title") or r["context"][:60]
        if name == "qamr":
            title = r["title"]
        whole = r["kind"] == "boolean" or name in ("medquad", "clarity_interviews", "tweetqa", "torque", "pubmedqa")
        if title not in groups:
            groups[title] = made.group("" if name in ("abgcoqa", "qamr", "torque", "tweetqa") else r.get("title"))
        g = groups[title]
        key = (g, r["context"])
        if key not in texts:
            text = r["context"]
            if name == "dstc9_faq":
                parts, at = [], 0
                for line in text.split("\n"):
                    if line.strip():
                        parts.append((at, at + len(line)))
                    at += len(line) + 1
            elif whole:
                parts = [(0, len(text))]
            else:
                parts = chunks(text, rng)
            made_here, last = [], -1
            for a, b in parts:
                last = made.passage(g, text[a:b], before=-1 if name == "dstc9_faq" else last)
                made_here.append((a, b, last))
            texts[key] = made_here
        here = texts[key]
        q = r["q"]
        if r.get("history") and rng.random() < 0.7:
            q = r["history"][-1][0] + " " + q
        if len(q.split()) > 45 or not q.strip():
            continue
        if r.get("label") in ("DON'T KNOW", "maybe"):
            r["answerable"] = False
        if not r["answerable"]:
            made.questions.append(dict(set=name, q=q, pos=-1, golds=[], pool=[p for _, _, p in here], answers=[]))
            continue
        golds, spans = collections.Counter(), {}
        for x in r["answers"]:
            for a, b, p in here:
                if a <= x["start"] < b:
                    golds[p] += 1 if how["span"] else len(x["text"])
                    if x["start"] + len(x["text"]) <= b:
                        spans.setdefault(p, []).append((x["start"] - a, x["start"] - a + len(x["text"])))
        if not golds:
            if not whole and len(here) > 1:
                continue
            golds[here[0][2]] += 1
        pos = golds.most_common(1)[0][0]
        span = [s for s in spans.get(pos, []) if s[1] - s[0] < 160] if how["span"] and r.get("span_kind") != "sentence-by-overlap" else []
        says = {"yes": 0, "no": 1}.get((r.get("label") or "").lower(), -1) if r["kind"] == "boolean" else -1
        made.questions.append(dict(
            set=name, q=q, pos=pos, golds=list(golds), spans=span, says=says,
            answers=[x["text"].lower() for x in r["answers"] if 4 <= len(x["text"]) <= 60] if how["span"] else []))


def briefings(made, folder, rng, small):
    """Reporters' questions and what was replied."""
    docs = {}
    wanted = collections.defaultdict(list)
    for r in read(folder, "whbrief"):
        if not r["deflect"] and not r["q_in_context"] and 4 <= len(r["q"].split()) <= 40:
            wanted[r["doc_id"]].append(r)
    for d in read(folder, "whbrief_docs"):
        rows = wanted.get(d["doc_id"])
        if not rows or small and len(docs) > 10:
            continue
        docs[d["doc_id"]] = g = made.group(d["title"])
        of_turn, last = {}, -1
        for i, t in enumerate(d["turns"]):
            text = t["text"]
            for a, b in chunks(text, rng):
                last = made.passage(g, text[a:b], speaker=(t.get("speaker") or "").title()[:30], before=last)
                of_turn.setdefault(i, []).append(last)
        for r in rows:
            said = of_turn.get(r["a_turn"])
            if not said:
                continue
            asked = set(terms(r["q"]))
            pos = max(said[:3], key=lambda p: (len(asked & set(terms(made.texts[p]))), -p))
            made.questions.append(dict(set="whbrief", q=r["q"], pos=pos, golds=said, spans=[], answers=[]))


def neighbours(made, sets):
    """Hard negatives: near ones of the same text, far ones of other texts that share rare words."""
    n = len(made.texts)
    bags, df = [], collections.Counter()
    for t in made.texts:
        bag = collections.Counter(terms(t))
        bags.append(bag)
        df.update(bag.keys())
    length = np.array([sum(b.values()) for b in bags], np.float32)
    mean = length.mean()
    idf = {w: math.log(1 + (n - c + 0.5) / (c + 0.5)) for w, c in df.items()}
    member = np.zeros(n, bool)
    for m in made.members:
        member[m] = True
    postings = collections.defaultdict(list)
    for i, b in enumerate(bags):
        if member[i]:
            for w, c in b.items():
                if df[w] <= max(50, n // 60):
                    postings[w].append((i, c))
    index = {}
    for w, l in postings.items():
        at = np.array([i for i, _ in l], np.int64)
        tf = np.array([c for _, c in l], np.float32)
        index[w] = (at, idf[w] * tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * length[at] / mean)))
    del postings
    groups = np.array(made.groups)
    total = np.zeros(n, np.float32)
    everywhere = np.flatnonzero(member)
    rng = random.Random(5)

    def score(asked, p):
        b, out = bags[p], 0.0
        for w in asked:
            c = b.get(w)
            if c:
                out += idf[w] * c * 2.2 / (c + 1.2 * (0.25 + 0.75 * length[p] / mean))
        return out

    for q in made.questions:
        asked = set(terms(q["q"])) & idf.keys()
        g = made.groups[q["pos"] if q["pos"] >= 0 else q["pool"][0]]
        golds = set(q["golds"])

        def wrong(p):
            if p in golds:
                return False
            low = made.texts[p].lower()
            return len(low) > 15 and not any(a in low for a in q["answers"])

        if q["pos"] < 0:
            q["near"] = sorted(q["pool"], key=lambda p: -score(asked, p))[:4]
            q["far"] = []
            continue
        others = made.members[g] if len(made.members[g]) <= 400 else rng.sample(made.members[g], 400)
        near = sorted((p for p in others if p not in golds), key=lambda p: -score(asked, p))[:12]
        q["near"] = [p for p in near if wrong(p)][:8]
        q["far"] = []
        if sets[q["set"]]["far"]:
            met = [index[w] for w in asked if w in index]
            if not met:
                continue
            for at, s in met:
                total[at] += s
            touched = np.unique(np.concatenate([at for at, _ in met]))
            here = np.where(groups[touched] == g, 0, total[touched])
            total[touched] = 0
            best = np.argsort(-here, kind="stable")[:12]
            q["far"] = [int(touched[i]) for i in best if here[i] > 0 and wrong(int(touched[i]))][:6]
    return everywhere


def swaps(made):
    """Questions that suppose what the passage does not say: a name, a year, a number or a word of the question exchanged."""
    names = []
    for m in made.members:
        found = set()
        for p in m[:60]:
            found.update(NAME.findall(made.texts[p]))
        names.append(sorted(found))
    everyone = sorted({x for l in names for x in l})
    rng = random.Random(9)
    for q in made.questions:
        q["swaps"] = []
        if q["pos"] < 0 or q.get("says", -1) >= 0 or q["set"] in ("dstc9_faq", "policyqa", "whbrief", "torque", "medquad"):
            continue
        text, gold = q["q"], made.texts[q["pos"]]
        for _ in range(2):
            m = next(NAME.finditer(text), None)
            y = YEAR.search(text)
            if y and rng.random() < 0.7:
                other = str(int(y.group()) + rng.choice((-9, -4, -3, -2, -1, 1, 2, 3, 5, 11)))
                q["swaps"].append(text[: y.start()] + other + text[y.end() :])
            elif m:
                pool = [x for x in names[made.groups[q["pos"]]] if x not in text and m.group() not in x]
                if len(pool) < 3 or rng.random() < 0.3:
                    pool = [x for x in rng.sample(everyone, min(20, len(everyone))) if x not in gold and x not in text]
                if pool:
                    q["swaps"].append(text[: m.start()] + rng.choice(pool) + text[m.end() :])
        # Of a question that is answered by yes or no the opposite is no false one.
        turned = opposite(text, rng) if q.get("says", -1) < 0 else None
        if turned:
            q["swaps"] += [turned] * 2


def taken_away(made):
    """Passages without the sentences that hold the answer."""
    for q in made.questions:
        q["without"] = -1
        if q["pos"] < 0 or not q.get("spans"):
            continue
        text = made.texts[q["pos"]]
        cut = sentences(text)
        left = [(a, b) for a, b in cut if not any(a < e and s < b for s, e in q["spans"])]
        rest = " ".join(text[a:b] for a, b in left)
        if left and len(left) < len(cut) and len(rest.split()) > 6 and not any(x in rest.lower() for x in q["answers"]):
            q["without"] = made.passage(made.groups[q["pos"]], rest, before=made.before[q["pos"]], member=False)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("training")
    p.add_argument("vocab")
    p.add_argument("out")
    p.add_argument("--all", action="store_true")
    p.add_argument("--small", action="store_true", help="300 rows of each set, to try the program")
    a = p.parse_args()
    t = time.time()
    stated = {m["name"]: m["licence_stated"] for m in json.load(open(os.path.join(a.training, "manifest.json")))}
    sets = dict(SETS, **(UNSTATED if a.all else {}))
    assert a.all or all(stated[s] for s in sets)
    made = Made(a.vocab)
    for name, how in sets.items():
        rng = random.Random(name)
        before = len(made.questions), len(made.texts)
        if name == "whbrief":
            briefings(made, a.training, rng, a.small)
        else:
            simple(made, a.training, name, how, rng, a.small)
        print(f"{name}: {len(made.questions) - before[0]} questions, {len(made.texts) - before[1]} passages, {time.time() - t:.0f} s", flush=True)
    taken_away(made)
    swaps(made)
    print(f"swapped and taken away, {time.time() - t:.0f} s", flush=True)
    neighbours(made, sets)
    print(f"neighbours, {time.time() - t:.0f} s", flush=True)
    rows, flat, starts = [], [], [0]
    used = {-1}
    for q in made.questions:
        used.update([q["pos"], q["without"] if "without" in q else -1, *q["near"], *q["far"]])
    used |= {made.before[p] for p in used if p >= 0}
    for p, text in enumerate(made.texts):
        ids, places = made.cut(text) if p in used else ([], [])
        made.ids[p] = places
        flat.append(np.array(ids[:320], np.uint16))
        starts.append(starts[-1] + len(flat[-1]))
    for q in made.questions:
        span = (-1, -1)
        for s, e in q.get("spans", [])[:1]:
            places = made.ids[q["pos"]]
            first = bisect.bisect_right([x for x, _ in places], s) - 1
            last = bisect.bisect_left([x for x, _ in places], e) - 1
            if 0 <= first <= last < 150:
                span = (first, last)
        rows.append((q["set"], q["q"], q["pos"], span, q["near"], q["far"], q.get("without", -1), q.get("swaps", []), q.get("says", -1)))
    speakers = {s: made.cut(s)[0][:8] for s in set(made.speakers)}
    out = dict(sets=sets, flat=np.concatenate(flat), starts=np.array(starts), before=np.array(made.before),
               groups=np.array(made.groups), headings=made.headings, speakers=[speakers[s] for s in made.speakers], rows=rows)
    with open(a.out + ".new", "wb") as f:
        pickle.dump(out, f, protocol=4)
    os.replace(a.out + ".new", a.out)
    print(f"{len(rows)} questions, {len(made.texts)} passages, {starts[-1]} pieces, {time.time() - t:.0f} s")


if __name__ == "__main__":
    main()
