"""Describe a press office that the library has never seen, in one TOML file, and read its page.

python examples/new_office.py
"""

from pathlib import Path

from pressitems import HouseStyle, parse_file, to_json

here = Path(__file__).parent
style = HouseStyle.load(here / "harbour-office.toml")
page = parse_file(here / "pages" / "harbour-office.html", style=style)

for item in page.items:
    print(f"{item.published.date if item.published else 'undated'}  {item.genre}: {item.title}")
    print(f"  issued by {item.issuer}")
    for exchange in item.exchanges:
        asked, answered = exchange.questions[0], exchange.answers[0]
        print(f"  {asked.label}: {asked.text}")
        print(f"  {answered.label}: {answered.text}")

print(f"\n{len(to_json(page))} characters of JSON, as written by")
print("pressitems convert examples/pages/harbour-office.html --style examples/harbour-office.toml")
