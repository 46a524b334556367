"""Writes trunk.onnx, embedder.onnx and reader.onnx with int8 weights.

  export.py ARCTIC.onnx FOLDER [--checkpoint FILE [--mean]] [--k 3] [--fp32]

Every matrix that is learnt becomes DynamicQuantizeLinear + MatMulInteger, symmetric by column; the table of
word pieces is int8 by row. --fp32 writes the same graphs unquantized, to compare.
"""
import argparse
import math
import os

import numpy as np
import torch
from onnx import TensorProto as T
from onnx import checker, helper, numpy_helper, save

from net import DEEP, FIRST_WORD, HEADS, LAYERS, WIDE, Head, Reader, Trunk, arctic

# Without a checkpoint the reader is unlearnt; its signature is the same.


class Graph:
    def __init__(self, name, int8):
        self.name, self.int8 = name, int8
        self.nodes, self.held, self.count, self.quantized = [], {}, 0, {}

    def hold(self, array, name=None):
        array = np.asarray(array)
        name = name or f"c{len(self.held)}"
        self.held[name] = numpy_helper.from_array(np.array(array, order="C"), name)
        return name

    def ints(self, *values):
        return self.hold(np.array(values, dtype=np.int64))

    def real(self, value):
        return self.hold(np.array(value, dtype=np.float32))

    def __call__(self, op, *inputs, outputs=1, names=None, **attributes):
        if names is None:
            names = [f"t{self.count + i}" for i in range(outputs)]
            self.count += outputs
        self.nodes.append(helper.make_node(op, list(inputs), names, **attributes))
        return names[0] if len(names) == 1 else names

    def linear(self, x, weight, bias):
        """x times the transposed [out, in] matrix, plus bias."""
        w = weight.detach().numpy().T.astype(np.float32)
        if self.int8:
            scale = np.maximum(np.abs(w).max(0), 1e-12) / 127
            q = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
            if x not in self.quantized:
                self.quantized[x] = self("DynamicQuantizeLinear", x, outputs=3)
            xq, xs, xz = self.quantized[x]
            y = self("MatMulInteger", xq, self.hold(q), xz, self.hold(np.zeros(w.shape[1], np.int8)))
            y = self("Cast", y, to=T.FLOAT)
            y = self("Mul", y, self("Mul", xs, self.hold(scale.astype(np.float32))))
        else:
            y = self("MatMul", x, self.hold(w))
        return self("Add", y, self.hold(bias.detach().numpy().astype(np.float32)))

    def norm(self, x, m):
        return self("LayerNormalization", x, self.hold(m.weight.detach().numpy()), self.hold(m.bias.detach().numpy()),
                    axis=-1, epsilon=1e-12)

    def layer(self, x, bar, m, first_only=False):
        qkv = self.linear(x, m.qkv.weight, m.qkv.bias)
        q, k, v = self("Split", qkv, self.ints(WIDE, WIDE, WIDE), axis=2, outputs=3)
        if first_only:
            q = self("Slice", q, self.ints(0), self.ints(1), self.ints(1))
            x = self("Slice", x, self.ints(0), self.ints(1), self.ints(1))
        heads = self.ints(0, 0, HEADS, DEEP)
        q = self("Transpose", self("Reshape", q, heads), perm=[0, 2, 1, 3])
        k = self("Transpose", self("Reshape", k, heads), perm=[0, 2, 3, 1])
        v = self("Transpose", self("Reshape", v, heads), perm=[0, 2, 1, 3])
        seen = self("Add", self("Mul", self("MatMul", q, k), self.real(1 / math.sqrt(DEEP))), bar)
        y = self("MatMul", self("Softmax", seen, axis=-1), v)
        y = self("Reshape", self("Transpose", y, perm=[0, 2, 1, 3]), self.ints(0, 0, WIDE))
        x = self.norm(self("Add", x, self.linear(y, m.out.weight, m.out.bias)), m.norm1)
        u = self.linear(x, m.up.weight, m.up.bias)
        g = self("Mul", self("Mul", u, self("Add", self("Erf", self("Div", u, self.real(math.sqrt(2)))), self.real(1))),
                 self.real(0.5))
        return self.norm(self("Add", x, self.linear(g, m.down.weight, m.down.bias)), m.norm2)

    def bar(self, mask):
        """0 where the mask is 1, -10000 where it is 0, as [n, 1, 1, t]."""
        m = self("Cast", self("Unsqueeze", mask, self.ints(1, 2)), to=T.FLOAT)
        return self("Mul", self("Sub", self.real(1), m), self.real(-1e4))

    def write(self, path, inputs, outputs):
        graph = helper.make_graph(
            self.nodes, self.name,
            [helper.make_tensor_value_info(*i) for i in inputs],
            [helper.make_tensor_value_info(*o) for o in outputs],
            list(self.held.values()))
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="ChatBot.Learning")
        model.ir_version = 8
        checker.check_model(model)
        save(model, path + ".new")
        os.replace(path + ".new", path)
        print(f"{os.path.basename(path)} {os.path.getsize(path) / 1e6:.1f} MB")


def trunk(net, path, int8):
    g = Graph("trunk", int8)
    table = net.words.weight.detach().numpy()
    if int8:
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-12) / 127
        rows = g("Gather", g.hold(np.clip(np.rint(table / scale), -127, 127).astype(np.int8)), "input_ids", axis=0)
        x = g("Mul", g("Cast", rows, to=T.FLOAT), g("Gather", g.hold(scale.astype(np.float32)), "input_ids", axis=0))
    else:
        x = g("Gather", g.hold(table), "input_ids", axis=0)
    length = g("Gather", g("Shape", "input_ids"), g.ints(1), axis=0)
    places = g("Slice", g.hold(net.places.weight.detach().numpy()), g.ints(0), length, g.ints(0))
    x = g.norm(g("Add", x, places), net.norm)
    bar = g.bar("attention_mask")
    for m in net.layers:
        x = g.layer(x, bar, m)
    g("Identity", x, names=["hidden"])
    g.write(path, [("input_ids", T.INT64, ["n", "t"]), ("attention_mask", T.INT64, ["n", "t"])],
            [("hidden", T.FLOAT, ["n", "t", WIDE])])


def embedder(net, path, int8):
    g = Graph("embedder", int8)
    x, bar = "hidden", g.bar("attention_mask")
    for i, m in enumerate(net.layers):
        x = g.layer(x, bar, m, first_only=i == len(net.layers) - 1)
    x = g("Squeeze", x, g.ints(1))
    g("LpNormalization", x, names=["vector"], axis=-1, p=2)
    g.write(path, [("hidden", T.FLOAT, ["n", "t", WIDE]), ("attention_mask", T.INT64, ["n", "t"])],
            [("vector", T.FLOAT, ["n", WIDE])])


def reader(net, path, int8):
    g = Graph("reader", int8)
    n = g("Gather", g("Shape", "passage_ids"), g.ints(0), axis=0)
    tq = g("Gather", g("Shape", "question_ids"), g.ints(1), axis=0)
    qids = g("Expand", "question_ids", g("Concat", n, g.ints(1), axis=0))
    qx = g("Expand", "question_hidden", g("Concat", n, g.ints(1, 1), axis=0))
    # Kinds of token: what the question's and the passage's pieces share, and what stands around the words.
    met = g("And", g("Equal", g("Unsqueeze", qids, g.ints(2)), g("Unsqueeze", "passage_ids", g.ints(1))),
            g("Unsqueeze", g("GreaterOrEqual", qids, g.ints(FIRST_WORD)), g.ints(2)))
    met = g("Cast", met, to=T.INT32)
    q_met = g("Cast", g("ReduceMax", met, axes=[2], keepdims=0), to=T.INT64)
    p_met = g("Cast", g("ReduceMax", met, axes=[1], keepdims=0), to=T.INT64)
    seps = g("Cast", g("Equal", "passage_ids", g.ints(102)), to=T.INT64)
    after = g("CumSum", seps, g.hold(np.array(1, np.int64)), reverse=1)
    around = g("Cast", g("Greater", after, g.ints(1)), to=T.INT64)
    qk = q_met
    pk = g("Add", p_met, g("Sub", g.ints(4), g("Mul", around, g.ints(2))))
    kind = g.hold(net.kind.detach().numpy())
    x = g("Concat", g("Add", qx, g("Gather", kind, qk, axis=0)), g("Add", "passage_hidden", g("Gather", kind, pk, axis=0)),
          axis=1)
    mask = g("Concat", g("Cast", g("Greater", qids, g.ints(0)), to=T.INT64),
             g("Cast", g("Greater", "passage_ids", g.ints(0)), to=T.INT64), axis=1)
    bar = g.bar(mask)
    for m in net.layers:
        x = g.layer(x, bar, m)
    first = g("Concat", g("Gather", x, g.hold(np.array(0, np.int64)), axis=1),
              g("Squeeze", g("Slice", x, tq, g("Add", tq, g.ints(1)), g.ints(1)), g.ints(1)), axis=1)
    def plain(x, m):
        return g("Add", g("MatMul", x, g.hold(m.weight.detach().numpy().T)), g.hold(m.bias.detach().numpy()))
    answers, otherwise = g("Split", plain(g("Tanh", plain(first, net.pool)), net.answers), g.ints(1, 1), axis=1, outputs=2)
    g("Squeeze", answers, g.ints(1), names=["answers"])
    g("Squeeze", otherwise, g.ints(1), names=["otherwise"])
    passage = g("Slice", x, tq, g.ints(1 << 40), g.ints(1))
    said = g("And", g("And", g("Equal", after, g.ints(1)), g("Equal", seps, g.ints(0))),
             g("Not", g("Equal", "passage_ids", g.ints(101))))
    span = g("Where", g("Unsqueeze", said, g.ints(2)), plain(passage, net.span), g.real(-1e4))
    start, end = g("Split", span, g.ints(1, 1), axis=2, outputs=2)
    g("Squeeze", start, g.ints(2), names=["start"])
    g("Squeeze", end, g.ints(2), names=["end"])
    g.write(path, [("question_ids", T.INT64, ["q", "tq"]), ("question_hidden", T.FLOAT, ["q", "tq", WIDE]),
                   ("passage_ids", T.INT64, ["n", "tp"]), ("passage_hidden", T.FLOAT, ["n", "tp", WIDE])],
            [("answers", T.FLOAT, ["n"]), ("start", T.FLOAT, ["n", "tp"]), ("end", T.FLOAT, ["n", "tp"]), ("otherwise", T.FLOAT, ["n"])])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("arctic")
    p.add_argument("folder")
    p.add_argument("--checkpoint")
    p.add_argument("--mean", action="store_true", help="the running mean of the weights instead of the last")
    p.add_argument("--k", type=int, default=3)
    p.add_argument("--fp32", action="store_true")
    p.add_argument("--only", choices=["trunk", "embedder", "reader"])
    a = p.parse_args()
    os.makedirs(a.folder, exist_ok=True)
    weights, k = arctic(a.arctic), a.k
    torch.manual_seed(1)
    state = torch.load(a.checkpoint, map_location="cpu", weights_only=False) if a.checkpoint else None
    if state:
        k = state["k"]
    net = Reader(k).take(weights)
    if state:
        net.load_state_dict(state["mean" if a.mean else "reader"])
    for name, write, m in (("trunk", trunk, Trunk(k).take(weights)), ("embedder", embedder, Head(k).take(weights, k)),
                           ("reader", reader, net)):
        if a.only in (None, name):
            write(m, os.path.join(a.folder, name + ".onnx"), not a.fp32)


if __name__ == "__main__":
    main()
