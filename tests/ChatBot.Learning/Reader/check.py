"""Compares exported files: int8 against fp32 against the embedder they come from.

  check.py ARCTIC.onnx VOCAB INT8_FOLDER FP32_FOLDER
"""
import sys

import numpy as np
import onnxruntime as ort

import pieces as wp

TEXTS = ["Alice: we have 48,000 euros left for the year, so the travel budget can stay as it is.",
         "Bob: good. And who writes the minutes?", "The committee met on Tuesday and moved the release to 14 March, after two "
         "weeks of tests that found a fault in the way retries were counted; nobody objected.",
         "Mark said that the ceasefire had been partial and that both sides had broken it within a week."]
QUESTIONS = ["how much budget is left", "When is the release?", "who broke the ceasefire?"]


def padded(rows):
    out = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for i, r in enumerate(rows):
        out[i, : len(r)] = r
    return out


def main(arctic, vocab, *folders):
    cut = wp.Pieces(vocab)
    options = ort.SessionOptions()
    options.log_severity_level = 3
    run = lambda path: ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    p = padded([wp.passage(cut(t)[0], heading=cut("Budget round")[0], before=cut("Chair: next point")[0]) [0] for t in TEXTS])
    q = padded([wp.question(cut(t)[0]) for t in QUESTIONS])
    plain = padded([wp.passage(cut(t)[0])[0] for t in TEXTS])
    whole = run(arctic).run(None, {"input_ids": plain, "attention_mask": (plain > 0).astype(np.int64),
                                   "token_type_ids": np.zeros_like(plain)})[0][:, 0]
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    seen = {}
    for f in folders:
        trunk, head, reader = (run(f"{f}/{x}.onnx") for x in ("trunk", "embedder", "reader"))
        hidden = lambda ids: trunk.run(None, {"input_ids": ids, "attention_mask": (ids > 0).astype(np.int64)})[0]
        v = head.run(None, {"hidden": hidden(plain), "attention_mask": (plain > 0).astype(np.int64)})[0]
        print(f, "embedder, cosine to the original:", (v * whole).sum(1).round(5))
        got = []
        for i in range(len(q)):
            one = q[i : i + 1, : (q[i] > 0).sum()]
            got.append(reader.run(None, {"question_ids": one, "question_hidden": hidden(one), "passage_ids": p,
                                         "passage_hidden": hidden(p)}))
        seen[f] = got
        print("answers", [x[0].round(3).tolist() for x in got])
    a, b = (seen[f] for f in folders)
    print("reader, largest difference of answers", max(np.abs(x[0] - y[0]).max() for x, y in zip(a, b)))
    real = lambda x: x[x > -9e3]
    print("reader, correlation of starts", min(np.corrcoef(real(x[1]), real(y[1]))[0, 1] for x, y in zip(a, b)))


main(*sys.argv[1:])
