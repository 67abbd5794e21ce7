"""Texts, addresses and language tags: legal, and as misleading as can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

Value = TypeVar("Value")

# Whatever an output format could take for its own markup, a label, a date, a heading or a list.
_LOOKALIKES = (
    "Question:", "Answer:", "Question: Why?", "Answer: x", "Q.", "A: B", "Moscow: 18:15", "London: 16:15 [UTC]",
    "29 March 2017", "29.03.2017", "29.03.2017 - x", "31.02.2017 - x", "1.", "1)", "Pages: 1-15", "««« :: 123 :: »»»",
    "all messages", "Consular queries:", "info@example.org", "+44 (0) 20 7946 0000", "[x]", "[", "]", "[]", "[ ]",
    "[comment]", "[comment · excerpt]", "[pressitems 1 · generic · en]", "[voice A · answer]", "[turn answer]",
    "[section]", "[aside x]", "[pages 1-2]", "[link x]", "[url x]", "[issuer x]", "[summary x]", "[captured x]",
    "excerpt", "language en", "name x", "role x", "place x", "start x", "speech", "question", "answer",
    "\\", "\\\\", "\\[", "\\:", "·", "a · b", "|", "| x", "| x |", ":", ": a", "a:b", "：", "-", "- x", "–", "*", "•",
    "***", "* * *", "#", "# x", "## x", ">", "> x", "(Laughter.)", "(", ")", "（笑）", "{", "}", "%s", "${x}",
    "<b>", "</p>", "</main>", "<script>alert(1)</script>", "<!--", "-->", "]]>", "<![CDATA[", "&", "&amp;", "&lt;",
    "&#0;", "&nbsp", '"', "'", "`", "onload=x", 'data-pressitems="1"', "null", "true", "0",
    "\u202eabc", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301", "e\u0301", "\ufffd", "\ue000", "\ufdd0",
    "שלום", "سلام", "你好", "记者：", "Вопрос:", "и", "👩\u200d🚀", "\U0001f600",
)  # fmt: skip
_URLS = (
    "https://www.example.org/a?b=1&c=2#d", "/fnapr/1", "//example.org", "?a=b", "#x", "mailto:press@example.org", "x y",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "a:b",
    '"><script>', "http://[", "%zz", "tel:+44", "\\\\host", "https://пример.рф/",
)  # fmt: skip
_LANGUAGES = ("en", "ru", "und", "zh-Hans", "ar", "he", "fa-IR", "ur", "de", "fr", "az-Arab", "x y")

_words = st.one_of(
    st.sampled_from(_LOOKALIKES),
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"), exclude_characters="\ufffe\uffff"),
        min_size=1,
        max_size=6,
    ),
    st.text("abc .:-", min_size=1, max_size=4).map(lambda text: text.replace(" ", "") or "x"),
)


def texts() -> SearchStrategy[str]:
    """Text as a model holds it: not empty, single spaces, no control characters."""
    return st.lists(_words, min_size=1, max_size=3).map(" ".join)


def optional(values: SearchStrategy[Value]) -> SearchStrategy[Value | None]:
    """Nothing, or one of ``values``."""
    return st.one_of(st.none(), values)


def tuples(values: SearchStrategy[Value], limit: int) -> SearchStrategy[tuple[Value, ...]]:
    """Up to ``limit`` of ``values``."""
    return st.lists(values, max_size=limit).map(tuple)


def urls() -> SearchStrategy[str]:
    """Addresses, those that could run something included."""
    return st.one_of(st.sampled_from(_URLS), texts())


def languages() -> SearchStrategy[str]:
    """Language tags; a model takes any text for one."""
    return st.one_of(st.sampled_from(_LANGUAGES), texts())
