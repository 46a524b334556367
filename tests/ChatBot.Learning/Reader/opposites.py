"""Questions that assume what is not so: a word exchanged for one that says the opposite, a number for another."""
import re

# Whole words, each for the other; forms of a verb keep to the same form.
PAIRS = """accept reject; accepted rejected; accepts rejects; agree refuse; agreed refused; agrees refuses; approve oppose; approved
opposed; approves opposes; support oppose; supported opposed; supports opposes; allow forbid; allowed forbidden; allows forbids;
increase decrease; increased decreased; increases decreases; rise fall; rose fell; rises falls; raise lower; raised lowered; raises
lowers; win lose; won lost; wins loses; gain lose; gained lost; begin end; began ended; begins ends; start stop; started stopped; starts
stops; open close; opened closed; opens closes; arrive leave; arrived left; arrives leaves; enter leave; entered left; buy sell; bought
sold; buys sells; give take; gave took; gives takes; given taken; send receive; sent received; sends receives; love hate; loved hated;
loves hates; like dislike; liked disliked; likes dislikes; praise criticize; praised criticized; praises criticizes; succeed fail;
succeeded failed; succeeds fails; include exclude; included excluded; includes excludes; keep abandon; kept abandoned; keeps abandons;
build destroy; built destroyed; builds destroys; create abolish; created abolished; creates abolishes; join quit; joined quit; remember
forget; remembered forgot; admit deny; admitted denied; admits denies; confirm deny; confirmed denied; confirms denies; before after;
first last; highest lowest; largest smallest; biggest smallest; most least; more fewer; best worst; oldest youngest; earliest latest;
long short; longer shorter; large small; larger smaller; big little; high low; higher lower; early late; old new; older younger; rich
poor; strong weak; hot cold; fast slow; easy hard; north south; northern southern; east west; eastern western; public private; male
female; man woman; men women; boy girl; father mother; brother sister; son daughter; husband wife; king queen; winter summer; spring
autumn; morning evening; day night; inside outside; above below; left right; always never; legal illegal; possible impossible; happy
sad; good bad; dead alive; war peace; friend enemy; friends enemies; employer employee; monday thursday; tuesday friday; wednesday
saturday; january june; february august; march october; april november; may december; july september"""
OF = {}
for pair in PAIRS.split(";"):
    a, b = pair.split()
    OF.setdefault(a, []).append(b)
    OF.setdefault(b, []).append(a)
WORD = re.compile(r"[A-Za-z]+")
NUMBER = re.compile(r"\b\d{1,3}(,\d{3})*(\.\d+)?\b")
COUNTS = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred".split()
# What a question opens with that is answered with yes or no: turned round it assumes nothing, its answer is the other one.
YES_NO = re.compile(
    r"^\W*(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isn|aren|wasn|weren|don|doesn|didn)\b",
    re.I)


def opposite(text, rng):
    """The question with one word or number exchanged; None where it has none to exchange, or is answered with yes or no."""
    if YES_NO.search(text):
        return None
    places = [(m.start(), m.end(), rng.choice(OF[m.group().lower()])) for m in WORD.finditer(text)
              if m.group().lower() in OF and m.start() > 0]
    places += [(m.start(), m.end(), another(m.group(), rng)) for m in NUMBER.finditer(text)
               if len(m.group()) < 4 or "," in m.group()]
    places += [(m.start(), m.end(), rng.choice([c for c in COUNTS if c != m.group().lower()])) for m in WORD.finditer(text)
               if m.group().lower() in COUNTS]
    if not places:
        return None
    a, b, new = rng.choice(places)
    return text[:a] + (new.capitalize() if text[a].isupper() else new) + text[b:]


def another(number, rng):
    n = float(number.replace(",", ""))
    made = n * rng.choice((0.5, 2, 3, 10)) if n > 20 or "." in number else n + rng.choice((1, 2, 3, 5))
    return f"{made:,.1f}" if "." in number else f"{int(made):,}" if "," in number else str(int(made))
