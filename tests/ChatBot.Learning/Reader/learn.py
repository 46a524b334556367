"""Learns the reader. Goes on where it was stopped when started again with the same folder.

  learn.py PUBLIC.pickle ARCTIC.onnx VOCAB FOLDER [--k 3] [--workers 2] [--steps N] [--seed 1]
           [--from CHECKPOINT] [--decay N] [--minutes M]

The rate rises over the first 200 steps and then stays, so that the run may end at any time. --decay N takes the
latest checkpoint, lets the rate fall to zero over N steps, and writes decayed.pt beside it; the run itself is untouched.
--from starts a new run from the weights of another. --minutes M lets the rate fall to zero by the time that M minutes are
spent, however many steps that makes: for a machine whose speed is not known and a time that is.
"""
import argparse
import datetime
import math
import os
import pickle
import random
import time

import numpy as np
import torch
import torch.distributed as dist
import torch.nn.functional as F

import pieces as wp
from folds import DENIED
from net import Reader, Trunk, arctic
from typed import about, subject, typed

# What the binary term weighs where answers were paired by position and judged by nobody.
DOUBT = {"whbrief": 0.4, "medquad": 0.5, "tweetqa": 0.7}
PEOPLE = ("anna", "ben", "carla", "dmitri", "elena", "frank", "grace", "hassan", "ines", "jonas", "kim", "luis", "maria", "nora", "omar",
          "priya", "chair", "speaker", "moderator", "user", "dr lee", "ms park", "mr novak")


# So many questions are made ones for whatever is said on a subject of theirs.
ON_SUBJECT = 0.1


def holds(words, some):
    """Whether pieces stand side by side among others."""
    return any(words[i : i + len(some)] == some for i in range(len(words) - len(some) + 1))


class Data:
    def __init__(self, path, vocab):
        with open(path, "rb") as f:
            self.__dict__.update(pickle.load(f))
        self.cut = wp.Pieces(vocab)
        self.people = [self.cut(p)[0] for p in PEOPLE]
        self.of_set = {}
        self.held = []
        for i, row in enumerate(self.rows):
            p = row[2] if row[2] >= 0 else row[4][0] if row[4] else 0
            if (int(self.groups[p]) * 2654435761 >> 7) % 60 == 0:
                self.held.append(i)
            elif row[2] >= 0 or row[4]:
                self.of_set.setdefault(row[0], []).append(i)
        random.Random(3).shuffle(self.held)
        self.rounds = {}

    def words(self, p):
        return self.flat[self.starts[p] : self.starts[p + 1]].tolist()

    def round(self, seed, n):
        """The questions of one round, in order."""
        if n not in self.rounds:
            rng = random.Random(f"{seed} {n}")
            out = []
            for name in sorted(self.of_set):
                here, how = self.of_set[name], self.sets[name]
                for _ in range(how.get("times", 1)):
                    out += rng.sample(here, min(len(here), how["cap"] or len(here)))
            rng.shuffle(out)
            self.rounds = {n: out}
        return self.rounds[n]

    def rows_of(self, seed, step, size):
        length = len(self.round(seed, 0))
        return [self.round(seed, i // length)[i % length] for i in range(step * size, (step + 1) * size)]


class Batch:
    """Questions, passages (each once), and the pairs to be read."""

    def __init__(self, data, rows, rng, plain=False, wrong=4):
        self.questions, self.passages, self.pairs = [], [], []   # pairs: (question, passage, answers, row, weight, says otherwise, weight)
        self.lists, self.spans = [], []
        known = {}
        for row, i in enumerate(rows):
            name, text, pos, span, near, far, without, swaps, says = data.rows[i]
            heading, before, person = rng.random() < 0.5, rng.random() < 0.6, rng.random() < 0.12
            doubt = DOUBT.get(name, 1.0)

            def passage(p):
                key = (p, heading, before, person)
                if key not in known:
                    speaker = data.speakers[p] or (rng.choice(data.people) if person else [])
                    above = []
                    if before and data.before[p] >= 0:
                        b = data.before[p]
                        above = (data.speakers[b] + [1024] if data.speakers[b] else []) + data.words(b)
                    ids, at = wp.passage(data.words(p), speaker, data.headings[data.groups[p]] if heading else [], above)
                    known[key] = len(self.passages), at
                    self.passages.append(ids)
                return known[key]

            def ask(t):
                self.questions.append(wp.question(data.cut(t if plain else typed(t, rng))[0]))
                return len(self.questions) - 1

            on = subject(text, rng) if pos >= 0 and says != DENIED and not plain and rng.random() < ON_SUBJECT else None
            named = data.cut(on)[0] if on else []
            if named and holds(data.words(pos), named):
                # Whatever is said on it answers, and what does not name it does not.
                text, span, without, swaps, says = about(on, rng), (-1, -1), -1, [], -1
                near, far = ([p for p in some if not holds(data.words(p), named)] for some in (near, far))
            q = ask(text)
            if pos < 0:
                for p in near[:3]:
                    self.pairs.append((q, passage(p)[0], 0.0, row, 0.4 * doubt, 0.0, 0.1))
                continue
            against = []
            if without >= 0 and rng.random() < (0.35 if not plain else 1):
                against.append(without)
            pool = list(near)
            while pool and len(against) < wrong - (1 if far else 0):
                against.append(pool.pop(min(int(rng.expovariate(0.5)), len(pool) - 1) if not plain else 0))
            pool = list(far)
            while pool and len(against) < wrong:
                against.append(pool.pop(min(int(rng.expovariate(0.5)), len(pool) - 1) if not plain else 0))
            while len(against) < min(wrong, 3):
                p = data.rows[rng.randrange(len(data.rows))][2]
                if p >= 0 and data.groups[p] != data.groups[pos]:
                    against.append(p)
            at, words_at = passage(pos)
            first = len(self.pairs)
            if says == DENIED:
                self.pairs.append((q, at, 0.0, row, 0.4, 1.0, 0.8))
            else:
                self.pairs.append((q, at, 1.0, row, 0.6 * doubt, float(says == 1), 0.8 if says >= 0 else 0.2 * doubt))
            if span[0] >= 0 and words_at + span[1] < wp.MOST - 1:
                self.spans.append((first, words_at + span[0], words_at + span[1]))
            for p in against:
                self.pairs.append((q, passage(p)[0], 0.0, row, 0.15 * doubt, 0.0, 0.05))
            if says != DENIED:
                self.lists.append((first, len(self.pairs)))
            if swaps and (plain or rng.random() < 0.4):
                self.pairs.append((ask(swaps[0] if plain else rng.choice(swaps)), at, 0.0, row, 0.4 * doubt, 1.0, 0.6))


def padded(rows):
    out = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for i, r in enumerate(rows):
        out[i, : len(r)] = r
    return torch.from_numpy(out)


def slices(lengths, most):
    """Positions in order of length, in slices of at most `most` tokens."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i])
    out = []
    for i in order:
        if out and (len(out[-1]) + 1) * lengths[i] <= most:
            out[-1].append(i)
        else:
            out.append([i])
    return out


def hidden(trunk, rows, most=2600):
    """The trunk's output for each row of ids, without padding."""
    out = [None] * len(rows)
    with torch.no_grad():
        for part in slices([len(r) for r in rows], most):
            ids = padded([rows[i] for i in part])
            x = trunk(ids, ids > 0)
            for j, i in enumerate(part):
                out[i] = x[j, : len(rows[i])]
    return out


def read(reader, questions, passages, qh, ph, pairs, most=2600):
    """Answers, otherwise, starts and ends of every pair (question, passage), in the order of `pairs`."""
    answers, otherwise, starts, ends = [None] * len(pairs), [None] * len(pairs), [None] * len(pairs), [None] * len(pairs)
    for part in slices([len(questions[p[0]]) // 4 + len(passages[p[1]]) for p in pairs], most):
        qs, ps = [pairs[i][0] for i in part], [pairs[i][1] for i in part]
        qids, pids = padded([questions[q] for q in qs]), padded([passages[p] for p in ps])
        qx = torch.nn.utils.rnn.pad_sequence([qh[q] for q in qs], batch_first=True)
        px = torch.nn.utils.rnn.pad_sequence([ph[p] for p in ps], batch_first=True)
        a, o, s, e = reader(qx, qids, px, pids)
        for j, i in enumerate(part):
            answers[i], otherwise[i], starts[i], ends[i] = a[j], o[j], s[j], e[j]
    return torch.stack(answers), torch.stack(otherwise), starts, ends


def losses(trunk, reader, batch):
    qh, ph = hidden(trunk, batch.questions), hidden(trunk, batch.passages)
    answers, otherwise, starts, ends = read(reader, batch.questions, batch.passages, qh, ph, batch.pairs)
    n = len({p[3] for p in batch.pairs})

    def binary_loss(logits, label, weight):
        labels, weights = torch.tensor([p[label] for p in batch.pairs]), torch.tensor([p[weight] for p in batch.pairs])
        return (F.binary_cross_entropy_with_logits(logits, labels, reduction="none") * weights).sum() / n

    binary, contrary = binary_loss(answers, 2, 4), binary_loss(otherwise, 5, 6)
    order = sum((-F.log_softmax(answers[a:b], 0)[0] for a, b in batch.lists), torch.zeros(())) / max(1, len(batch.lists))
    span = sum((-F.log_softmax(starts[i], 0)[s] - F.log_softmax(ends[i], 0)[e] for i, s, e in batch.spans), torch.zeros(()))
    span = span / 2 / max(1, len(batch.spans))
    right = sum(int(answers[a:b].argmax()) == 0 for a, b in batch.lists) / max(1, len(batch.lists))
    marked = sum(int(starts[i].argmax()) == s for i, s, e in batch.spans) / max(1, len(batch.spans))
    return order, binary, span, contrary, right, marked, answers, otherwise


def auroc(pairs):
    """How often a pair that holds has the higher logit than one that does not; `pairs` are (logit, 1 or 0)."""
    good, above, seen = sum(y for _, y in pairs), 0, 0
    for _, y in sorted(pairs):
        if y:
            above += seen
        else:
            seen += 1
    return above / max(1, good * seen)


def judge(data, trunk, reader, size=240):
    """Figures on questions of texts that are not learnt from: right one first, its start found, AUROC of both logits (the second where it was told)."""
    rng, total, answer_pairs, contrary_pairs = random.Random(7), np.zeros(6), [], []
    parts = [data.held[i : i + 12] for i in range(0, min(size, len(data.held)), 12)]
    with torch.no_grad():
        for rows in parts:
            b = Batch(data, rows, rng, plain=True)
            *figures, answers, otherwise = losses(trunk, reader, b)
            total += [float(x) for x in figures]
            answer_pairs += [(float(x), p[2]) for x, p in zip(answers, b.pairs)]
            contrary_pairs += [(float(x), p[5]) for x, p in zip(otherwise, b.pairs) if p[6] >= 0.2]
    return total / len(parts), auroc(answer_pairs), auroc(contrary_pairs)


def work(rank, a, data, weights):
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    if a.workers > 1:
        dist.init_process_group("gloo", init_method="file://" + os.path.join(a.folder, ".meet"), rank=rank, world_size=a.workers,
                                timeout=datetime.timedelta(minutes=30))
    torch.manual_seed(a.seed)
    arithmetic = torch.float32 if a.fp32 else torch.bfloat16
    latest = os.path.join(a.folder, "latest.pt")
    state = None
    if a.source or os.path.exists(latest):
        state = torch.load(latest if os.path.exists(latest) else a.source, map_location="cpu", weights_only=False)
        if not os.path.exists(latest):
            state["step"], state["hours"] = 0, 0.0
            if not a.decay:
                state["optimizer"] = None
    k = state["k"] if state else a.k
    trunk = Trunk(k).take(weights).eval().to(arithmetic)
    reader = Reader(k).take(weights)
    if state:
        reader.load_state_dict(state["reader"])
    new, old = [], []
    for n, p in reader.named_parameters():
        (old if n.startswith("layers.") else new).append(p)
    every = old + new
    opt = torch.optim.AdamW([dict(params=old, times=1.0), dict(params=new, times=a.new_times)], lr=a.rate, betas=(0.9, 0.98), weight_decay=0.01)
    if state and state["optimizer"]:
        opt.load_state_dict(state["optimizer"])
    step = state["step"] if state else 0
    start = step
    mean = {n: x.clone() for n, x in (state["mean"] if state and state.get("mean") and state["optimizer"] else reader.state_dict()).items()}
    hours = state["hours"] if state else 0.0
    last = step + a.decay if a.decay else a.steps
    out = os.path.join(a.folder, "decayed.pt" if a.decay else "latest.pt")
    log = open(os.path.join(a.folder, "decay.log" if a.decay else "log"), "a", buffering=1) if rank == 0 else None
    began, running, seen = time.time(), np.zeros(6), 0

    def keep(path):
        torch.save(dict(k=k, step=step, reader=reader.state_dict(), mean=mean, optimizer=opt.state_dict(), hours=hours + (time.time() - began) / 3600),
                   path + ".new")
        os.replace(path + ".new", path)

    def tell(text):
        if rank == 0:
            print(text, flush=True)
            log.write(text + "\n")

    spent = 0.0
    while step < last and spent < 1:
        rows = data.rows_of(a.seed, step, a.questions * a.workers)[rank :: a.workers]
        batch = Batch(data, rows, random.Random(f"{a.seed} {step} {rank}"))
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not a.fp32):
            order, binary, span, contrary, right, marked, *_ = losses(trunk, reader, batch)
        loss = order + binary + 0.5 * span + contrary
        opt.zero_grad(set_to_none=False)
        loss.backward()
        # Of the time: as the gradient it is shared, so that every worker takes the same step and stops at the same one.
        spent = (hours * 60 + (time.time() - began) / 60) / a.minutes if a.minutes else 0.0
        if a.workers > 1:
            grad = torch.cat([p.grad.reshape(-1) for p in every] + [torch.tensor([spent])])
            dist.all_reduce(grad)
            grad /= a.workers
            spent = float(grad[-1])
            at = 0
            for p in every:
                p.grad.copy_(grad[at : at + p.numel()].view_as(p))
                at += p.numel()
        rate = a.rate * (1 - (step - start) / a.decay if a.decay else min(1.0, (step + 1) / 200) * max(0.0, 1 - spent))
        for g in opt.param_groups:
            g["lr"] = rate * g["times"]
        torch.nn.utils.clip_grad_norm_(every, 1.0)
        opt.step()
        step += 1
        running += [float(order), float(binary), float(span), float(contrary), right, marked]
        seen += len(batch.pairs) * a.workers
        if rank == 0 and step % 4 == 0:
            keep_rate = min(0.998, 1 - 4 / (4 + step / 4))
            with torch.no_grad():
                for n, x in reader.state_dict().items():
                    mean[n].lerp_(x, 1 - keep_rate ** 4)
        if step % a.every == 0 or step == last or spent >= 1:
            r = running / ((step - start) % a.every or a.every)
            tell(f"{step}\t{hours + (time.time() - began) / 3600:.3f} h\torder {r[0]:.3f}\tbinary {r[1]:.3f}\tspan {r[2]:.3f}\t"
                 f"otherwise {r[3]:.3f}\tfirst {r[4]:.3f}\tstart {r[5]:.3f}\trate {rate:.1e}\t{seen / (time.time() - began):.1f} pairs/s")
            running[:] = 0
            if rank == 0:
                keep(out)
        if step % (4 * a.every) == 0 or step == last or spent >= 1:
            if rank == 0:
                with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not a.fp32):
                    t, answered, denied = judge(data, trunk, reader)
                tell(f"{step}\theld\torder {t[0]:.3f}\tbinary {t[1]:.3f}\tspan {t[2]:.3f}\totherwise {t[3]:.3f}\tfirst {t[4]:.3f}\tstart {t[5]:.3f}\t"
                     f"auroc {answered:.3f}\tof otherwise {denied:.3f}")
            if a.workers > 1:
                dist.barrier()


def main():
    p = argparse.ArgumentParser()
    p.add_argument("data")
    p.add_argument("arctic")
    p.add_argument("vocab")
    p.add_argument("folder")
    p.add_argument("--k", type=int, default=3)
    p.add_argument("--workers", type=int, default=2)
    p.add_argument("--questions", type=int, default=6, help="questions of one step, for each worker")
    p.add_argument("--steps", type=int, default=10**9)
    p.add_argument("--minutes", type=float, default=0, help="by when the rate has fallen to 0")
    p.add_argument("--every", type=int, default=100)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--new-times", type=float, default=3.0)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--from", dest="source")
    p.add_argument("--decay", type=int, default=0)
    p.add_argument("--fp32", action="store_true", help="for a processor without AVX-512 BF16")
    a = p.parse_args()
    os.makedirs(a.folder, exist_ok=True)
    meet = os.path.join(a.folder, ".meet")
    if os.path.exists(meet):
        os.remove(meet)
    data, weights = Data(a.data, a.vocab), arctic(a.arctic)
    with open(os.path.join(a.folder, "settings"), "a") as f:
        f.write(repr(vars(a)) + "\n")
    children = []
    for rank in range(1, a.workers):
        child = os.fork()
        if child == 0:
            work(rank, a, data, weights)
            os._exit(0)
        children.append(child)
    work(0, a, data, weights)
    for c in children:
        os.waitpid(c, 0)


if __name__ == "__main__":
    main()
