"""Questions as people type them."""
import re

EMPTY = set("""a an and are as at be been being by can could did do does for from had has have how i in is it its of on or s
that the their there these they this those to was were what when where which who whom whose why will with would you your""".split())
WHO = re.compile(r"\b(what|who|where|when|how|that|there|it) (is|was|are|were)\b", re.I)
NOT = re.compile(r"\b(do|does|did|is|are|was|were|has|have|would|could|should) not\b", re.I)
BEFORE = ("hey ", "hi, ", "pls ", "please ", "so ", "ok ", "um ", "quick q: ", "hello, ", "guys ", "can you tell me ", "do you know ", "remind me ",
          "i wonder ", "hey bot ", "and ", "tell me ", "sorry but ", "anyone know ")
AFTER = (" pls", " please", " thx", " thanks", " ?", "??", " tia", " lol", " exactly", " btw", " again?", " anyone?", "...", " ty")


def slip(word, rng):
    """One slip of the fingers."""
    i = rng.randrange(len(word) - 1)
    how = rng.random()
    if how < 0.35:
        return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    if how < 0.65:
        return word[:i] + word[i + 1 :]
    if how < 0.85:
        return word[:i] + word[i] + word[i:]
    return word[:i] + rng.choice("etaoinsrhl") + word[i + 1 :]


TOPICAL = ("what was said about {}?", "what was said on {}", "what did they say about {}?", "what do the documents say about {}?", "what is said about {}",
           "tell me about {}", "tell me something about {}", "anything about {}?", "anything on {}", "what about {}?", "{}?", "{}", "info on {}",
           "what do you have on {}", "what do we know about {}?", "is there something about {}?", "did they talk about {}?", "did {} come up?",
           "what was mentioned about {}", "and {}?", "what happened with {}?", "what's the story with {}", "more on {}")


def subject(text, rng):
    """One or two words of a question that say what it is about; None where it has none."""
    runs, run = [], []
    for word in re.findall(r"[\w'’-]+|[^\w\s]", text):
        if len(word) > 2 and word[0].isalnum() and word.lower() not in EMPTY:
            run.append(word)
            continue
        if run:
            runs.append(run)
        run = []
    if run:
        runs.append(run)
    if not runs:
        return None
    run = rng.choice(runs)
    length = min(len(run), rng.choice((1, 1, 2, 2, 3)))
    at = rng.randrange(len(run) - length + 1)
    return " ".join(run[at : at + length])


def about(words, rng):
    """A question for whatever is said on a subject."""
    return rng.choice(TOPICAL).format(rng.choice(("", "the ")) + words)


def typed(text, rng):
    if rng.random() < 0.4:
        return text
    text = text.strip()
    if rng.random() < 0.15:
        kept = [w for w in re.findall(r"[\w'’.-]+", text) if w.lower().strip(".'") not in EMPTY]
        if len(kept) >= 2:
            text = " ".join(kept)
    if rng.random() < 0.8:
        text = text.rstrip("? ")
    if rng.random() < 0.4:
        text = WHO.sub(lambda m: m.group(1) + rng.choice(("s", "'s")) if m.group(2) == "is" else m.group(), text)
        text = NOT.sub(lambda m: m.group(1) + "nt", text)
    if rng.random() < 0.4:
        text = text.replace("'", "").replace("’", "")
    if rng.random() < 0.25:
        words = text.split(" ")
        long = [i for i, w in enumerate(words) if len(w) >= 5 and w.isalpha()]
        for i in rng.sample(long, min(len(long), 1 + (rng.random() < 0.3))):
            words[i] = slip(words[i], rng)
        text = " ".join(words)
    if rng.random() < 0.12:
        text = rng.choice(BEFORE) + text[:1].lower() + text[1:]
    if rng.random() < 0.12:
        text = text + rng.choice(AFTER)
    return text.lower() if rng.random() < 0.8 else text
