"""Makes a checkpoint of an exported reader, to learn on from: the weights as they were rounded, without the optimizer's state.

  restore.py ARCTIC.onnx READER.onnx OUT.pt
"""
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from net import LAYERS, Reader, arctic


def weights_of(path):
    """The reader's parameters by name, and how many layers its trunk has."""
    graph = onnx.load(path).graph
    held = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made = {name: node for node in graph.node for name in node.output}
    used = {}
    for node in graph.node:
        for name in node.input:
            used.setdefault(name, []).append(node)
    linears = []
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            product = used[used[node.output[0]][0].output[0]][0]
            scale = held[made[product.input[1]].input[1]]
            bias = held[used[product.output[0]][0].input[1]]
            linears.append(((held[node.input[1]].astype(np.float32) * scale).T, bias))
    norms = [(held[n.input[1]], held[n.input[2]]) for n in graph.node if n.op_type == "LayerNormalization"]
    plain = []
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in held:
            plain.append((held[node.input[1]].T, held[used[node.output[0]][0].input[1]]))
    out = {"kind": next(held[n.input[0]] for n in graph.node if n.op_type == "Gather" and held.get(n.input[0], np.zeros(1)).shape == (6, 384))}
    layers = len(linears) // 4
    for i in range(layers):
        for j, name in enumerate(("qkv", "out", "up", "down")):
            out[f"layers.{i}.{name}.weight"], out[f"layers.{i}.{name}.bias"] = linears[4 * i + j]
        for j, name in enumerate(("norm1", "norm2")):
            out[f"layers.{i}.{name}.weight"], out[f"layers.{i}.{name}.bias"] = norms[2 * i + j]
    for name, (weight, bias) in zip(("pool", "answers", "span"), plain):
        if name == "answers" and len(bias) < 2:
            # A reader of before: it does not say yet whether a passage says otherwise.
            weight, bias = np.concatenate([weight, 0 * weight]), np.append(bias, -2.0)
        out[name + ".weight"], out[name + ".bias"] = weight, bias
    return {k: torch.from_numpy(np.array(v, dtype=np.float32, order="C")) for k, v in out.items()}, LAYERS - layers


def main():
    state, k = weights_of(sys.argv[2])
    reader = Reader(k).take(arctic(sys.argv[1]))
    reader.load_state_dict(state)
    torch.save(dict(k=k, step=0, reader=reader.state_dict(), mean=None, optimizer=None, hours=0.0), sys.argv[3])


if __name__ == "__main__":
    main()
