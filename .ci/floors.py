"""floors.py FIGURES.json "figure=least,...": prints the figures and exits 1 when one is below its floor or missing."""
import json
import sys

figures = json.load(open(sys.argv[1], encoding='utf-8'))
floors = {name: float(least) for name, least in (floor.split('=') for floor in sys.argv[2].split(','))}
below = [f'{name} is {figures.get(name)}, below {least}' for name, least in floors.items() if figures.get(name, -1) < least]
print('\n'.join(below))
print('figures:', ', '.join(f'{name} {figure}' for name, figure in figures.items()))
sys.exit(1 if below else 0)
