"""WordPiece as the uncased BERT vocabulary wants it, with the place of every piece in the text."""
import re
import unicodedata

PAD, UNK, CLS, SEP = 0, 100, 101, 102
WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
PLAIN = re.compile(r"[ -~\s]*\Z")


def bare(text):
    """Lower case without accents."""
    if PLAIN.match(text):
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")


class Pieces:
    def __init__(self, path):
        with open(path, encoding="utf-8") as f:
            self.words = [line.rstrip("\r\n") for line in f]
        self.ids = {w: i for i, w in enumerate(self.words)}
        self.known = {}

    def word(self, raw):
        """The pieces of one word: [(id, start, end)]."""
        got = self.known.get(raw)
        if got is not None:
            return got
        text = bare(raw)
        out, start, same = [], 0, len(text) == len(raw)
        if len(text) > 100:
            out = [(UNK, 0, len(raw))]
        while start < len(text) and not (out and out[-1][0] == UNK):
            end = len(text)
            while end > start:
                piece = text[start:end] if start == 0 else "##" + text[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                out = [(UNK, 0, len(raw))]
                break
            out.append((self.ids[piece], start, end) if same else (self.ids[piece], 0, len(raw)))
            start = end
        self.known[raw] = out
        return out

    def __call__(self, text):
        """Piece ids and their [start, end) in the text."""
        ids, spans = [], []
        for m in WORD.finditer(text):
            at = m.start()
            for i, a, b in self.word(m.group()):
                ids.append(i)
                spans.append((at + a, at + b))
        return ids, spans


# How much of each part is read; the words get what the others leave of MOST.
MOST, HEADING, BEFORE, QUESTION = 192, 12, 24, 48


def passage(words, speaker=(), heading=(), before=()):
    """[CLS] heading [SEP] end of the turn before [SEP] speaker : words [SEP]; absent parts go with their [SEP].

    All arguments are piece ids. Returns the ids and the position of the first piece of `words`.
    """
    ids = [CLS]
    if len(heading):
        ids += list(heading[:HEADING]) + [SEP]
    if len(before):
        ids += list(before[-BEFORE:]) + [SEP]
    if len(speaker):
        ids += list(speaker[:8]) + [1024]
    at = len(ids)
    ids += list(words[: MOST - 1 - at])
    return ids + [SEP], at


def question(ids):
    return [CLS] + list(ids[: QUESTION - 2]) + [SEP]
