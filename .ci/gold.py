"""gold.py CHECK.json GOLD.json [--misses]: holds what `chatbot check --json` understood against what people wrote down.

Per file of the gold: the date, who attended, who speaks, what was decided, what is to be done. A person counts as found when the folded name is the
same, or all words of the shorter name stand in the longer one and the surname or only word agrees; an alias that the gold gives counts as the name.
A decision or action item counts as found when its words hold the evidence, or most words of either are the other's. Precision of decisions and action
items is taken over the files for which the gold calls itself exhaustive: elsewhere what the gold does not have may still be right.
"""
import json
import re
import sys
import unicodedata


def fold(text):
    text = unicodedata.normalize('NFKD', text or '').lower()
    text = ''.join(character for character in text if not unicodedata.combining(character))
    return ' '.join(re.findall(r'[^\W_]+', text.replace('ł', 'l').replace("'", '').replace('’', '')))


def bare(name):
    """Without what stands in brackets, and without pronouns or a handle."""
    return fold(re.sub(r'\([^)]*\)|\[[^\]]*\]', ' ', name or '')) or fold(name)


TITLES = set('president prime vice minister chancellor secretary senator governor mayor chair chairman mr mrs ms dr prof professor sir dame the'.split())


def untitled(name):
    words = bare(name).split()
    kept = [word for word in words if word not in TITLES]
    return kept or words


def same_name(one, other):
    if fold(one) == fold(other): return True
    first, second = sorted((untitled(one), untitled(other)), key=len)
    if not first: return False
    if first == second: return True
    # "Biden" and "President Joseph R. Biden, Jr.": a single word must be the other's surname or only given name.
    return len(first) >= 1 and all(word in second for word in first) and (len(first) > 1 or first[0] in (second[0], second[-1]) or second[-1] in ('jr', 'sr') and first[0] == second[-2])


class Tally:
    def __init__(self):
        self.found = self.gold = self.right = self.given = 0

    @property
    def recall(self): return self.found / self.gold if self.gold else None

    @property
    def precision(self): return self.right / self.given if self.given else None

    @property
    def f1(self):
        if not self.gold or not self.given: return None
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.precision + self.recall else 0.0


def match_names(wanted, given, same):
    """Each given name answers one wanted name, exact ones first."""
    left = list(given)
    missing = []
    for name in wanted:
        hit = next((entry for entry in left if any(fold(form) == fold(name) for form in entry)), None) or next((entry for entry in left if any(same(form, name) for form in entry)), None)
        if hit is None: missing.append(name)
        else: left.remove(hit)
    return missing, left


def words(text):
    return [word for word in fold(text).split() if len(word) > 1]


def says(given, evidence):
    one, other = fold(given), fold(evidence)
    if not one or not other: return False
    if other in one or one in other and len(one) >= len(other) / 3: return True
    first, second = set(words(given)), set(words(evidence))
    return len(first & second) >= 0.6 * min(len(first), len(second)) and min(len(first), len(second)) >= 3


def main():
    check = {file['file']: file for file in json.load(open(sys.argv[1], encoding='utf-8'))}
    gold = json.load(open(sys.argv[2], encoding='utf-8'))
    show = '--misses' in sys.argv
    attendees, speakers, decisions, actions = Tally(), Tally(), Tally(), Tally()
    dates = dated = unread = 0
    misses = []
    for row in gold:
        name = row['file']
        # A file in a folder of its own may have been copied flat.
        found = check.get(name) or check.get(name.split('/')[-1])
        if found is None or found.get('refused'):
            unread += 1
            misses.append(f'{name}: not read ({(found or {}).get("refused")})')
            found = {}
        if 'date' in row:
            dated += 1
            got = found.get('date')
            # Where the text has no date, one from the file's name is as good as none.
            if got == row['date'] or row['date'] is None and (got is None or len(got) < 10 or found.get('date_source') == 'file name'): dates += 1
            else: misses.append(f'{name}: date {got}, gold {row["date"]}')
        people = [[person['name']] for person in found.get('attendees', [])]
        if row.get('attendees') is not None:
            missing, extra = match_names(row['attendees'], people, same_name)
            # A name that the gold lists twice as an alias is one person.
            missing = [one for one in missing if not any(same_name(one, other) for other in row['attendees'] if other != one)]
            wanted = len(row['attendees'])
            attendees.gold += wanted
            attendees.found += wanted - len(missing)
            attendees.given += len(people)
            attendees.right += len(people) - len(extra)
            if missing or extra: misses.append(f'{name}: attendees missing {missing}, too many {[one[0] for one in extra]}')
        labels = [[speaker['label']] + ([speaker['name']] if speaker.get('name') else []) for speaker in found.get('speakers', [])]
        merged = {}
        for label in labels: merged.setdefault(fold(label[-1]), []).extend(label)
        labels = list(merged.values())
        exact, included = row.get('speakers'), row.get('speakers_include')
        aliases = {alias: person for person, alias in row.get('aliases', {}).items()}
        for wanted, is_all in ((exact, True), (included, False)):
            if wanted is None: continue
            def same(form, speaker): return same_name(form, speaker) or speaker in aliases and same_name(form, aliases[speaker])
            missing, extra = match_names(wanted, labels, same)
            speakers.gold += len(wanted)
            speakers.found += len(wanted) - len(missing)
            speakers.given += len(labels) if is_all else len(wanted) - len(missing)
            speakers.right += len(labels) - len(extra) if is_all else len(wanted) - len(missing)
            if missing or is_all and extra: misses.append(f'{name}: speakers missing {missing}, too many {[one[0] for one in extra] if is_all else []}')
        exhaustive = row.get('decisions_exhaustive')
        for key, tally in (('decisions', decisions), ('action_items', actions)):
            wanted = row.get(key)
            if wanted is None: continue
            given = [entry['text'] for entry in found.get(key, [])]
            evidence = [entry.get('evidence') or entry['text'] for entry in wanted]
            missing = [text for text in evidence if not any(says(entry, text) for entry in given)]
            tally.gold += len(evidence)
            tally.found += len(evidence) - len(missing)
            extra = []
            if exhaustive:
                extra = [entry for entry in given if not any(says(entry, text) for text in evidence)]
                tally.given += len(given)
                tally.right += len(given) - len(extra)
            if missing or extra: misses.append(f'{name}: {key} missing {missing}, too many {[entry[:90] for entry in extra]}')
    figures = {
        'attendees_f1': attendees.f1, 'attendees_precision': attendees.precision, 'attendees_recall': attendees.recall,
        'speakers_f1': speakers.f1, 'speakers_precision': speakers.precision, 'speakers_recall': speakers.recall,
        'dates': dates / dated if dated else None,
        'decisions_recall': decisions.recall, 'decisions_precision': 1.0 if decisions.precision is None else decisions.precision,
        'actions_recall': actions.recall, 'actions_precision': 1.0 if actions.precision is None else actions.precision,
        'files': len(gold), 'unread': unread,
    }
    if show: print('\n'.join(misses), file=sys.stderr)
    print(json.dumps({name: round(figure, 4) if isinstance(figure, float) else figure for name, figure in figures.items()}))


main()
