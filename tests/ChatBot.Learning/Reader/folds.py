"""Adds the open question sets to the public ones, without the documents of one fold.

  folds.py PUBLIC.pickle CACHE VOCAB OUT.pickle [--without FOLD] [--of 2]

CACHE is what judge.py made. With --without, documents of that fold are left out: judge.py --fold FOLD then judges on them.
"""
import argparse
import glob
import os
import pickle
import zlib

import numpy as np

import pieces as wp

# Questions of one round. The public sets keep a share, so that what they taught is not forgotten.
TIMES = {"seeds": 4, "natural-seeds": 4, "natural-meetings": 4, "squad2": 1, "qmsum": 2, "friendsqa": 1, "qaconv-slack": 1}


def fold(document, of=2):
    return zlib.crc32(document.split(".")[0].encode()) % of


def main():
    p = argparse.ArgumentParser()
    for x in ("public", "cache", "vocab", "out"):
        p.add_argument(x)
    p.add_argument("--without", type=int, default=-1)
    p.add_argument("--of", type=int, default=2)
    p.add_argument("--share", type=float, default=0.05, help="of each public set's questions in one round")
    a = p.parse_args()
    d = pickle.load(open(a.public, "rb"))
    for how in d["sets"].values():
        how["cap"], how["times"] = max(20, int(a.share * (how["cap"] or 2500))), 1
    cut = wp.Pieces(a.vocab)
    flat, starts, before, groups = [d["flat"]], d["starts"].tolist(), d["before"].tolist(), d["groups"].tolist()
    for path in sorted(glob.glob(os.path.join(a.cache, "*.pickle"))):
        kept = pickle.load(open(path, "rb"))
        name, base, known = kept["name"], len(starts) - 1, {}
        for i, (words, form) in enumerate(zip(kept["words"], kept["forms"])):
            ids = cut(words)[0][:320]
            flat.append(np.array(ids, np.uint16))
            starts.append(starts[-1] + len(ids))
            key = kept["docs"][i], tuple(form["heading"])
            if key not in known:
                known[key] = len(d["headings"])
                d["headings"].append(form["heading"][: wp.HEADING])
            groups.append(known[key])
            d["speakers"].append(form["speaker"][:8])
            before.append(base + i - 1 if i and known.get((kept["docs"][i - 1], tuple(kept["forms"][i - 1]["heading"]))) == known[key] else -1)
        n = 0
        for q in kept["questions"]:
            if fold(q["document"], a.of) == a.without:
                continue
            right = [base + p for p, y in zip(q["first"], q["right"]) if y]
            wrong = [base + p for p, y in zip(q["first"], q["right"]) if not y]
            if q["answerable"] and not right:
                continue
            if not q["answerable"]:
                if not any(q["right"]):
                    d["rows"].append((name, q["q"], -1, (-1, -1), wrong[:4], [], -1, []))
                    n += 1
                continue
            pos, span = right[0], (-1, -1)
            for p in right:
                text = kept["words"][p - base]
                for s in q["short"]:
                    at = text.lower().find(s.lower())
                    if s and at >= 0 and span[0] < 0 and len(s.split()) < 25:
                        places = cut(text)[1]
                        inside = [i for i, (x, y) in enumerate(places) if x < at + len(s) and y > at]
                        if inside and inside[-1] < 150:
                            pos, span = p, (inside[0], inside[-1])
            d["rows"].append((name, q["q"], pos, span, wrong[:10], [], -1, []))
            n += 1
        d["sets"][name] = dict(cap=None, times=TIMES[name])
        print(f"{name}: {n} questions")
    d.update(flat=np.concatenate(flat), starts=np.array(starts), before=np.array(before), groups=np.array(groups), kept_back=0)
    with open(a.out + ".new", "wb") as f:
        pickle.dump(d, f, protocol=4)
    os.replace(a.out + ".new", a.out)


if __name__ == "__main__":
    main()
