"""Small pages made for these tests, as HTML and as plain text, and what a reader wants to know of the result."""

from __future__ import annotations

import html

from pressitems import PressItem, PressPage, Turn, parse

#: What stands around a line in question, in the language of the page: title, opening, what is said before and after.
FRAMES = {
    "en": (
        "Press release on the harbour works at Norvik",
        "The harbour authority of Norvik has finished the second quay, and ships have used it since the spring.",
        "The works went on through the winter without a day of rest, which is rare on this coast.",
        "The third quay will follow as soon as the council has found the money for it.",
    ),
    "ru": (
        "Пресс-релиз о работах в порту Норвика",
        "Портовая служба Норвика закончила строительство второго причала, и суда пользуются им уже с весны.",
        "Работы шли всю зиму без единого дня отдыха, что для этого берега большая редкость.",
        "Третий причал построят, как только совет найдёт на него деньги.",
    ),
    "zh": (
        "关于诺维克港口工程的新闻稿",
        "诺维克港务局已经完成了第二码头的建设，船舶从春天起就在使用这个码头。",
        "整个冬天工程没有停过一天，这在这片海岸上是很少见的。",
        "一旦议会找到资金，第三码头也将开工建设。",
    ),
    "de": (
        "Pressemitteilung zu den Hafenarbeiten in Norvik",
        "Die Hafenbehörde von Norvik hat den zweiten Kai fertiggestellt, und die Schiffe nutzen ihn seit dem Frühjahr.",
        "Die Arbeiten gingen den ganzen Winter über ohne einen Ruhetag weiter, was an dieser Küste selten ist.",
        "Der dritte Kai wird folgen, sobald der Rat das Geld dafür gefunden hat.",
    ),
    "fr": (
        "Communiqué de presse sur les travaux du port de Norvik",
        "L’autorité du port de Norvik a achevé le deuxième quai, et les navires l’utilisent depuis le printemps.",
        "Les travaux se sont poursuivis tout l’hiver sans un jour de repos, ce qui est rare sur cette côte.",
        "Le troisième quai suivra dès que le conseil aura trouvé l’argent nécessaire.",
    ),
}
#: A question and an answer with their labels, for pages on which the line stands inside an answer.
DIALOGUES = {
    "en": ("Question: When will the quay open?", "Answer: It is open already, and busy."),
    "ru": ("Вопрос: Когда откроют причал?", "Ответ: Он уже открыт, и работы там много."),
    "zh": ("问：码头什么时候启用？", "答：码头已经启用，而且非常繁忙。"),
    "de": ("Frage: Wann wird der Kai eröffnet?", "Antwort: Er ist schon offen und gut besucht."),
    "fr": ("Question : Quand le quai ouvrira-t-il ?", "Réponse : Il est déjà ouvert, et très fréquenté."),
}


def as_html(lines: list[str], *, title: str, bold_heads: bool = False) -> str:
    """A page with the title as its heading and a paragraph for each line; heads before a colon bold if asked for."""
    paragraphs = "\n".join(f"<p>{_bold_head(line) if bold_heads else html.escape(line)}</p>" for line in lines)
    name = html.escape(title)
    return f"<html><head><title>{name}</title></head><body><h1>{name}</h1>\n{paragraphs}\n</body></html>"


def _bold_head(line: str) -> str:
    for colon in (":", "："):
        head, found, rest = line.partition(colon)
        if found and len(head) < 60:
            return f"<b>{html.escape(head + colon)}</b>{html.escape(rest)}"
    return html.escape(line)


def as_text(lines: list[str], *, title: str) -> str:
    """The same page as plain text, a blank line between paragraphs."""
    return "\n\n".join([title, *lines]) + "\n"


def only_item(source: str, **given: str) -> PressItem:
    page = parse(source, **given)
    assert len(page.items) == 1, [item.title for item in page.items]
    return page.items[0]


def turns(source: str, **given: str) -> tuple[Turn, ...]:
    return only_item(source, **given).turns


def labels(source: str, **given: str) -> list[str | None]:
    """The label of every turn, None for unlabelled speech."""
    return [turn.label for turn in turns(source, **given)]


def voices(source: str, **given: str) -> list[tuple[str | None, str, str]]:
    """Label, kind and text of every turn."""
    return [(turn.label, str(turn.kind), turn.text) for turn in turns(source, **given)]


def codes(page: PressPage) -> list[str]:
    return [diagnostic.code for diagnostic in page.diagnostics]
