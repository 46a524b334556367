"""Adds the open question sets to the public ones, without the documents of one fold.

  folds.py PUBLIC.pickle CANDIDATES EVAL VOCAB OUT.pickle [--talks FOLDER] [--without FOLD]

CANDIDATES has SET.jsonl for each set, as `ChatBot.Learning candidates` writes it: the passages are those of the product.
--talks is the folder of our own sets (../Talks), whose candidates are named talks-SET.jsonl. With --without, questions on documents of that fold are left out: judge.py --fold FOLD then judges on them.
"""
import argparse
import glob
import json
import os
import pickle
import re
import sys
import zlib

import numpy as np

import pieces as wp

# Rounds of each set in one round of all. The public sets keep a share, so that what they taught is not forgotten.
TIMES = {"squad2": 3, "qmsum": 5, "friendsqa": 3, "qaconv-slack": 3}
OWN_TIMES = 6
# Of how many folds of the documents one is left out: of the open sets half, of our own a quarter.
OF, OWN_OF = 2, 4
OWN = "talks-"
# What a passage tells of a question that supposes something: it affirms, it denies, or the question supposes what it says is otherwise.
SAYS = {"yes": 0, "no": 1}
DENIED = 2


def fold(document, name=""):
    """Of a document of the set `name`: the same in every run and in Weights/ReaderHalves.cs."""
    return zlib.crc32(document.split(".")[0].encode()) % (OWN_OF if name.startswith(OWN) else OF)


def candidates(folder, evaluation, name, talks=None):
    """Questions with the passages proposed for each, judged by the rule of score.py; and the passages by number."""
    home = os.path.join(talks, name[len(OWN):]) if name.startswith(OWN) else os.path.join(evaluation, name)
    sys.path.insert(0, evaluation)
    sys.dont_write_bytecode = True
    import score

    proposed, passages = {}, {}
    with open(os.path.join(folder, name + ".jsonl"), encoding="utf-8") as f:
        for line in f:
            row = json.loads(line)
            if "qid" in row:
                proposed[row["qid"]] = row["candidates"]
            else:
                passages[row["passage"]] = row
    out = []
    for line in open(glob.glob(os.path.join(home, "*.jsonl"))[0], encoding="utf-8"):
        r = json.loads(line) if line.strip() else {"kind": "smalltalk"}
        other = r.get("command") and r["command"]["name"] != "ask"
        if r.get("kind") in ("smalltalk", "otherlang", "sources") or other:
            continue
        here = proposed[r["qid"]]
        for c in here:
            p = passages[c["n"]]
            found = score.supports(r, {"quote": p["text"], "document": p["document"]})
            c["right"], c["denies"] = bool(r["answerable"]) and found, not r["answerable"] and found
        asked = ((r["context"][-1] + " ") if r.get("context") else "") + (r["question"] or "")
        document = r.get("doc_id") or (r["gold"][0]["doc"] if r.get("gold") else r["qid"])
        short = r.get("short") or (r["must_include"] if name in ("squad2", "qaconv-slack") else [])
        out.append(dict(qid=r["qid"], q=asked, answerable=r["answerable"], document=document, candidates=here, short=short, gold=score.golds(r),
                        says=DENIED if any(c["denies"] for c in here) else SAYS.get(r.get("says"), -1)))
    return out, passages


def main():
    p = argparse.ArgumentParser()
    for x in ("public", "candidates", "eval", "vocab", "out"):
        p.add_argument(x)
    p.add_argument("--talks")
    p.add_argument("--without", type=int, default=-1)
    a = p.parse_args()
    d = pickle.load(open(a.public, "rb"))
    cut = wp.Pieces(a.vocab)
    flat, starts, before, groups = [d["flat"]], d["starts"].tolist(), d["before"].tolist(), d["groups"].tolist()

    def add(text, speaker, group, above=-1):
        ids, places = cut(text or "")
        flat.append(np.array(ids[:320], np.uint16))
        starts.append(starts[-1] + len(flat[-1]))
        before.append(above)
        groups.append(group)
        d["speakers"].append(cut(speaker or "")[0][:8])
        return len(starts) - 2, places

    times_of = dict(TIMES)
    if a.talks:
        times_of.update({OWN + s: OWN_TIMES for s in sorted(os.listdir(a.talks)) if os.path.isdir(os.path.join(a.talks, s))})
    for name, times in times_of.items():
        if not os.path.exists(os.path.join(a.candidates, name + ".jsonl")):
            print(f"{name}: no candidates, left out")
            continue
        questions, passages = candidates(a.candidates, a.eval, name, a.talks)
        d["sets"][name] = dict(cap=None, times=times, far=False, span=True)
        known, headings, count = {}, {}, 0

        def passage(number):
            if number not in known:
                row = passages[number]
                key = row["document"], row["heading"]
                if key not in headings:
                    headings[key] = len(d["headings"])
                    d["headings"].append(cut(row["heading"] or "")[0][: wp.HEADING])
                above = add(row["before"], row["speakerBefore"], headings[key])[0] if row["before"] else -1
                known[number] = add(row["text"], row["speaker"], headings[key], above)
            return known[number]

        for q in questions:
            if a.without >= 0 and fold(q["document"], name) == a.without or not q["candidates"]:
                continue
            likely = sorted(q["candidates"], key=lambda c: -c["cosine"])
            wrong = [c["n"] for c in likely if not c["right"] and not c["denies"]]
            count += 1
            if not q["answerable"] and q["says"] != DENIED:
                d["rows"].append((name, q["q"], -1, (-1, -1), [passage(n)[0] for n in wrong[:4]], [], -1, [], -1))
                continue
            right = [c["n"] for c in likely if c["right"] or c["denies"]]
            told = [s for s in q["short"] if s]
            holding = [(n, s) for n in right for s in told if s.lower() in passages[n]["text"].lower()]
            if not right or not wrong:
                continue
            chosen = holding[0][0] if holding else right[0]
            pos, places = passage(chosen)
            span = (-1, -1)
            if holding:
                at = passages[chosen]["text"].lower().index(holding[0][1].lower())
                end = at + len(holding[0][1])
                first = next((i for i, (s, e) in enumerate(places) if e > at), -1)
                last = next((i for i in reversed(range(len(places))) if places[i][0] < end), -1)
                if 0 <= first <= last < 150:
                    span = (first, last)
            d["rows"].append((name, q["q"], pos, span, [passage(n)[0] for n in wrong[:10]], [], -1, [], q["says"]))
        print(f"{name}: {count} questions, {len(known)} passages")
    d.update(flat=np.concatenate(flat), starts=np.array(starts), before=np.array(before), groups=np.array(groups))
    with open(a.out, "wb") as f:
        pickle.dump(d, f, protocol=4)


if __name__ == "__main__":
    main()
