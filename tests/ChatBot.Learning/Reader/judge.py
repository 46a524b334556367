"""Judges a checkpoint on the open question sets.

  judge.py EVAL_FOLDER SEEDS_FOLDER ARCTIC.onnx VOCAB CACHE [--checkpoint FILE] [--mean] [--most N] [--set NAME]... [--dump FILE]

Candidates are the best 30 of BM25 and the embedder's cosine (.4 and .6 of the z-scores); the reader orders them.
What does not depend on the reader is kept in CACHE. Without --checkpoint only that is made and judged.
"""
import argparse
import collections
import glob
import json
import math
import os
import pickle
import random
import re
import sys
import time

import numpy as np
import torch

import pieces as wp
from data import chunks, terms
from folds import fold
from learn import hidden, padded, read, slices
from net import Head, Reader, Trunk, arctic

SETS = ("seeds", "natural-seeds", "natural-meetings", "qmsum", "friendsqa", "qaconv-slack", "squad2")
ASK = "Represent this sentence for searching relevant passages: "
TURN = re.compile(r"^(?:\[[\d\s:.-]+\]\s*)?([A-Z][\w.'’&()-]*(?: [\w.'’&()-]+){0,4}):\s+(?=\S)")
STAMP = re.compile(r"^\[[\d\s:.-]+\]\s*")
ITEM = re.compile(r"^\s*(?:[-*+•–]|\d{1,2}[.)])\s+")
CANDIDATES = 30


def passages(path):
    """The passages of a document: turns, paragraphs, list items; (heading, speaker, words)."""
    text = open(path, encoding="utf-8", errors="replace").read().replace("\r\n", "\n").replace("\u00a0", " ")
    name = os.path.splitext(os.path.basename(path))[0].replace("_", " ")
    heading, out, open_one, md = name, [], None, path.endswith(".md")
    lines = text.split("\n")
    if lines[0] == "---" and "---" in lines[1:]:
        lines = lines[lines.index("---", 1) + 1 :]
    for i, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            open_one = None
            continue
        m = re.match(r"#{1,6}\s+(.*)", bare)
        short = len(bare.split()) <= 10 and not re.search(r"[.!?:;,…”\"]$", bare)
        alone = not md and short and (i == 0 or not lines[i - 1].strip()) and (i + 1 == len(lines) or not lines[i + 1].strip() or len(lines[i + 1]) > 80)
        if m or alone and not ITEM.match(bare):
            heading, open_one = (m.group(1) if m else bare), None
            if m and len(bare.split()) > 3:
                out.append([heading, "", heading])
            continue
        turn = TURN.match(bare)
        if turn and turn.group(1).count(" ") < 4 and not ITEM.match(bare):
            open_one = [heading, turn.group(1), bare[turn.end() :]]
            out.append(open_one)
        elif ITEM.match(line):
            open_one = [heading, "", ITEM.sub("", line).strip()]
            out.append(open_one)
        elif open_one is not None and md:
            open_one[2] += " " + bare
        else:
            open_one = [heading, "", STAMP.sub("", bare)]
            out.append(open_one)
    cut = []
    rng = random.Random(1)
    for heading, speaker, words in out:
        if len(words.split()) <= 130:
            cut.append((heading, speaker, words))
        else:
            parts, at = [], 0
            for a, b in long_chunks(words):
                cut.append((heading, speaker, words[a:b]))
    return cut


def long_chunks(text, most=110):
    class Longest:
        choice = staticmethod(lambda options: most)
    out = chunks(text, Longest)
    pieces = []
    for a, b in out:
        while b - a > 1200:
            c = text.rfind(" ", a, a + 900)
            c = c if c > a else a + 900
            pieces.append((a, c))
            a = c
        pieces.append((a, b))
    return pieces


class Bm25:
    def __init__(self, texts):
        bags = [collections.Counter(terms(t)) for t in texts]
        df = collections.Counter(w for b in bags for w in b)
        n, self.n = len(texts), len(texts)
        length = np.array([sum(b.values()) for b in bags], np.float32)
        at = collections.defaultdict(list)
        for i, b in enumerate(bags):
            for w, c in b.items():
                at[w].append((i, c))
        self.index = {}
        for w, l in at.items():
            i = np.array([x for x, _ in l])
            tf = np.array([c for _, c in l], np.float32)
            idf = math.log(1 + (n - df[w] + 0.5) / (df[w] + 0.5))
            self.index[w] = i, idf * tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * length[i] / length.mean()))

    def __call__(self, question):
        out = np.zeros(self.n, np.float32)
        for w in set(terms(question)):
            if w in self.index:
                i, s = self.index[w]
                out[i] += s
        return out


def prepare(a, name, tools, score):
    """Passages, questions, candidates and which of them are right, of one set."""
    path = os.path.join(a.cache, name + ".pickle")
    if os.path.exists(path):
        return pickle.load(open(path, "rb"))
    cut, trunk, head = tools
    folder = a.seeds if "seeds" in name else os.path.join(a.eval, name, "documents")
    rows = [json.loads(x) for x in open(glob.glob(os.path.join(a.eval, name, "*.jsonl"))[0], encoding="utf-8") if x.strip()]
    rows = [r for r in rows if r.get("kind") not in ("smalltalk", "otherlang", "sources") and not (r.get("command") and r["command"]["name"] != "ask")]
    docs, texts = [], []
    for f in sorted(glob.glob(os.path.join(folder, "*"))):
        for p in passages(f):
            texts.append(p)
            docs.append(os.path.basename(f))
    pieces = [dict(speaker=cut(s)[0], heading=cut(h)[0], words=cut(w)[0]) for h, s, w in texts]
    said = [(s + ": " if s else "") + w for _, s, w in texts]
    plain = [wp.passage(p["words"], p["speaker"])[0] for p in pieces]
    forms = []
    for i, p in enumerate(pieces):
        above = []
        if i and docs[i - 1] == docs[i] and texts[i - 1][0] == texts[i][0]:
            b = pieces[i - 1]
            above = (b["speaker"][:8] + [1024] if b["speaker"] else []) + b["words"]
        forms.append(wp.passage(p["words"], p["speaker"], p["heading"], above))
    vectors = embed(trunk, head, plain)
    bm25, docs_at = Bm25([h + " " + s for (h, _, _), s in zip(texts, said)]), np.array(docs)
    questions = []
    asked = [((r["context"][-1] + " ") if r.get("context") else "") + (r["question"] or "") for r in rows]
    qv = embed(trunk, head, [wp.question(cut(ASK)[0] + cut(q)[0]) for q in asked])
    for r, q, v in zip(rows, asked, qv):
        words, near = bm25(q), vectors @ v
        scope = np.arange(len(texts))
        if r.get("document"):
            scope = np.flatnonzero(docs_at == r["document"])
        z = lambda x: (x - x.mean()) / (x.std() + 1e-6)
        mix = 0.4 * z(words[scope]) + 0.6 * z(near[scope])
        order = np.argsort(-mix, kind="stable")[:CANDIDATES]
        first = [scope[i] for i in order]
        right = [any(score.same_document(d, docs[i]) and score.overlap(g, said[i]) >= 0.6 for d, g in score.golds(r)) and len(score.norm(said[i])) > 1
                 for i in first]
        best = lambda x: scope[int(np.argmax(x[scope]))]
        top = {}
        for key, i in (("bm25", best(words)), ("cosine", best(near))):
            top[key] = any(score.same_document(d, docs[i]) and score.overlap(g, said[i]) >= 0.6 for d, g in score.golds(r))
        short = r.get("short") or ([m for m in r["must_include"]] if name in ("squad2", "qaconv-slack") else [])
        questions.append(dict(qid=r["qid"], q=q, answerable=r["answerable"], document=r.get("doc_id") or (r["gold"][0]["doc"] if r.get("gold") else r["qid"]),
                              first=first, mix=mix[order], words=words[first], near=near[first], right=right, top=top, short=short))
    out = dict(name=name, said=said, forms=[dict(speaker=p["speaker"], heading=p["heading"]) for p in pieces], words=[w for _, _, w in texts], ids=[f for f, _ in forms], at=[w for _, w in forms], questions=questions,
               docs=docs, vectors=vectors)
    os.makedirs(a.cache, exist_ok=True)
    pickle.dump(out, open(path, "wb"))
    return out


def embed(trunk, head, rows, most=2600):
    out = np.zeros((len(rows), 384), np.float32)
    with torch.no_grad():
        for part in slices([len(r) for r in rows], most):
            ids = padded([rows[i] for i in part])
            out[part] = head(trunk(ids, ids > 0), ids > 0).float().numpy()
    return out


def auroc(good, bad):
    if not len(good) or not len(bad):
        return float("nan")
    order = np.concatenate([good, bad]).argsort().argsort().astype(float)
    return (order[: len(good)].sum() - len(good) * (len(good) - 1) / 2) / len(good) / len(bad)


def balanced(rows):
    """hit1 and abstained with a threshold that is chosen on the other half of the documents."""
    halves = [[r for r in rows if (sum(map(ord, r["document"])) + len(r["document"])) % 2 == h] for h in (0, 1)]

    def at(some, t):
        good = [r["hit"] and r["best"] >= t for r in some if r["answerable"]]
        bad = [r["best"] < t for r in some if not r["answerable"]]
        return good, bad

    good, bad = [], []
    for h in (0, 1):
        chosen = sorted(r["best"] for r in halves[1 - h])
        if not chosen or not any(not r["answerable"] for r in halves[1 - h]):
            continue
        t = max(chosen, key=lambda t: sum(np.mean(x) if x else 0 for x in at(halves[1 - h], t)))
        g, b = at(halves[h], t)
        good, bad = good + g, bad + b
    return (np.mean(good) if good else float("nan")), (np.mean(bad) if bad else float("nan"))


def f1(got, wanted):
    left, both = list(wanted), 0
    for w in got:
        if w in left:
            left.remove(w)
            both += 1
    return 2 * both / (len(got) + len(wanted)) if both else 0.0


def best_span(starts, ends, low, high, longest=24):
    best, where = -1e9, (low, low)
    for s in range(low, high):
        e = s + int(np.argmax(ends[s : min(high, s + longest)]))
        if starts[s] + ends[e] > best:
            best, where = starts[s] + ends[e], (s, e)
    return where, best


def read_set(a, kept, tools, reader, cut, score):
    trunk = tools[1]
    questions = kept["questions"]
    if a.fold >= 0:
        questions = [q for q in questions if fold(q["document"]) == a.fold]
    if a.most and len(questions) > a.most:
        questions = random.Random(11).sample(questions, a.most)
    states, out, times = {}, [], 0.0
    for q in questions:
        ids = [wp.question(cut(q["q"])[0])]
        missing = [i for i in q["first"] if i not in states]
        for i, x in zip(missing, hidden(trunk, [kept["ids"][i] for i in missing])):
            states[i] = x
        t = time.time()
        with torch.no_grad():
            answers, starts, ends = read(reader, ids, [kept["ids"][i] for i in q["first"]], hidden(trunk, ids), [states[i] for i in q["first"]],
                                         [(0, j) for j in range(len(q["first"]))])
        times += time.time() - t
        logits = answers.float().numpy()
        out.append(dict(q, logits=logits, starts=[s.float().numpy() for s in starts], ends=[e.float().numpy() for e in ends]))
    return out, times / max(1, len(questions))


def mark(kept, cut, row, j):
    """The words marked in candidate j."""
    i = row["first"][j]
    _, places = cut(kept["words"][i])
    low = kept["at"][i]
    high = min(low + len(places), len(kept["ids"][i]) - 1)
    if high <= low:
        return "", -9.0
    (s, e), value = best_span(row["starts"][j], row["ends"][j], low, high)
    return kept["words"][i][places[s - low][0] : places[e - low][1]], value


def main():
    p = argparse.ArgumentParser()
    for x in ("eval", "seeds", "arctic", "vocab", "cache"):
        p.add_argument(x)
    p.add_argument("--checkpoint")
    p.add_argument("--mean", action="store_true", help="the running mean of the weights instead of the last")
    p.add_argument("--most", type=int, default=0)
    p.add_argument("--set", action="append")
    p.add_argument("--fold", type=int, default=-1, help="only questions to documents of this fold")
    p.add_argument("--weight", type=float, default=1.0, help="of the mix beside the reader's logit")
    p.add_argument("--dump")
    p.add_argument("--k", type=int, default=3)
    a = p.parse_args()
    sys.path.insert(0, a.eval)
    sys.dont_write_bytecode = True
    import score

    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "2")))
    torch.manual_seed(1)
    cut, weights, k, reader = wp.Pieces(a.vocab), arctic(a.arctic), a.k, None
    if a.checkpoint:
        state = torch.load(a.checkpoint, map_location="cpu", weights_only=False)
        k = state["k"]
        reader = Reader(k).take(weights)
        reader.load_state_dict(state["mean" if a.mean else "reader"])
        reader = reader.eval().to(torch.bfloat16)
        print(f"{os.path.basename(a.checkpoint)}: step {state['step']}, {state['hours']:.2f} h")
    tools = cut, Trunk(k).take(weights).eval().to(torch.bfloat16), Head(k).take(weights, k).eval().to(torch.bfloat16)
    print(f"{'set':17}{'rows':>5} {'among':>6} | {'bm25':>5} {'cos':>5} {'mix':>5} {'reader':>6} {'both':>5} | {'auroc':>5} {'both':>5} | "
          f"{'hit1':>5} {'abst':>5} {'bal':>5} | {'f1':>5} {'short':>5} | ms", flush=True)
    dumped = {}
    for name in a.set or SETS:
        kept = prepare(a, name, tools, score)
        rows = kept["questions"]
        ms = 0.0
        if reader is not None:
            rows, ms = read_set(a, kept, tools, reader, cut, score)
        good = [r for r in rows if r["answerable"]]
        n = max(1, len(good))
        line = f"{name:17}{len(rows):5} {sum(any(r['right']) for r in good) / n:6.3f} | {sum(r['top']['bm25'] for r in good) / n:5.3f} " \
               f"{sum(r['top']['cosine'] for r in good) / n:5.3f} {sum(r['right'][0] for r in good) / n:5.3f} "
        if reader is not None:
            for r in rows:
                r["both"] = r["logits"] + a.weight * r["mix"]
                r["one"], r["two"] = int(r["logits"].argmax()), int(r["both"].argmax())
                r["hit"], r["best"] = r["right"][r["two"]], float(r["logits"][r["two"]])
            sure = lambda key: auroc(np.array([r[key].max() for r in rows if r["answerable"]]), np.array([r[key].max() for r in rows if not r["answerable"]]))
            h, b = balanced(rows)
            f, s = [], []
            for r in good:
                if r["short"] and any(r["right"]):
                    got = lambda j: score.norm(mark(kept, cut, r, j)[0])
                    f.append(max(f1(got(r["right"].index(True)), score.norm(x)) for x in r["short"]))
                if r["short"]:
                    s.append(r["hit"] and max(f1(score.norm(mark(kept, cut, r, r["two"])[0]), score.norm(x)) for x in r["short"]) >= 0.5)
            line += f"{sum(r['right'][r['one']] for r in good) / n:6.3f} {sum(r['hit'] for r in good) / n:5.3f} | {sure('logits'):5.3f} {sure('both'):5.3f} | " \
                    f"{h:5.3f} {b:5.3f} {(h + b) / 2:5.3f} | {np.mean(f) if f else float('nan'):5.3f} {np.mean(s) if s else float('nan'):5.3f} | {1000 * ms:.0f}"
            dumped[name] = rows
        print(line, flush=True)
    if a.dump:
        pickle.dump(dumped, open(a.dump, "wb"))


if __name__ == "__main__":
    main()
