"""Parts of a page: the content, what surrounds it, and what only looks like furniture."""

from __future__ import annotations

import pytest

from pressitems.read import Selectors, read_html

PROSE = "<p>The harbour authority has opened the restored quay to ships of every flag, and the museum its new wing.</p>"


NONE = Selectors()


def regions(html: str, selectors: Selectors = NONE) -> list[tuple[str, str]]:
    return [(block.region, block.text[:3]) for block in read_html(html, selectors).blocks]


@pytest.mark.parametrize(
    ("part", "region"),
    [
        ("<nav>x</nav>", "nav"),
        ("<header>x</header>", "header"),
        ("<footer>x</footer>", "footer"),
        ("<aside>x</aside>", "aside"),
        ("<form>x</form>", "form"),
        ("<menu><li>x</menu>", "menu"),
        ("<div role=navigation>x</div>", "nav"),
        ("<div role=banner>x</div>", "header"),
        ("<div role=contentinfo>x</div>", "footer"),
        ("<section role=complementary>x</section>", "aside"),
        ("<div role=search>x</div>", "form"),
        ("<ul class='main-menu'><li>x</ul>", "menu"),
        ("<div id=topNav>x</div>", "nav"),
        ("<div class='left sidebar'>x</div>", "aside"),
        ("<div class='site-footer'>x</div>", "footer"),
        ("<div class=breadcrumbs>x</div>", "nav"),
        ("<div class=share-buttons>x</div>", "aside"),
        ("<div class=cookie-banner>x</div>", "aside"),
        ("<div id=searchForm>x</div>", "form"),
        ("<ul class=pagination><li>x</ul>", "nav"),
        ("<div class=skip-link>x</div>", "nav"),
        ("<table class=menu><tr><td>x</table>", "menu"),
        ("<div class=content>x</div>", ""),
        ("<div class='has-sidebar'>x</div>", ""),
        ("<div class='search-results'>x</div>", ""),
        ("<div class='share-of-trade'>x</div>", ""),
        ("<div class='no-menu'>x</div>", ""),
        ("<div class='header'>x</div>", ""),
        ("<article><header>x</header></article>", ""),
        ("<blockquote>a<footer>x</footer></blockquote>", ""),
    ],
)
def test_parts_are_known_by_element_role_or_name(part, region):
    assert (region, "x") in regions(part + PROSE)


def test_a_wrapper_named_like_a_part_is_content():
    assert regions(f"<form id=aspnetForm><div class=menu>x</div>{PROSE * 3}</form>") == [
        ("menu", "x"),
        *[("", "The")] * 3,
    ]
    assert regions(f"<div class=sidebar><h1>Hea</h1>{PROSE}</div>{PROSE}") == [("", "Hea"), ("", "The"), ("", "The")]


def test_a_menu_longer_than_the_text_is_a_menu():
    links = "<li><a href=/x>Another section of this site with a long name</a></li>" * 20
    assert {region for region, text in regions(f"<ul class=menu>{links}</ul>{PROSE}") if text == "Ano"} == {"menu"}


def test_text_beside_parts_is_content():
    assert regions("one<nav>two</nav>three") == [("", "one"), ("nav", "two"), ("", "thr")]


@pytest.mark.parametrize("tag", ["main", "div role=main", "article"])
def test_only_the_main_part_is_read(tag):
    html = f"<body><p>out</p><{tag}>{PROSE}</{tag.split()[0]}><p>out</p></body>"
    assert regions(html) == [("", "The")]


@pytest.mark.parametrize("tag", ["main", "article"])
def test_title_and_date_over_the_main_part_belong_to_it(tag):
    page = "<html><head><title>{}</title></head><body><p>out</p><div><div><h1>Quay opened</h1><p>29 March</p></div>{}</div></body></html>"
    main = f"<{tag}>{PROSE}</{tag}>"
    assert regions(page.format("Quay opened | Harbour Office", main)) == [("", "Qua"), ("", "29 "), ("", "The")]
    # The heading of another page, or one beside a heading inside, names the site.
    assert regions(page.format("Ferry sunk | Quay opened", main)) == [("", "The")]
    inside = main.replace(f"<{tag}>", f"<{tag}><h1>Ferry</h1>")
    assert regions(page.format("Quay opened", inside)) == [("", "Fer"), ("", "The")]


@pytest.mark.parametrize(
    "html",
    [
        f"<p>out</p><article><p>The teaser</p></article>{PROSE}",
        f"<p>out</p><article>{PROSE}</article><article>{PROSE}</article>",
    ],
)
def test_teasers_are_not_the_main_part(html):
    assert ("", "out") in regions(html)


def test_the_selectors_of_a_style_choose_the_content():
    html = f"<p>out</p><div class=text></div><div id=body>{PROSE}<div class=related>Rel</div></div>"
    assert regions(html, Selectors(content=("div.text", "#none", "#body"))) == [("", "The"), ("", "Rel")]
    assert regions(html, Selectors(content=("#body",), furniture=(".related",))) == [("", "The"), ("aside", "Rel")]
    assert regions(html, Selectors(content=("#none",)))[0] == ("", "out")


def test_header_of_the_page_stays_with_the_content():
    html = f"<header>29 March</header><nav>nav</nav><main>{PROSE}</main>"
    blocks = read_html(html, Selectors()).blocks
    assert [(block.region, block.text[:3], block.blank) for block in blocks] == [("header", "29 ", 0), ("", "The", 1)]
    inside = f"<div id=page><header>29 March</header>{PROSE}</div>"
    assert regions(inside, Selectors(content=("#page",))) == [("", "29 "), ("", "The")]


PAGE = """<html lang="en-GB"><head><title>Quay opened | Harbour Office</title>
<meta property="og:title" content="Quay  opened"><meta name="Description" content="A short &amp; plain summary">
<link rel="Canonical" href="https://harbour.example/quay"><meta property="og:site_name" content="Harbour Office">
<meta property="article:published_time" content="2019-03-29T10:00:00+03:00">
<meta property="article:modified_time" content="2019-03-30"></head><body>
<h1>Quay opened by the mayor</h1><p class="date">29 March 2019</p></body></html>"""


def test_metadata_are_read_from_the_head():
    metadata = read_html(PAGE, Selectors()).metadata
    assert metadata.title == "Quay opened"
    assert metadata.window_title == "Quay opened | Harbour Office"
    assert metadata.summary == "A short & plain summary"
    assert metadata.language == "en-GB"
    assert metadata.url == "https://harbour.example/quay"
    assert metadata.site == "Harbour Office"
    assert metadata.published == "2019-03-29T10:00:00+03:00"
    assert metadata.updated == "2019-03-30"


def test_the_selectors_of_a_style_choose_title_and_date():
    metadata = read_html(PAGE, Selectors(title=("h2", "h1"), published=(".date",))).metadata
    assert (metadata.title, metadata.published) == ("Quay opened by the mayor", "29 March 2019")


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>t</title><h1>one <b>two</b><br>three</h1>", "one two three"),
        ("<h1>one</h1><h1>two</h1>", None),
        ("<h1></h1><h1>two</h1>", "two"),
        ("<meta name=twitter:title content=' '><p>x</p>", None),
    ],
)
def test_one_heading_is_the_title_without_open_graph(html, title):
    assert read_html(html, Selectors()).metadata.title == title


@pytest.mark.parametrize(
    ("data", "published"),
    [
        ('{"@type": "NewsArticle", "headline": "H", "datePublished": "2019-03-29", "dateModified": 7}', "2019-03-29"),
        ('[{"@type": "Organization"}, {"@type": ["x", "Article"], "datePublished": "2019-03-29"}]', "2019-03-29"),
        ('{"@graph": [{"@type": "Article", "datePublished": "2019-03-29"}, 5]}', "2019-03-29"),
        ('{"@type": "Event", "datePublished": "2019-03-29"}', None),
        ('{"@type": "Article", "datePublished": {}}', None),
        ('{"@type": "Article", ', None),
        ("[" * 100_000, None),
        ('"text"', None),
    ],
)
def test_linked_data_of_an_article_date_it(data, published):
    metadata = read_html(f"<script type='application/ld+json'>{data}</script><p>x</p>", Selectors()).metadata
    assert metadata.published == published
    assert metadata.updated is None


@pytest.mark.parametrize(
    ("name", "value"), [("DC.date", "2019-03-29"), ("date", "29.03.2019"), ("DCTERMS.issued", "x")]
)
def test_dublin_core_dates_a_page(name, value):
    assert read_html(f"<meta name={name} content='{value}'><p>x</p>", Selectors()).metadata.published == value


@pytest.mark.parametrize("part", ["<header>{}</header>", "<div class=hero><div>{}</div></div>", "{}"])
def test_title_and_date_over_the_main_part_belong_to_it_and_boxes_beside_it_do_not(part: str):
    head = part.format("<h1>Quay opened</h1><p>29 March</p>")
    page = f"<title>Quay opened | Norport</title><body><div>Top</div>{head}<div>Lead</div><main>{PROSE}</main><div>Box</div></body>"
    document = read_html(page, NONE)
    assert [(block.region, block.text[:11]) for block in document.blocks] == [
        ("", "Quay opened"),
        ("", "29 March"),
        ("", "Lead"),
        ("", "The harbour"),
    ]
    assert [finding.excerpt for finding in document.findings] == ["Top", "Box"]


def test_a_heading_outside_that_names_the_site_is_not_the_title():
    page = f"<title>Norport: Quay opened</title><div><h1>Norport</h1></div><main><h2>Quay opened</h2>{PROSE}</main>"
    document = read_html(page, NONE)
    assert [block.text[:11] for block in document.blocks] == ["Quay opened", "The harbour"]
    assert [finding.excerpt for finding in document.findings] == ["Norport"]


def test_what_stands_outside_the_main_part_is_reported():
    page = f"<body>one<nav><a>two</a><a>three</a></nav><div><p>four</p><main>{PROSE}</main>five</div>six<!-- seven --></body>"
    document = read_html(page, NONE)
    assert sorted(finding.excerpt or "" for finding in document.findings) == ["five", "four", "one", "six", "two three"]
    assert {finding.code for finding in document.findings} == {"furniture"}


WHOLE = "<html><body><h1>Statement on the quay</h1><div id=text><p>The quay is open.</p></div></body></html>"


def test_a_selector_that_a_whole_page_has_nothing_for_is_reported():
    missed = read_html(WHOLE, Selectors(content=(".text", "#none"), title=("h1",), published=(".date",))).findings
    assert [(one.code, one.severity, one.message) for one in missed if one.code != "furniture"] == [
        (
            "unmatched-selector",
            "warning",
            "no element with text fits content = ['.text', '#none'] of the house style; read as without it",
        ),
        (
            "unmatched-selector",
            "info",
            "no element with text fits published = ['.date'] of the house style; read as without it",
        ),
    ]


def test_a_part_of_a_page_need_not_have_what_the_selectors_mean():
    assert read_html("<p>The quay is open.</p>", Selectors(content=(".text",), title=("h1",))).findings == ()


def test_one_selector_that_fits_is_enough():
    found = read_html(WHOLE, Selectors(content=(".text", "#text"), title=("h1",))).findings
    assert {one.code for one in found} <= {"furniture"}
