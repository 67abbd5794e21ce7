"""Choosing a house style: by host, through archives and mirrors, by signature; and what installed packages offer."""

from __future__ import annotations

import types
from importlib import metadata

import pytest

from pressitems import HouseStyle, StyleError
from pressitems.house_styles import catalogue, choose, choosing, house_styles

ADDRESSES = {
    "https://www.rusemb.org.uk/fnapr/6120": "rusemb-london",
    "https://m.rusemb.org.uk/article/x": "rusemb-london",
    "HTTPS://WWW.RUSEMB.ORG.UK:443/": "rusemb-london",
    "rusemb.org.uk/press/1": "rusemb-london",
    "https://london.mid.ru/ru/": "rusemb-london",
    "https://mid.ru/en/foreign_policy/": "mid-ru",
    "https://www.mid.ru/en/foreign_policy/": "mid-ru",
    "https://zimbabwe.mid.ru/en_GB/": "mid-ru-missions",
    "http://en.kremlin.ru/events": "kremlin",
    "http://special.kremlin.ru/events": "kremlin",
    "https://web.archive.org/web/20170329151500/http://www.rusemb.org.uk/": "rusemb-london",
    "https://web.archive.org/web/20170329151500id_/http://www.rusemb.org.uk/": "rusemb-london",
    "https://web.archive.org/web/2017/rusemb.org.uk/fnapr": "rusemb-london",
    "https://archive.example/2017.03.29/http%3A%2F%2Fwww.mofa.go.jp%2Fpress": "mofa-japan",
    "https://warp.example/info:pid/11236451/www.mofa.go.jp/press": "mofa-japan",
    "https://www-mea-gov-in.translate.goog/media-briefings.htm": "mea-india",
    "https://2009-2017.state.gov/r/pa/prs/dpb": "state-gov-2009",
    "https://www.state.gov/briefings/x": "state-gov",
    "https://obamawhitehouse.archives.gov/x": "whitehouse-2009",
    "https://www.gov.uk/government/news/x": "gov-uk",
    "https://www.somecouncil.gov.uk/news": "generic",
    "https://notkremlin.ru/": "generic",
    "https://example.org/about/kremlin.ru/": "generic",
    "https://example.org/?from=https://kremlin.ru/": "generic",
    "http://[broken": "generic",
    "": "generic",
}


@pytest.mark.parametrize(("url", "name"), ADDRESSES.items())
def test_the_host_decides(url, name):
    assert choose(url=url, text="Nothing to see.").name == name


def test_a_shared_host_is_settled_by_the_signature():
    old = "Office of the Press Secretary\nFor Immediate Release\nThe White House announces a fair."
    assert choose(url="https://www.whitehouse.gov/x", text=old).name == "whitehouse-2009"
    assert choose(url="https://www.whitehouse.gov/x", text="A fair.").name == "whitehouse"
    index = "Daily Press Briefing - May 14, 2013\nIndex for Today's Briefing"
    assert choose(url="http://www.state.gov/r/pa/prs/dpb/2013/05/1.htm", text=index).name == "state-gov-2009"


def test_a_signature_needs_every_text_of_its_group():
    assert choose(url=None, text="Moscow: 14:05\nLondon: 12:05\nConsular queries:").name == "rusemb-london"
    assert choose(url=None, text="Moscow: 14:05\nLondon: 12:05").name == "generic"


def test_the_signature_that_begins_first_decides():
    header = "Office of the Press Secretary\nFor Immediate Release\nWhite House"
    quoting = f"{header}\nJames S. Brady Press Briefing Room\n1:00 P.M. EDT"
    assert choose(url=None, text=quoting).name == "whitehouse-2009"


def test_a_signature_far_below_the_head_is_a_quotation():
    assert choose(url=None, text="x " * 20_000 + "nato_static_fl2014").name == "generic"
    head = "<html><head><style>" + "x " * 20_000 + "</style></head><body>"
    assert choose(url=None, text=head + "nato_static_fl2014").name == "nato"


@pytest.fixture
def installed(monkeypatch):
    """Entry points that installed packages would have; the catalogue is read anew before and after."""

    def install(*offers):
        points = []
        for name, offered in offers:
            point = types.SimpleNamespace(name=name, value=f"pkg:{name}", dist=None)
            point.load = offered if callable(offered) else lambda offered=offered: offered
            points.append(point)
        monkeypatch.setattr(metadata, "entry_points", lambda group: points if group == catalogue.ENTRY_POINTS else [])

    _forget()
    yield install
    monkeypatch.undo()
    _forget()


def _forget():
    house_styles.cache_clear()
    choosing._by_host.cache_clear()


def test_an_installed_package_offers_a_style(installed):
    installed(("rivers", HouseStyle(name="rivers", hosts=("rivers.example.org",))))
    assert house_styles()["rivers"].hosts == ("rivers.example.org",)
    assert choose(url="https://press.rivers.example.org/1", text="").name == "rivers"


def test_an_installed_package_offers_toml_files(installed, tmp_path, monkeypatch):
    package = tmp_path / "river_styles"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "canals.toml").write_text('name = "canals"')
    monkeypatch.syspath_prepend(tmp_path)
    import river_styles

    installed(("rivers", river_styles))
    assert "canals" in house_styles()


def test_two_styles_of_one_name(installed):
    installed(("nato", HouseStyle(name="nato")))
    with pytest.raises(StyleError, match="two house styles are called 'nato': in pressitems and in pkg:nato"):
        house_styles()


def test_a_package_that_cannot_be_imported(installed):
    def fails():
        raise ImportError("no module named 'gone'")

    installed(("rivers", fails))
    with pytest.raises(StyleError, match="an installed house style cannot be loaded: no module named 'gone'"):
        house_styles()


def test_a_package_that_offers_something_else(installed):
    installed(("rivers", 3))
    with pytest.raises(StyleError, match="neither a HouseStyle nor a package of TOML files: 3"):
        house_styles()
