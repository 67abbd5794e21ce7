"""Loading house styles: what a TOML file may hold, and what an author is told about each mistake."""

from __future__ import annotations

import attrs
import pytest

from pressitems import Genre, HouseStyle, StyleError, house_styles
from pressitems.house_styles import house_style
from pressitems.house_styles.checks import GENRES


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "my-ministry.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_a_name_is_enough(write):
    style = HouseStyle.load(write('name = "my-ministry"'))
    assert style == HouseStyle(name="my-ministry")
    assert style.default_genre == "statement"


def test_every_field_comes_from_toml(write):
    text = """
        name = "my-ministry"
        office = "Ministry of Rivers"
        hosts = ["rivers.example.org"]
        signature = [["Ministry of Rivers", "Press"], ["River Notes"]]
        languages = ["en", "zh-Hans"]
        timezone = "Asia/Kolkata"
        date_order = "ymd"
        content = ["main article", "#news.body", "[role=main]"]
        title = ["h1"]
        published = ["time.date"]
        furniture_elements = [".share"]
        furniture = ["Print"]
        headings = ["NEWS"]
        separators = ["colon", "gap"]
        voices = ["Speaker"]
        topic_marks = ["**"]
        inline_labels = true
        byline = true
        default_genre = "briefing"
        [clocks]
        Delhi = "Asia/Kolkata"
    """
    style = HouseStyle.load(write(text))
    neutral = HouseStyle(name="x")
    unset = [f.name for f in attrs.fields(HouseStyle) if getattr(style, f.name) == getattr(neutral, f.name)]
    assert unset == []
    assert style.signature == (("Ministry of Rivers", "Press"), ("River Notes",))


MISTAKES = {
    "no TOML": ('name = "a"\nhosts = [', "line 2", "the file is no TOML"),
    "no UTF-8": (b'name = "a"\noffice = "\xff"', "line 2", "save it as UTF-8"),
    "no name": ('office = "A"', "my-ministry.toml: name", "the name is missing"),
    "bad name": ('name = "My Ministry"', "my-ministry.toml: name", "use small letters, figures and single hyphens"),
    "unknown key": ('name = "a"\ntime_zone = "Europe/Berlin"', "(line 2)", "did you mean 'timezone'?"),
    "number for text": ('name = "a"\noffice = 3', ": office) (line 2)", "expected a text in quotes, got the number 3"),
    "text for list": ('name = "a"\nhosts = "a.org"', ": hosts) (line 2)", "expected a list of texts, got a text"),
    "number in list": ('name = "a"\nvoices = ["A", 1]', ": voices[1])", "expected a text in quotes, got the number 1"),
    "flat signature": ('name = "a"\nsignature = ["x"]', ": signature[0])", "expected a list of texts, got a text"),
    "text for truth": ('name = "a"\nbyline = "yes"', ": byline)", "expected true or false, got a text"),
    "number for clock": ('name = "a"\n[clocks]\nX = 3', ": clocks.X)", "expected a text in quotes, got the number 3"),
    "unknown zone": ('name = "a"\ntimezone = "Europe/Moskow"', ": timezone) (line 2)", "did you mean 'Europe/Moscow'"),
    "a folder of zones": ('name = "a"\ntimezone = "Europe"', ": timezone)", "no time zone is called 'Europe'"),
    "a path for a zone": ('name = "a"\ntimezone = "../x"', ": timezone)", "use an IANA name"),
    "clock zone": ('name = "a"\n[clocks]\nX = "MSK"', ": clocks.X) (line 2)", "no time zone is called 'MSK'"),
    "date order": ('name = "a"\ndate_order = "dym"', ": date_order)", "use dmy, mdy or ymd"),
    "genre": ('name = "a"\ndefault_genre = "breifing"', ": default_genre)", "did you mean 'briefing'?"),
    "separator": ('name = "a"\nseparators = ["comma"]', ": separators[0])", "use colon, stop, dash or gap"),
    "selector": ('name = "a"\ncontent = ["div > p"]', ": content[0])", "[attribute=value]"),
    "attribute": ('name = "a"\ncontent = ["[1a]"]', ": content[0]) (line 2)", "[attribute=value]"),
    "host with scheme": ('name = "a"\nhosts = ["https://a.org"]', ": hosts[0])", "give the bare host"),
    "language": ('name = "a"\nlanguages = ["english!"]', ": languages[0])", "use BCP 47"),
    "empty group": ('name = "a"\nsignature = [[]]', ": signature[0])", "the group is empty"),
    "empty text": ('name = "a"\nfurniture = [" "]', ": furniture[0])", "leave the entry out"),
}


@pytest.mark.parametrize(("text", "place", "remedy"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_named_with_place_and_remedy(write, text, place, remedy):
    with pytest.raises(StyleError) as caught:
        HouseStyle.load(write(text))
    message = str(caught.value)
    assert "my-ministry.toml" in message
    assert place in message
    assert remedy in message


def test_a_refusal_names_file_field_line_and_remedy(write):
    path = write('name = "a"\n\ntimezone = "Europe/Moskow"')
    with pytest.raises(StyleError) as caught:
        HouseStyle.load(path)
    assert str(caught.value) == (
        f"no time zone is called 'Europe/Moskow' (at {path}: timezone) (line 3); "
        "did you mean 'Europe/Moscow' or 'Europe/Minsk'? use an IANA name, such as 'Europe/Moscow'"
    )


def test_a_language_without_a_lexicon_is_no_mistake(write):
    assert HouseStyle.load(write('name = "a"\nlanguages = ["is"]')).languages == ("is",)


def test_a_style_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StyleError, match="the house style cannot be read: No such file or directory"):
        HouseStyle.load(tmp_path / "nowhere.toml")


def test_a_folder_is_no_style(tmp_path):
    with pytest.raises(StyleError, match="the house style cannot be read"):
        HouseStyle.load(tmp_path)


def test_a_style_built_in_code_is_checked_too():
    with pytest.raises(StyleError, match="no time zone is called 'Mars'"):
        HouseStyle(name="a", timezone="Mars")


def test_genres_are_those_of_the_models():
    assert set(GENRES) == {str(genre) for genre in Genre}


def test_styles_come_in_the_order_of_names():
    assert list(house_styles()) == sorted(house_styles())
    assert all(name == style.name for name, style in house_styles().items())


def test_the_catalogue_cannot_be_changed():
    with pytest.raises(TypeError):
        house_styles()["mine"] = HouseStyle(name="mine")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("rusemb-lundon", "'rusemb-london'"),
        ("rusemb", "'rusemb-london'"),
        ("white", "'whitehouse' or 'whitehouse-2009'"),
    ],
)
def test_an_unknown_name_lists_near_ones(name: str, near: str):
    with pytest.raises(StyleError) as caught:
        house_style(name)
    assert str(caught.value) == (
        f"no house style is called '{name}'; did you mean {near}? "
        "`pressitems styles` lists them all; a file of your own is --style FILE.toml, in Python HouseStyle.load(path)"
    )
