"""The rule for what is said: labels, remarks, and the paragraphs under them."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from pressitems.blocks import BlockKind, Role
from pressitems.models import Genre, ParagraphKind, Speaker, TurnKind
from pressitems.recognise.label_class import ASKERS, LEXICAL, LabelClass
from pressitems.recognise.labels.apart import set_apart
from pressitems.recognise.labels.candidate import STOPPED_DASH, TIME_MARK, Candidate, remark_after
from pressitems.recognise.labels.candidates import find_candidates
from pressitems.recognise.labels.case import Entry
from pressitems.recognise.labels.evidence import Setting, Verdict, judge
from pressitems.recognise.labels.in_dialogue import in_dialogue
from pressitems.recognise.labels.known_names import WITH_INITIALS, known_names, names_of, shortened
from pressitems.recognise.labels.listed import listed_speakers
from pressitems.recognise.labels.signless import find_signless
from pressitems.recognise.labels.told import find_told
from pressitems.recognise.labels.voices import DIALOGUE_GENRES, by_last_name, fuller, kinds_of
from pressitems.recognise.sheet import EntryTitle, Sheet, Voice, paragraph_kind
from pressitems.recognise.stated import stated_speakers
from pressitems.recognise.vocabulary import Vocabulary

_FLAT = 1500
_CLOSE_WORDS = 6
# Looked up once: a transcript has hundreds of labels, and members of an enum are slow to fetch.
_LABEL, _REMARK, _PARAGRAPH = Role.LABEL, Role.REMARK, Role.PARAGRAPH
_TEXT, _ASIDE, _TABLE_ROW = ParagraphKind.TEXT, ParagraphKind.ASIDE, BlockKind.TABLE_ROW
_OUTLETS = frozenset({LabelClass.OUTLET, LabelClass.PHRASE})


def dialogues(sheet: Sheet) -> None:
    """Find the labels of each item and mark what stands under them."""
    for start, stop in sheet.openings:
        indexes = list(sheet.free(start, stop))
        title = sheet.title(start, stop)
        bylines = _bylines(sheet, start, stop)
        stated = stated_speakers(sheet.metadata, sheet.words.people)
        listed = listed_speakers(sheet.blocks[start:stop], sheet.words)
        named = (*title.reading.speakers, *bylines, *stated) if title is not None else bylines
        named = (*named, *listed)
        genre = title.genre if title is not None else Genre(sheet.style.default_genre)
        announced = genre in DIALOGUE_GENRES
        candidates = _candidates(sheet, indexes, names_of(named), announced=announced)
        if not candidates:
            continue
        flat = sheet.style.inline_labels or (
            len(indexes) < 4 and sum(len(sheet.blocks[i].text) for i in indexes) > _FLAT
        )
        voices = frozenset(voice.casefold() for voice in sheet.style.voices)
        known = known_names(sheet, start, stop, candidates, named)
        setting = Setting(known, voices, flat=flat, announced=announced)
        verdict = judge(candidates, sheet.blocks, indexes, sheet.words, setting)
        titled = names_of(title.reading.speakers) | _beside_in(title, verdict) if title is not None else frozenset()
        _mark_labels(sheet, _named_by_initials(verdict.taken, named), genre, titled, bylines, listed)
        set_apart(sheet, indexes, verdict.taken, announced=announced)
        _report_refusals(sheet, verdict)


def _candidates(
    sheet: Sheet, indexes: Sequence[int], known_names: frozenset[str], *, announced: bool
) -> list[Candidate]:
    found = find_candidates(sheet.blocks, indexes, sheet.words, separators=sheet.style.separators)
    if _more_questions_dashed(found, sheet.words):
        # “Question – When?” over “The minister – In May.”
        found = find_candidates(sheet.blocks, indexes, sheet.words, separators=("colon", "dash"))
    signed = in_dialogue(found, sheet.blocks, sheet.words)
    signless = find_signless(sheet.blocks, indexes, sheet.words, known_names, signed)
    told = find_told(sheet.blocks, indexes, signed) if announced and not signless else []
    replaced = {one.block for one in (*signless, *told)}
    found = [*signless, *told, *(one for one in signed if one.block not in replaced)] if replaced else signed
    return sorted(found, key=lambda one: (one.block, one.start)) if replaced else found


def _more_questions_dashed(candidates: Sequence[Candidate], words: Vocabulary) -> bool:
    """Whether a dash ends words for questions or who asks, twice or more, and those for an answer half as often."""
    dashed = [one for one in candidates if one.shape in ("dash", STOPPED_DASH)]
    kinds = [words.labels.get(one.head.casefold()) for one in dashed]
    if sum(kind in LEXICAL for kind, one in zip(kinds, dashed, strict=True) if one.shape == STOPPED_DASH) > 1:
        # “Q.- … R.- …”: before such a sign names stand, too.
        return True
    asking = sum(kind in ASKERS for kind in kinds)
    return asking > 1 and (len(kinds) - asking) * 2 <= asking


def _bylines(sheet: Sheet, start: int, stop: int) -> tuple[Speaker, ...]:
    return tuple(
        mark.value for mark in sheet.marked(start, stop) if mark.role is Role.BYLINE and isinstance(mark.value, Speaker)
    )


def _beside_in(title: EntryTitle, verdict: Verdict) -> frozenset[str]:
    """Voices whom a title names beside its speaker: the hosts of a joint conference, who do not ask."""
    if title.genre is Genre.INTERVIEW:
        return frozenset()
    speakers = {entry.head.speaker for entry, _ in verdict.taken}
    text = title.text.casefold()
    return frozenset(
        name for name in names_of([one for one in speakers if one is not None]) if " " in name and name in text
    )


def _named_by_initials(taken: Sequence[tuple[Entry, str]], named: Sequence[Speaker]) -> Sequence[tuple[Entry, str]]:
    """The labels, with who is meant where initials stand for a name; behind that name they are no body's.

    ``named`` are those whom title, byline, metadata or a list of speakers name.
    """
    short = shortened([entry.candidate for entry, _ in taken])
    meant: dict[str, set[Speaker]] = {}
    for speaker in named:
        initials = "".join(word[0] for word in (speaker.name or "").split())
        if len(initials) > 1 and initials.isupper():
            meant.setdefault(initials, set()).add(speaker)
    for entry, _ in taken:
        match, person = WITH_INITIALS.fullmatch(entry.candidate.head), entry.head.speaker
        cut = short.get(match[1] if match is not None else entry.head.name or "")
        if person is not None and cut is not None:
            alone = person
            if match is not None:
                alone = attrs.evolve(person, organisation=None, outlet=None)
                meant.setdefault(entry.candidate.head, set()).add(alone)
            known = meant.setdefault(cut, set())
            if all(one.name != alone.name for one in known):
                known.add(alone)
    # Two people can have the same initials: then they name nobody.
    return (
        taken
        if not meant
        else [
            (entry._replace(head=entry.head._replace(speaker=next(iter(meant[entry.candidate.head])))), reason)
            if len(meant.get(entry.candidate.head, ())) == 1 and entry.head.kind is not LabelClass.OUTLET
            else (entry, reason)
            for entry, reason in taken
        ]
    )


def _mark_labels(
    sheet: Sheet,
    taken: Sequence[tuple[Entry, str]],
    genre: Genre,
    title_names: frozenset[str],
    bylines: tuple[Speaker, ...],
    listed: tuple[Speaker, ...],
) -> None:
    entries = [entry for entry, _ in taken]
    kinds = kinds_of(entries, genre, title_names, sheet.style.voices)
    speakers = dict.fromkeys(entry.head.speaker for entry in entries)
    stated = by_last_name((*bylines, *listed, *(speaker for speaker in speakers if speaker is not None)))
    by_outlet = _names_outlets(entries)
    voices: dict[tuple[str | None, TurnKind, Speaker | None], Voice] = {}
    by_block: dict[int, list[tuple[Entry, Voice, str]]] = {}
    for (entry, reason), kind in zip(taken, kinds, strict=True):
        label, speaker = entry.candidate.head or None, entry.head.speaker
        voice = voices.get((label, kind, speaker))
        if voice is None:
            named = speaker
            if named is None and by_outlet and kind is TurnKind.QUESTION and entry.head.kind is LabelClass.PHRASE:
                named = Speaker(outlet=label)
            voice = voices[label, kind, speaker] = Voice(label, kind, fuller(_as_listed(named, listed), stated))
        by_block.setdefault(entry.candidate.block, []).append((entry, voice, reason))
    for index, labels in by_block.items():
        _mark_block(sheet, index, labels)


def _as_listed(speaker: Speaker | None, listed: tuple[Speaker, ...]) -> Speaker | None:
    """The speaker with role and body, where the list of those who speak has this name once (“Halle (Transport)”)."""
    if speaker is None or speaker.name is None or speaker.role is not None or speaker.organisation is not None:
        return speaker
    same = [one for one in listed if one.name is not None and one.name.casefold() == speaker.name.casefold()]
    return same[0] if len(same) == 1 else speaker


def _names_outlets(entries: Sequence[Entry]) -> bool:
    """Whether this page calls those who ask by their media: then a label that says nothing of itself is one, too."""
    asking = {entry.key: entry.head.kind for entry in entries if entry.head.kind in _OUTLETS}
    outlets = sum(kind is LabelClass.OUTLET for kind in asking.values())
    return outlets > 1 and outlets * 2 >= len(asking)


def _mark_block(sheet: Sheet, index: int, labels: Sequence[tuple[Entry, Voice, str]]) -> None:
    block = sheet.blocks[index]
    text = block.text
    # In a table row the label has taken the first cell, so one is left.
    kind = _TEXT if block.kind is _TABLE_ROW else paragraph_kind(block)
    first = labels[0][0].candidate
    if first.start and text[: first.start].strip(" *（("):
        sheet.put(index, _PARAGRAPH, "goes on before the label", kind, 0, first.start)
    for place, (entry, voice, reason) in enumerate(labels):
        candidate = entry.candidate
        start, end, remark = candidate.start, candidate.end, candidate.remark
        stop = labels[place + 1][0].candidate.start if place + 1 < len(labels) else len(text)
        at = text.find(remark, start, end) if remark else end
        sheet.put(index, _LABEL, reason, voice, start, at)
        if remark is not None:
            sheet.put(index, _REMARK, "remark between label and colon", _ASIDE, at, at + len(remark))
        begin = remark_after(text, end)
        if begin > end and TIME_MARK.fullmatch(text, end, begin) is not None:
            sheet.leave_out(index, "time mark of a recording", end, begin)
        elif begin > end:
            sheet.put(index, _REMARK, "remark after the label", _ASIDE, end, min(begin, stop))
        if text[begin:stop].strip():
            sheet.put(index, _PARAGRAPH, "said under the label", kind, begin, stop)


def _report_refusals(sheet: Sheet, verdict: Verdict) -> None:
    """Close refusals: what had the words or the look of a label."""
    for entry, reason in verdict.refused:
        candidate = entry.candidate
        short = candidate.head[:1].isupper() and candidate.head.count(" ") < _CLOSE_WORDS
        if not candidate.inline and (entry.head.kind is not None or short or candidate.bold):
            message = f"not taken for a speaker: {reason}"
            sheet.report("label-rejected", "info", message, candidate.block, candidate.head)
