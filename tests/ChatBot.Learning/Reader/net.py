"""The network: Arctic's lowest layers held (the trunk), the others learnt to read question and passage together."""
import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WIDE, HEADS, LAYERS = 384, 12, 6
DEEP = WIDE // HEADS


def arctic(path):
    """The weights of the embedder's ONNX file, by name, as [out, in] matrices."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    held = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {k: v for k, v in held.items() if not k.startswith("onnx::")}
    # A MatMul has a nameless matrix; the Add that follows it names the bias, and so the matrix.
    made = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            made[node.output[0]] = node.input[1]
    for node in graph.node:
        if node.op_type == "Add":
            for a, b in (node.input, reversed(node.input)):
                if a in made and b in named and b.endswith(".bias"):
                    named[b[:-5] + ".weight"] = held[made[a]].T
    out = {}
    for i in range(LAYERS):
        p, q = f"encoder.layer.{i}.", f"layers.{i}."
        for kind in ("weight", "bias"):
            out[q + "qkv." + kind] = np.concatenate([named[p + f"attention.self.{x}.{kind}"] for x in ("query", "key", "value")])
            out[q + "out." + kind] = named[p + f"attention.output.dense.{kind}"]
            out[q + "norm1." + kind] = named[p + f"attention.output.LayerNorm.{kind}"]
            out[q + "up." + kind] = named[p + f"intermediate.dense.{kind}"]
            out[q + "down." + kind] = named[p + f"output.dense.{kind}"]
            out[q + "norm2." + kind] = named[p + f"output.LayerNorm.{kind}"]
    out["words"] = named["embeddings.word_embeddings.weight"]
    out["places"] = named["embeddings.position_embeddings.weight"] + named["embeddings.token_type_embeddings.weight"][0]
    out["norm.weight"], out["norm.bias"] = named["embeddings.LayerNorm.weight"], named["embeddings.LayerNorm.bias"]
    return {k: torch.from_numpy(np.array(v, dtype=np.float32, order="C")) for k, v in out.items()}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDE, 3 * WIDE), nn.Linear(WIDE, WIDE)
        self.up, self.down = nn.Linear(WIDE, 4 * WIDE), nn.Linear(4 * WIDE, WIDE)
        self.norm1, self.norm2 = nn.LayerNorm(WIDE, eps=1e-12), nn.LayerNorm(WIDE, eps=1e-12)

    def forward(self, x, bar):
        n, t, _ = x.shape
        q, k, v = self.qkv(x).view(n, t, 3, HEADS, DEEP).permute(2, 0, 3, 1, 4)
        seen = (q * (1 / math.sqrt(DEEP))) @ k.transpose(-1, -2) + bar.to(q.dtype)
        with torch.autocast("cpu", enabled=False):
            y = seen.softmax(-1) @ v
        y = y.transpose(1, 2).reshape(n, t, WIDE)
        x = self.norm1(x + self.out(y))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


def bar_of(mask):
    return (1.0 - mask[:, None, None, :].float()) * -1e4


class Trunk(nn.Module):
    """Embeddings and the lowest `k` layers, over question and passage apart."""

    def __init__(self, k):
        super().__init__()
        self.words, self.places = nn.Embedding(30522, WIDE), nn.Embedding(512, WIDE)
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(k))

    def forward(self, ids, mask):
        x = self.norm(self.words(ids) + self.places.weight[: ids.shape[1]])
        bar = bar_of(mask)
        for layer in self.layers:
            x = layer(x, bar)
        return x

    def take(self, weights):
        own = {}
        for name in self.state_dict():
            own[name] = weights[name[:-7] if name in ("words.weight", "places.weight") else name]
        self.load_state_dict(own)
        return self


class Head(nn.Module):
    """Arctic's own upper layers: the vector of a passage or of a question."""

    def __init__(self, k):
        super().__init__()
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS - k))

    def forward(self, x, mask):
        bar = bar_of(mask)
        for layer in self.layers:
            x = layer(x, bar)
        return F.normalize(x[:, 0].float(), dim=-1)

    def take(self, weights, k):
        self.load_state_dict({n: weights[f"layers.{int(n.split('.')[1]) + k}." + n.split(".", 2)[2]] for n in self.state_dict()})
        return self


# Kinds of token where question and passage are joined; each has a learnt vector.
ASKED, ASKED_MET, AROUND, AROUND_MET, SAID, SAID_MET = range(6)
FIRST_WORD = 1014  # below stand special pieces and punctuation, which meet nothing


def kinds(qids, pids):
    """The kind of every token of question and passage, and where an answer may stand."""
    met = (qids[:, :, None] == pids[:, None, :]) & (qids[:, :, None] >= FIRST_WORD)
    seps = (pids == 102).long()
    after = seps.flip(1).cumsum(1).flip(1)  # separators at this place and behind it
    said = (after == 1) & (seps == 0) & (pids != 101)
    last = after <= 1
    q = met.any(2).long() + ASKED
    p = met.any(1).long() + torch.where(last, SAID, AROUND)
    return q, p, said


class Reader(nn.Module):
    """Question and passage, joined above the trunk: does it answer, does it say otherwise than the question supposes, and where."""

    def __init__(self, k):
        super().__init__()
        self.k = k
        self.kind = nn.Parameter(torch.zeros(6, WIDE))
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS - k))
        self.pool, self.answers = nn.Linear(2 * WIDE, WIDE), nn.Linear(WIDE, 2)
        self.span = nn.Linear(WIDE, 2)
        for m in (self.pool, self.answers, self.span):
            nn.init.normal_(m.weight, std=0.02)
            nn.init.zeros_(m.bias)
        nn.init.normal_(self.kind, std=0.02)

    def take(self, weights):
        own = self.state_dict()
        for n in own:
            if n.startswith("layers."):
                own[n] = weights[f"layers.{int(n.split('.')[1]) + self.k}." + n.split(".", 2)[2]]
        self.load_state_dict(own)
        return self

    def forward(self, qx, qids, px, pids):
        """Hidden states and ids of question and passage, one row a pair, padded with 0."""
        qk, pk, said = kinds(qids, pids)
        tq = qids.shape[1]
        x = torch.cat([qx + self.kind[qk], px + self.kind[pk]], 1)
        bar = bar_of(torch.cat([qids != 0, pids != 0], 1))
        for layer in self.layers:
            x = layer(x, bar)
        first = torch.cat([x[:, 0], x[:, tq]], -1)
        answers = self.answers(torch.tanh(self.pool(first))).float()
        span = self.span(x[:, tq:]).float()
        span = torch.where(said[:, :, None], span, torch.full((), -1e4))
        return answers[:, 0], answers[:, 1], span[..., 0], span[..., 1]
