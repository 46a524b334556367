"""Questions that suppose the opposite of what a passage says: a verb, an adjective or a number is exchanged for its opposite."""
import re

# Each with its opposites; the forms of regular verbs are made below.
PAIRS = """accept:reject,refuse,decline agree:disagree,refuse approve:reject,veto allow:forbid,ban,prohibit support:oppose
increase:decrease,reduce raise:lower,cut expand:shrink rise:fall grow:shrink gain:lose win:lose begin:end,stop start:stop,end,finish
open:close continue:stop,end confirm:deny admit:deny include:exclude,omit join:leave arrive:leave,depart enter:leave,exit
build:destroy,demolish create:destroy,abolish buy:sell lend:borrow give:take send:receive push:pull attack:defend
love:hate like:dislike succeed:fail pass:fail remember:forget save:waste,spend hire:fire,dismiss appoint:dismiss,remove
add:remove,drop keep:drop,abandon strengthen:weaken improve:worsen praise:criticize,condemn welcome:condemn,reject
encourage:discourage delay:hasten postpone:advance cancel:confirm,schedule ratify:reject promise:refuse trust:distrust
obey:disobey free:imprison,arrest release:detain,capture invade:leave,liberate protect:endanger,harm lead:follow
ask:answer publish:withhold hide:reveal,show remain:leave,depart connect:separate unite:divide own:rent deny:confirm,admit
reject:accept,approve oppose:support,back refuse:accept,agree fall:rise lose:win,gain stop:start,continue close:open
leave:join,enter destroy:build,rebuild sell:buy fail:succeed,manage cut:raise ban:allow,permit reduce:increase end:begin,start
criticize:praise withdraw:deploy,advance deploy:withdraw surrender:resist resign:stay demand:offer offer:demand"""
WORDS = """first:last more:less,fewer most:least,fewest before:after after:before largest:smallest biggest:smallest highest:lowest longest:shortest oldest:youngest,newest
early:late earliest:latest north:south south:north east:west west:east northern:southern southern:northern eastern:western western:eastern
public:private old:new new:old young:old high:low low:high large:small small:large big:small long:short short:long good:bad positive:negative
major:minor rich:poor poor:rich strong:weak weak:strong hot:cold legal:illegal possible:impossible successful:unsuccessful
popular:unpopular male:female female:male father:mother mother:father brother:sister son:daughter daughter:son husband:wife wife:husband
king:queen man:woman woman:man men:women women:men upper:lower lower:upper above:below inside:outside with:without
always:never never:always often:rarely usually:rarely only:not minimum:maximum maximum:minimum summer:winter winter:summer
morning:evening day:night left:right top:bottom front:back internal:external domestic:foreign foreign:domestic temporary:permanent
permanent:temporary partial:full full:partial similar:different different:similar same:different both:neither all:none increase:decrease
decrease:increase cause:prevent advantage:disadvantage victory:defeat defeat:victory peace:war war:peace profit:loss loss:profit
majority:minority beginning:end north-east:south-west agreement:disagreement optimistic:pessimistic
two:three,four,five three:two,four,six four:three,seven five:three,eight six:four,nine seven:five,ten eight:six ten:six,twenty
monday:thursday tuesday:friday wednesday:monday thursday:tuesday friday:wednesday saturday:monday sunday:thursday
january:june february:august march:november april:october may:september june:december july:january august:february
september:may october:march november:april december:july"""
IRREGULAR = {
    "rise": ("rose", "risen"), "fall": ("fell", "fallen"), "win": ("won", "won"), "lose": ("lost", "lost"), "begin": ("began", "begun"), "grow": ("grew", "grown"),
    "shrink": ("shrank", "shrunk"), "leave": ("left", "left"), "build": ("built", "built"), "rebuild": ("rebuilt", "rebuilt"), "buy": ("bought", "bought"),
    "sell": ("sold", "sold"), "lend": ("lent", "lent"), "give": ("gave", "given"), "take": ("took", "taken"), "send": ("sent", "sent"), "forget": ("forgot", "forgotten"),
    "spend": ("spent", "spent"), "keep": ("kept", "kept"), "lead": ("led", "led"), "hide": ("hid", "hidden"), "show": ("showed", "shown"), "cut": ("cut", "cut"),
    "withhold": ("withheld", "withheld"), "forbid": ("forbade", "forbidden"), "withdraw": ("withdrew", "withdrawn"),
}
DOUBLING = ("stop", "ban", "drop", "cut", "win", "begin", "permit", "omit", "forget", "admit", "forbid")
NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w]|[.,]\d)")
TOKEN = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")


def forms(verb):
    """Base, third person, -ing, past and participle."""
    last = verb[-1]
    y = last == "y" and verb[-2] not in "aeiou"
    third = verb[:-1] + "ies" if y else verb + "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else verb + "s"
    stem = verb + last if verb in DOUBLING else verb[:-1] if last == "e" and not verb.endswith("ee") else verb
    past = verb[:-1] + "ied" if y else stem + "ed" if last != "e" else verb + "d"
    return (verb, third, stem + "ing") + IRREGULAR.get(verb, (past, past))


def table():
    out = {}
    for pair in PAIRS.split():
        verb, others = pair.split(":")
        for i, form in enumerate(forms(verb)):
            out.setdefault(form, []).extend(forms(other)[i] for other in others.split(","))
    for pair in WORDS.split():
        word, others = pair.split(":")
        out.setdefault(word, []).extend(others.split(","))
    return out


OPPOSITES = table()


def opposite(text, rng):
    """The text with one word or number exchanged, or None where there is none to exchange."""
    found = [m for m in TOKEN.finditer(text) if m.group().lower() in OPPOSITES and not (m.group()[0].isupper() and m.start() > 0 and not m.group().lower().endswith("day"))]
    numbers = list(NUMBER.finditer(text))
    if not found and not numbers:
        return None
    at = rng.choice(found + numbers)
    old = at.group()
    if old[0].isdigit():
        plain = float(old.replace(",", ""))
        other = plain * rng.choice((0.5, 1.5, 2, 3, 10)) if plain >= 10 else plain + rng.choice((1, 2, 3, 5))
        new = f"{other:,.0f}" if "," in old else f"{other:g}" if other < 1e6 else f"{other:.0f}"
    else:
        new = rng.choice(OPPOSITES[old.lower()])
        new = new.capitalize() if old[0].isupper() else new
    return text[: at.start()] + new + text[at.end() :] if new != old else None
