"""Chinese is printed in simplified and in traditional characters; the lexicon knows each of its words in both."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from pressitems.errors import StyleError
from pressitems.lexicons import lexicon
from pressitems.lexicons.load import load_lexicon

SOURCE = (files("pressitems.lexicons") / "zh.toml").read_text(encoding="utf-8")
VARIANTS = {forms[0]: forms[1:] for forms in tomllib.loads(SOURCE)["variants"].split()}
SIGNS = set(re.findall("[\u3400-\u9fff]", SOURCE.partition('"""')[2].partition('"""')[2]))


def test_no_sign_of_the_lexicon_lacks_its_traditional_form():
    # Big5 holds the signs of Taiwan; what it cannot write is simplified.
    assert {sign for sign in SIGNS - VARIANTS.keys() if not sign.encode("big5", "ignore")} == set()
    assert all(form.encode("big5", "ignore") for forms in VARIANTS.values() for form in forms)


def test_no_variant_is_idle():
    assert VARIANTS.keys() - SIGNS == set()


def test_words_keys_and_forms_of_titles_stand_in_both():
    words = lexicon("zh")
    assert words is not None
    assert {"问", "問"} <= set(words.labels.question)
    assert {"国台办", "國台辦", "國臺辦"} <= set(words.people.bodies)
    assert words.dates.zones["倫敦時間"] == words.dates.zones["伦敦时间"] == "Europe/London"
    assert words.dates.weekdays["週二"] == words.dates.weekdays["周二"] == 2
    assert {"WHO 答 ... (记者问|媒体问)", "WHO 答 ... (記者問|媒體問)"} <= {one.form for one in words.titles.patterns}


@pytest.mark.parametrize("tag", ["zh", "zh-Hant", "zh-TW", "zh-HK", "zh-Hans-CN"])
def test_one_lexicon_for_every_tag(tag: str):
    assert lexicon(tag) is not None
    assert lexicon(tag).tag == "zh"


def test_a_mistake_among_the_variants_names_the_file():
    with pytest.raises(StyleError, match=r"broken\.toml"):
        load_lexicon(SOURCE.replace('variants = """', 'variants = 3\nother = """'), path="broken.toml")
