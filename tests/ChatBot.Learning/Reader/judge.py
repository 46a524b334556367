"""Judges a checkpoint on the open question sets, with the passages that the product proposes.

  judge.py CANDIDATES EVAL ARCTIC.onnx VOCAB CHECKPOINT [--mean] [--most N] [--set NAME]... [--talks FOLDER] [--fold F]

CANDIDATES has SET.jsonl for each set, as `ChatBot.Learning candidates` writes it. The best 24 by words and meaning are read.
"""
import argparse
import random
import sys

import numpy as np
import torch

import pieces as wp
from folds import candidates, fold
from learn import hidden, read
from net import Reader, Trunk, arctic

SETS = ("seeds", "natural-seeds", "natural-meetings", "qmsum", "friendsqa", "qaconv-slack", "squad2")
READ = 24
WORDS = 0.4  # what the words count beside the meaning, as in the product


def auroc(good, bad):
    if not len(good) or not len(bad):
        return float("nan")
    order = np.concatenate([good, bad]).argsort().argsort().astype(float)
    return (order[: len(good)].sum() - len(good) * (len(good) - 1) / 2) / len(good) / len(bad)


def standard(x):
    return (x - x.mean()) / (x.std() + 1e-6)


def best_span(starts, ends, low, high, longest=24):
    best, where = -1e9, (low, low)
    for s in range(low, high):
        e = s + int(np.argmax(ends[s : min(high, s + longest)]))
        if starts[s] + ends[e] > best:
            best, where = starts[s] + ends[e], (s, e)
    return where


def f1(got, wanted):
    left, both = list(wanted), 0
    for w in got:
        if w in left:
            left.remove(w)
            both += 1
    return 2 * both / (len(got) + len(wanted)) if both else 0.0


def balanced(rows):
    """Answered rightly and rightly not answered, with the threshold that the other half of the documents wants."""
    halves = [[r for r in rows if fold(r["document"]) == h] for h in (0, 1)]

    def at(some, t):
        return [r["hit"] and r["sure"] >= t for r in some if r["answerable"]], [r["sure"] < t for r in some if not r["answerable"]]

    good, bad = [], []
    for h in (0, 1):
        others = halves[1 - h]
        if not any(not r["answerable"] for r in others):
            continue
        t = max((r["sure"] for r in others), key=lambda t: sum(np.mean(x) if x else 0 for x in at(others, t)))
        g, b = at(halves[h], t)
        good, bad = good + g, bad + b
    return (np.mean(good) if good else float("nan")), (np.mean(bad) if bad else float("nan"))


def main():
    p = argparse.ArgumentParser()
    for x in ("candidates", "eval", "arctic", "vocab", "checkpoint"):
        p.add_argument(x)
    p.add_argument("--mean", action="store_true", help="the running mean of the weights instead of the last")
    p.add_argument("--most", type=int, default=0, help="so many questions of each set")
    p.add_argument("--set", action="append")
    p.add_argument("--talks")
    p.add_argument("--fp32", action="store_true", help="for a processor without AVX-512 BF16")
    p.add_argument("--fold", type=int, default=-1, help="only questions on documents of this fold")
    a = p.parse_args()
    torch.set_num_threads(1)
    cut, weights = wp.Pieces(a.vocab), arctic(a.arctic)
    state = torch.load(a.checkpoint, map_location="cpu", weights_only=False)
    reader = Reader(state["k"]).take(weights)
    reader.load_state_dict(state["mean" if a.mean else "reader"])
    arithmetic = torch.float32 if a.fp32 else torch.bfloat16
    reader, trunk = reader.eval().to(arithmetic), Trunk(state["k"]).take(weights).eval().to(arithmetic)
    sys.path.insert(0, a.eval)
    sys.dont_write_bytecode = True
    import score

    print(f"step {state['step']}, {state['hours']:.2f} h")
    print(f"{'set':17}{'rows':>5} {'among':>6} | {'fit':>5} {'reader':>6} {'both':>5} | {'auroc':>5} | {'hit1':>5} {'abst':>5} {'bal':>5} | {'short':>5}")
    for name in a.set or SETS:
        questions, passages = candidates(a.candidates, a.eval, name, a.talks)
        questions = [q for q in questions if a.fold < 0 or fold(q["document"], name) == a.fold]
        if a.most and len(questions) > a.most:
            questions = random.Random(11).sample(questions, a.most)
        known, rows = {}, []

        def form(n):
            t = passages[n]
            above = []
            if t["before"]:
                above = (cut(t["speakerBefore"])[0][:8] + [1024] if t["speakerBefore"] else []) + cut(t["before"])[0]
            return wp.passage(cut(t["text"])[0], cut(t["speaker"] or "")[0], cut(t["heading"] or "")[0], above)

        for q in questions:
            c = q["candidates"]
            if not c:
                rows.append(dict(q, hit=False, sure=-9.0, first=[False] * 3, short=False, among=False))
                continue
            fit = WORDS * standard(np.array([x.get("search", 0) for x in c])) + (1 - WORDS) * standard(np.array([x["cosine"] for x in c]))
            top = np.argsort(-fit, kind="stable")[:READ]
            missing = [c[i]["n"] for i in top if c[i]["n"] not in known]
            forms = [form(n) for n in missing]
            for n, (ids, at), h in zip(missing, forms, hidden(trunk, [ids for ids, _ in forms])):
                known[n] = ids, at, h
            ids = [wp.question(cut(q["q"])[0])]
            with torch.no_grad():
                here = [known[c[i]["n"]] for i in top]
                logits, _, starts, ends = read(reader, ids, [k[0] for k in here], hidden(trunk, ids), [k[2] for k in here], [(0, j) for j in range(len(top))])
            logits = logits.float().numpy()
            right = [c[i]["right"] for i in top]
            one, two = int(logits.argmax()), int((logits + fit[top]).argmax())
            brief = None
            if q["short"] and q["answerable"]:
                text, (_, at, _) = passages[c[top[two]]["n"]]["text"], here[two]
                places = cut(text)[1]
                high = min(at + len(places), len(here[two][0]) - 1)
                s, e = best_span(starts[two].float().numpy(), ends[two].float().numpy(), at, max(high, at + 1))
                got = text[places[s - at][0] : places[e - at][1]] if places else ""
                brief = right[two] and max(f1(score.norm(got), score.norm(x)) for x in q["short"]) >= 0.5
            rows.append(dict(q, hit=right[two], sure=float(logits[two]), first=[right[0], right[one], right[two]], short=brief, among=any(right)))
        good = [r for r in rows if r["answerable"]]
        bad = [r for r in rows if not r["answerable"]]
        h, b = balanced(rows) if bad else (float("nan"),) * 2
        mean = lambda values: np.mean(values) if len(values) else float("nan")
        shorts = [r["short"] for r in good if r["short"] in (True, False)]
        print(f"{name:17}{len(rows):5} {mean([r['among'] for r in good]):6.3f} | {mean([r['first'][0] for r in good]):5.3f} "
              f"{mean([r['first'][1] for r in good]):6.3f} {mean([r['first'][2] for r in good]):5.3f} | "
              f"{auroc(np.array([r['sure'] for r in good]), np.array([r['sure'] for r in bad])):5.3f} | {h:5.3f} {b:5.3f} {(h + b) / 2:5.3f} | {mean(shorts):5.3f}",
              flush=True)


if __name__ == "__main__":
    main()
