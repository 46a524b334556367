"""Mixes the weights of two checkpoints of which one was learnt on from the other: what the second forgot of the first comes back in part.

  mix.py FIRST.pt SECOND.pt SHARE OUT.pt

SHARE is what the second counts, from 0 to 1 (Wortsman and others, 2022: robust fine-tuning of zero-shot models). Of an output that the
first was learnt without, the second's weights are taken.
"""
import sys

import torch

OTHERWISE = 1  # the row of the output that says whether a passage says otherwise


def weights(state):
    return state["mean"] or state["reader"]


def main(first, second, share, out):
    a, b = (torch.load(path, map_location="cpu", weights_only=False) for path in (first, second))
    old, new, share = weights(a), weights(b), float(share)
    mixed = {name: (1 - share) * old[name] + share * new[name] for name in new}
    if not old["answers.weight"][OTHERWISE].any():
        for name in ("answers.weight", "answers.bias"):
            mixed[name][OTHERWISE] = new[name][OTHERWISE]
    torch.save(dict(k=b["k"], step=b["step"], reader=mixed, mean=mixed, optimizer=None, hours=b["hours"]), out)


if __name__ == "__main__":
    main(*sys.argv[1:])
