"""The pictures of the pages. Whatever the law or a place sets in them is drawn from the rules and their parameters.

A picture is a figure: its caption, its panels, in words all that the panels show, and its sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape
from itertools import groupby

from drawing import LINE, TEXT, WIDTH, Panel, width, wrapped
from picture_texts import TEXTS
from yibao.calendar import YearMonth
from yibao.case import Case, Category, Next, Route
from yibao.finding import Finding, Scalar, Status
from yibao.law import Cite, Grade
from yibao.money import Ratio
from yibao.parameters import REGIONS, Open, accounts, national
from yibao.parameters import retirement as ages
from yibao.parameters.shapes import Stop
from yibao.parameters.unemployment import LEAST_PAID
from yibao.rules import answer
from yibao.rules.account import RULES as ACCOUNT_RULES
from yibao.rules.retirement import Age, statutory
from yibao.rules.unemployment import CONDITIONS
from yibao.texts import LANGUAGES, place_name, say, show
from yibao.views.html import cites_html
from yibao.views.tables import EXAMPLE_AS_OF, EXAMPLE_LAST_PAID
from yibao.views.verdict import span

PLACE, FIRST_PAID = "330100", EXAMPLE_LAST_PAID + 3
"""The worked example: paying again in Hangzhou as a flexible worker, after two empty months."""
SHOWN = {
    Status.COVERED: ("green", ""),
    Status.COVERED_ONCE_PAID_BACK: ("green", "bars"),
    Status.WAITING: ("amber", "dots"),
    Status.PLACE_DECIDES: ("blue", "lines"),
    Status.NOT_COVERED: ("red", "cross"),
}
"""The tone and the hatch of a month."""


class Words:
    """The words of one language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, text_id: str, **used: Scalar) -> str:
        """The text, its placeholders filled. Raises KeyError for an unknown id or placeholder."""
        template = TEXTS[text_id][LANGUAGES.index(self.lang)]
        return template.format_map({name: show(self.lang, fact) for name, fact in used.items()})

    def numbered(self, text_id: str, **used: Scalar) -> tuple[str, ...]:
        """The texts ``id.1``, ``id.2`` and so on."""
        some = (f"{text_id}.{number}" for number in range(1, 10))
        return tuple(self(one, **used) for one in some if one in TEXTS)

    def joined(self, sentences: Iterable[str]) -> str:
        return ("" if self.lang == "zh" else " ").join(filter(None, sentences))


def blocks(lang: str) -> dict[str, str]:
    """Every picture, by file name."""
    drawn = {"two-accounts": two_accounts, "gap": gap, "path": path, "cards": cards, "retirement": retirement}
    return {f"picture-{name}.html": draw(Words(lang)) for name, draw in drawn.items()}


def panel(words: Words, uid: str, title: str, said: Iterable[str], wide: int = WIDTH) -> Panel:
    return Panel(f"yb-picture-{uid}", title, said, "" if words.lang == "zh" else " ", wide)


def figure(words: Words, name: str, caption: str, panels: list[str], below: str, cites: Iterable[Cite]) -> str:
    """The caption, the panels side by side where there is room, what they say in words, the sources."""
    sources = say(words.lang, "label.sources") + cites_html(words.lang, dict.fromkeys(cites))
    return (
        f'<figure class="yb-picture yb-picture--{name}"><figcaption>{escape(words(caption))}</figcaption>'
        f'<div class="yb-picture__panels">{"".join(panels)}</div>{below}'
        f'<p class="yb-picture__sources">{sources}</p></figure>'
    )


def details(title: str, inner: str) -> str:
    return f"<details><summary>{escape(title)}</summary>{inner}</details>"


def in_words(words: Words, panels: Iterable[Panel]) -> str:
    """What the panels say, as a list for those who would rather read."""
    items = (f"<li><strong>{escape(one.title)}</strong><br>{escape(one.told)}</li>" for one in panels)
    return details(words("words"), f"<ul>{''.join(items)}</ul>")


def found(case: Case) -> dict[str, Finding]:
    """What the rules find of a case, by rule."""
    return {finding.rule: finding for root in answer(case).findings for finding in root.walk()}


# ── the two accounts ────────────────────────────────────────────────────────────────────────────────

EMPLOYERS, OWN, BEFORE = accounts.EMPLOYER_SHARE, accounts.OWN_SHARE, accounts.TYPICAL_SHARE_BEFORE
MOVED = Ratio(BEFORE.myriads - OWN.myriads)
"""What went into the account out of the employer's share before the reform, in the national frame."""
BESIDE = 16
"""Between the two who pay, or the two columns."""
COLUMN = (WIDTH - BESIDE) / 2


def two_accounts(words: Words) -> str:
    panels = (_before(words), _since(words), _pays(words), _after_stopping(words))
    covered = found(Case(EXAMPLE_AS_OF, last_paid=EXAMPLE_LAST_PAID))["coverage.covered"]
    cites = (*ACCOUNT_RULES, *accounts.INPATIENT.on(EXAMPLE_AS_OF).cites, *covered.cites)
    drawn = [one.svg() for one in panels]
    return figure(words, "two-accounts", "accounts", drawn, in_words(words, panels), cites)


def _before(words: Words) -> Panel:
    used: dict[str, Scalar] = {
        "employer": EMPLOYERS,
        "own": OWN,
        "account": BEFORE,
        "part": Ratio(MOVED.myriads * 10_000 // EMPLOYERS.myriads),
        "pooled": Ratio(EMPLOYERS.myriads - MOVED.myriads),
    }
    said = [words(f"accounts.before.{one}", **used) for one in ("paid", "went", "frame")]
    drawn = panel(words, "two-accounts-before", words("accounts.before"), said)
    return _shares(words, drawn, MOVED, words("accounts.before.note", **used))


def _since(words: Words) -> Panel:
    year = max(version.last_day.year for version in accounts.CREDIT.versions if version.last_day)
    used: dict[str, Scalar] = {
        "employer": EMPLOYERS,
        "own": OWN,
        "year": year,
        "beijing": accounts.PLACES_CREDIT["11"].versions[-1].first_day,
    }
    said = [words(f"accounts.since.{one}", **used) for one in ("own", "employer", "when")]
    drawn = panel(words, "two-accounts-since", words("accounts.since"), said)
    return _shares(words, drawn, Ratio(0), words("accounts.since.note", **used))


def _shares(words: Words, drawn: Panel, moved: Ratio, note: str) -> Panel:
    """Who pays, above; where it goes, below; as wide as the shares are."""
    per_myriad = (WIDTH - BESIDE) / (EMPLOYERS.myriads + OWN.myriads)
    pooled = Ratio(EMPLOYERS.myriads - moved.myriads)
    employers, split = EMPLOYERS.myriads * per_myriad, pooled.myriads * per_myriad
    yours = employers + BESIDE
    top = drawn.head()
    for left, right, who, share in (
        (0.0, employers, "accounts.employer_pays", EMPLOYERS),
        (yours, WIDTH, "accounts.you_pay", OWN),
    ):
        drawn.box(left, top, right - left, 52, "ink")
        drawn.text((left + right) / 2, top + 22, words(who), css="strong", anchor="middle")
        drawn.text((left + right) / 2, top + 43, words("about", share=share), anchor="middle")
    drawn.shape(_arrow(0, split, top + 58), "blue", "lines")
    if moved.myriads:
        drawn.shape(_arrow(split, employers, top + 58), "green", "dots")
    drawn.shape(_arrow(yours, WIDTH, top + 58), "green", "dots")
    pots = (
        (0.0, split, "blue", words("pooled"), pooled),
        (split + 8 if moved.myriads else yours, WIDTH, "green", words("account"), Ratio(OWN.myriads + moved.myriads)),
    )
    top += 120
    high = 12 + LINE + max(_height(name, right - left - 6, bold=True) for left, right, _, name, _ in pots)
    for left, right, tone, name, share in pots:
        drawn.box(left, top, right - left, high, tone)
        below = drawn.text((left + right) / 2, top + 21, name, right - left - 6, "strong", "middle")
        drawn.text((left + right) / 2, below, words("about", share=share), anchor="middle")
    drawn.text(0, top + high + 24, note, WIDTH, "soft")
    return drawn


def _arrow(left: float, right: float, top: float) -> str:
    left, right = left + 2, right - 2
    return f"M{left:g} {top:g}H{right:g}v38L{(left + right) / 2:g} {top + 56:g}L{left:g} {top + 38:g}z"


def _columns() -> tuple[tuple[float, str, str, str], ...]:
    """The two pockets side by side: where each begins, its tone and hatch, its name."""
    return (0, "blue", "lines", "pooled"), (COLUMN + BESIDE, "green", "dots", "account")


def _pays(words: Words) -> Panel:
    items = {name: words.numbered(f"accounts.pays.{name}") for name in ("pooled", "account")}
    said = [words(f"accounts.pays.{name}", items=words("semicolon").join(each)) for name, each in items.items()]
    drawn = panel(words, "two-accounts-pays", words("accounts.pays"), said)
    top = drawn.head()
    for left, tone, hatch, name in _columns():
        drawn.box(left, top, COLUMN, 34, tone)
        drawn.text(left + COLUMN / 2, top + 23, words(name), css="strong", anchor="middle")
        y = top + 62
        for item in items[name]:
            drawn.box(left, y - 12, 12, 12, tone, hatch)
            y = drawn.text(left + 20, y, item, COLUMN - 20) + 6
    return drawn


def _after_stopping(words: Words) -> Panel:
    said = [words(f"accounts.stopped.{name}") for name in ("pooled", "account")]
    drawn = panel(words, "two-accounts-stopped", words("accounts.stopped"), said)
    top = drawn.head()
    for left, tone, hatch, name in _columns():
        middle = left + COLUMN / 2
        _jar(drawn, middle, top + 18, tone, hatch, closed=name == "pooled")
        drawn.text(middle, top + 138, words(name), css="strong", anchor="middle")
        y = top + 160
        for item in words.numbered(f"accounts.stopped.{name}"):
            y = drawn.text(middle, y, item, COLUMN, anchor="middle")
    return drawn


def _jar(drawn: Panel, middle: float, top: float, tone: str, hatch: str, closed: bool) -> None:
    drawn.shape(f"M{middle - 38:g} {top + 14:g}h76q8 8 8 18v48q0 12-12 12h-68q-12 0-12-12v-48q0-10 8-18z", tone)
    drawn.shape(f"M{middle - 40:g} {top + 44:g}h80v36q0 8-8 8h-64q-8 0-8-8z", tone, hatch)
    if closed:
        drawn.box(middle - 42, top, 84, 13, tone, css="solid")
        drawn.line(f"M{middle - 9:g} {top + 50:g}v-8a9 9 0 0 1 18 0v8", css="thick")
        drawn.box(middle - 15, top + 50, 30, 24, "ink", css="solid")
    else:
        drawn.line(f"M{middle - 38:g} {top + 8:g}l72-20", tone, "lid")
        for x, y in ((-16, 36), (6, 30), (20, 37), (-2, 40)):
            drawn.dot(middle + x, top + y, 7, tone)


# ── the life of a gap ───────────────────────────────────────────────────────────────────────────────

Places = dict[Stop, dict[str, tuple[Cite, ...]]]
"""Ways of counting, each with the places that count so and what shows it."""


def gap(words: Words) -> str:
    places = _places()
    example = Case(
        EXAMPLE_AS_OF, PLACE, last_paid=EXAMPLE_LAST_PAID, next=Next(Route.FLEXIBLE, FIRST_PAID, same_area=True)
    )
    worked = found(example)
    panels = (_stops(words, places), _paying_back(words), _waiting(words), _example(words, example, worked))
    frame = (national.STOPS, national.SHORT_GAP, national.LONGEST_WAIT)
    cites = [cite for parameter in frame for cite in parameter.on(EXAMPLE_AS_OF).cites]
    cites += [cite for each in places.values() for of_place in each.values() for cite in of_place]
    cites += [*worked["gap.back_payment"].cites, *worked["gap.waiting_period"].cites]
    return figure(words, "gap", "gap", [one.svg() for one in panels], in_words(words, panels), cites)


def _places() -> Places:
    counted: Places = {stop: {} for stop in national.STOPS.on(EXAMPLE_AS_OF).values}
    for code, region in REGIONS.items():
        for reading in region.stops.on(EXAMPLE_AS_OF).readings if region.stops else ():
            counted[reading.value][code] = (*counted[reading.value].get(code, ()), *reading.cites)
    return counted


def _names(words: Words, places: dict[str, tuple[Cite, ...]]) -> str:
    """The places; those we only know from a secondary account say so."""
    names = []
    for code, cites in places.items():
        name = place_name(words.lang, code)
        reported = any(cite.source.grade is Grade.C for cite in cites)
        names.append(words("gap.stops.reported", place=name) if reported else name)
    return words("comma").join(names) or words("gap.stops.nowhere")


def _until(words: Words, stop: Stop) -> str:
    if stop.day > 1:
        return words("gap.stops.day_of_next", day=stop.day - 1)
    return words("gap.stops.end_of_month" if stop.months == 1 else "gap.stops.end_of_next")


def _twice(words: Words, places: Places) -> Iterator[str]:
    """Why a place stands with two ways of counting."""
    for code in REGIONS:
        if sum(code in each for each in places.values()) > 1:
            ends = found(Case(EXAMPLE_AS_OF, code, last_paid=EXAMPLE_LAST_PAID))["coverage.ends"]
            why = "conflict" if ends.reason == Open.CONFLICT else "either"
            yield words(f"gap.stops.{why}", place=place_name(words.lang, code))


def _stops(words: Words, places: Places) -> Panel:
    ways = [(stop, _until(words, stop), _names(words, each)) for stop, each in places.items()]
    notes = [*_twice(words, places), words("gap.stops.others")]
    each_way = (until + words("colon") + names + words("stop").strip() for _, until, names in ways)
    drawn = panel(words, "gap-stops", words("gap.stops"), (words("gap.stops.place"), *each_way, *notes))
    top, month = drawn.head(), WIDTH / 2
    drawn.text(month / 2, top + 16, words("gap.stops.last_paid"), css="soft", anchor="middle")
    drawn.text(month * 3 / 2, top + 16, words("gap.stops.next"), css="soft", anchor="middle")
    y = top + 28
    drawn.line(f"M{month:g} {y - 6:g}v26", css="dashed")
    for stop, until, names in ways:
        last = stop.last_day(EXAMPLE_LAST_PAID)
        of_month = YearMonth.of(last)
        ends = month * (EXAMPLE_LAST_PAID.until(of_month) + last.day / of_month.last_day.day)
        drawn.box(0, y, ends, 20, *SHOWN[Status.COVERED], css="solid")
        if ends < WIDTH:
            drawn.box(ends, y, WIDTH - ends, 20, *SHOWN[Status.NOT_COVERED])
        y = drawn.text(0, y + 38, until, css="strong")
        y = drawn.text(0, y, names, WIDTH, "soft")
    for note in notes:
        y = drawn.text(0, y + 4, note, WIDTH, "soft")
    _key(words, drawn, y + 8, Status.COVERED, Status.NOT_COVERED)
    return drawn


def _key(words: Words, drawn: Panel, y: float, *statuses: Status) -> None:
    """What the tones and hatches mean."""
    x = 0.0
    for status in statuses:
        name = say(words.lang, f"status.{status}")
        _month(drawn, status, x, y - 13, 16, 16)
        drawn.text(x + 22, y, name)
        x += 22 + width(name) + 24


def _month(drawn: Panel, status: Status, x: float, y: float, wide: float, high: float) -> None:
    tone, hatch = SHOWN[status]
    drawn.box(x, y, wide, high, tone, hatch, "area" if hatch else "solid")


def _paying_back(words: Words) -> Panel:
    short: int = national.SHORT_GAP.on(EXAMPLE_AS_OF).values[0]
    said = [words(f"gap.length.{one}", short=short) for one in ("short", "long", "moves")]
    drawn = panel(words, "gap-paying-back", words("gap.length"), said)
    top, many = drawn.head(), 2 * short
    wide = WIDTH / many
    for number in range(1, many + 1):
        status = Status.COVERED_ONCE_PAID_BACK if number <= short else Status.NOT_COVERED
        left = (number - 1) * wide
        _month(drawn, status, left + 1, top + 26, wide - 2, 30)
        drawn.text(left + wide / 2, top + 18, str(number) if number < many else "…", css="soft", anchor="middle")
    drawn.line(f"M{short * wide:g} {top + 4:g}v62", css="dashed")
    y = top + 86
    for status, sentence in zip((Status.COVERED_ONCE_PAID_BACK, Status.NOT_COVERED), said, strict=False):
        _month(drawn, status, 0, y - 13, 16, 16)
        y = drawn.text(26, y, sentence, WIDTH - 26) + 8
    drawn.text(0, y, said[-1], WIDTH, "soft")
    return drawn


def _waiting(words: Words) -> Panel:
    short: int = national.SHORT_GAP.on(EXAMPLE_AS_OF).values[0]
    none, waits = (
        sorted({onset.waiting_months for onset in national.employer(months).on(EXAMPLE_AS_OF).values})
        for months in (short, short + 1)
    )
    if none != [0]:
        raise ValueError("the national frame has a waiting period after a short gap: the picture says it has none")
    least, most = waits[0], waits[-1]
    rows = (
        (words("gap.wait.short", short=short), 0),
        (words("gap.wait.long", short=short, least=least, most=most), most),
    )
    ceiling = words("gap.wait.ceiling", most=most)
    notes = [words(f"gap.wait.{one}") for one in ("numbers", "counting", "flexible")]
    said = (*(sentence for sentence, _ in rows), ceiling, *notes)
    drawn = panel(words, "gap-waiting", words("gap.wait"), said)
    wide, y = WIDTH / (most + 2), drawn.head() + 16
    for sentence, longest in rows:
        y = drawn.text(0, y, sentence, WIDTH)
        for number in range(most + 2):
            status = Status.WAITING if number < longest else Status.COVERED
            _month(drawn, status, number * wide + 1, y - 8, wide - 2, 28)
            drawn.text((number + 0.5) * wide, y + 38, str(number + 1), css="soft", anchor="middle")
        y += 72
    y = drawn.text(0, y - 6, ceiling, WIDTH, "strong")
    y = drawn.text(0, y, words.joined(notes), WIDTH, "soft")
    _key(words, drawn, y + 8, Status.COVERED, Status.WAITING)
    return drawn


def _example(words: Words, case: Case, worked: dict[str, Finding]) -> Panel:
    lang = words.lang
    place = place_name(lang, PLACE)
    (until,), (again,) = (worked[rule].answer.values for rule in ("coverage.ends", "coverage.resumes"))
    if not (isinstance(until, date) and isinstance(again, date)):
        raise TypeError("the example has no settled day any more")
    months = tuple(month for month in answer(case).timeline if month.month <= YearMonth.of(again) + 2)
    spans = []
    for status, each in groupby(months, key=lambda month: month.status):
        same = [month.month for month in each]
        spans.append((status, span(lang, same[0], same[-1]) + words("colon") + say(lang, f"status.{status}")))
    told = words("gap.example.case", place=place, last_paid=EXAMPLE_LAST_PAID, first_paid=FIRST_PAID)
    back = worked["gap.back_payment"]
    notes = words("gap.example.days", until=until, again=again), say(lang, back.text_id, back.used)
    said = (told, *(one + words("stop").strip() for _, one in spans), *notes)
    drawn = panel(words, "gap-example", words("gap.example", place=place), said)
    y = drawn.text(0, drawn.head() + 18, told, WIDTH) + 2
    wide = WIDTH / len(months)
    for index, month in enumerate(months):
        _month(drawn, month.status, index * wide + 1, y - 2, wide - 2, 30)
        label = f"{month.month.month}月" if lang == "zh" else show(lang, month.month)[:3]
        drawn.text((index + 0.5) * wide, y + 48, label, css="soft", anchor="middle")
    y += 78
    for status, one in spans:
        _month(drawn, status, 0, y - 13, 16, 16)
        y = drawn.text(26, y, one, WIDTH - 26) + 6
    for note in notes:
        y = drawn.text(0, y, note, WIDTH, "soft")
    return drawn


# ── the way to decide ───────────────────────────────────────────────────────────────────────────────

WAYS = {
    "employer": "../cover/",
    "unemployment": "../unemployment/",
    "flexible": "../../check/#ask-staying",
    "residents": "../../check/#ask-staying",
}
"""The ways in the order in which they are asked for, and where to read on, seen from the page on staying insured."""
TAKES = {"unemployment": {"years": LEAST_PAID // 12}}


def path(words: Words) -> str:
    said, items, stop = [], [], words("stop").strip()
    for way, address in WAYS.items():
        question, then, why = (words(f"path.{way}{part}") for part in ("", ".then", ".why"))
        takes = words("semicolon").join(words.numbered(f"path.{way}", **TAKES.get(way, {})))
        yes = "" if way == "residents" else words("path.yes") + words("colon")
        said.append(words.joined((question, f"{takes}{stop}" if takes else "", f"{yes}{then}{stop}", why)))
        asked = escape(question) + (f"<br>{escape(takes)}" if takes else "")
        link = f'<a href="{address}"><strong>{escape(then)}</strong></a>{words("stop")}'
        items.append(f"<li>{asked}<br>{yes}{link}{escape(why)}</li>")
    drawn = panel(words, "path", words("path.title"), said)
    top = drawn.head() + 6
    for number, way in enumerate(WAYS, 1):
        if number == len(WAYS):
            _outcome(words, drawn, top, way, 0)
            break
        below = _question(words, drawn, top, way, number)
        top = _outcome(words, drawn, below + 32, way, 48)
        drawn.line(f"M14 {below + 1:g}V{top - 6:g}m-6-8l6 8l6-8", css="thick")
    cites = (Cite("SIL", 23), *CONDITIONS, Cite("SIL", 48), Cite("SIL", 25))
    as_list = f'<ol class="yb-picture__words">{"".join(items)}</ol>'
    return figure(words, "path", "path", [drawn.svg(), as_list], "", cites)


def _question(words: Words, drawn: Panel, top: float, way: str, number: int) -> float:
    """The box of a question, with the two ways out of it; returns where the box ends."""
    question, takes = words(f"path.{way}"), words.numbered(f"path.{way}", **TAKES.get(way, {}))
    high = 20 + _height(question, 262, bold=True) + sum(_height(one, 244) for one in takes)
    drawn.box(0, top, WIDTH, high, "blue")
    drawn.dot(24, top + 25, 13, "blue")
    drawn.text(24, top + 30.5, str(number), css="strong on", anchor="middle")
    y = drawn.text(48, top + 30, question, 262, "strong")
    for one in takes:
        drawn.dot(54, y - 5, 3, "ink")
        y = drawn.text(66, y, one, 244)
    below = top + high
    drawn.line(f"M84 {below:g}v26m-6-8l6 8l6-8", "green", "thick")
    drawn.text(98, below + 19, words("path.yes"), css="strong")
    drawn.text(24, below + 19, words("path.no"), css="strong")
    return below


def _outcome(words: Words, drawn: Panel, top: float, way: str, left: float) -> float:
    """The box of what a yes leads to; returns where what follows may begin."""
    then, why, room = words(f"path.{way}.then"), words(f"path.{way}.why"), WIDTH - left - 48
    high = 20 + _height(then, room, bold=True) + _height(why, room)
    drawn.box(left, top, WIDTH - left, high, "green", css="area thick")
    drawn.dot(left + 24, top + 25, 11, "green")
    drawn.line(f"M{left + 19:g} {top + 25:g}l4 5l7-9", "paper", "thick")
    y = drawn.text(left + 44, top + 30, then, room, "strong")
    drawn.text(left + 44, y, why, room)
    return top + high + 26


def _height(text: str, room: float, bold: bool = False) -> float:
    return LINE * len(wrapped(text, room, TEXT, bold))


# ── cards and code ──────────────────────────────────────────────────────────────────────────────────

CARD_WIDTH = 240


def cards(words: Words) -> str:
    shown = []
    for uid, draw in (("social", _social_card), ("code", _code), ("old", _old_card)):
        drawn = panel(words, f"cards-{uid}", words(f"cards.{uid}"), [words(f"cards.{uid}.looks")], CARD_WIDTH)
        drawn.down_to(152)
        draw(words, drawn)
        facts = "".join(
            f"<div><dt>{escape(words(f'cards.{one}'))}</dt><dd>{escape(words(f'cards.{uid}.{one}'))}</dd></div>"
            for one in ("who", "what", "ask")
        )
        title = f"<p><strong>{escape(drawn.title)}</strong></p>"
        shown.append(f'<div class="yb-picture__card">{drawn.svg()}{title}<dl>{facts}</dl></div>')
    return figure(words, "cards", "cards", shown, "", found(Case(EXAMPLE_AS_OF))["card.vouchers"].cites)


CARD = "M22 12h196q12 0 12 12v104q0 12-12 12h-196q-12 0-12-12v-104q0-12 12-12z"


def _social_card(words: Words, drawn: Panel) -> None:
    drawn.shape(CARD, "green")
    drawn.text(28, 40, words("cards.social.on_it"), css="label")
    drawn.shape("M32 56h34q5 0 5 5v24q0 5-5 5h-34q-5 0-5-5v-24q0-5 5-5z", "amber")
    drawn.line("M27 68h14m-14 10h14m16-10h14m-14 10h14M41 56v34m16-34v34", "amber")
    drawn.shape("M162 54h48v62h-48z", "ink")
    drawn.dot(186, 76, 10, "ink")
    drawn.shape("M169 116q0-24 17-24t17 24z", "ink", css="solid")
    drawn.line("M28 106h104M28 120h72", css="faint")


def _code(_: Words, drawn: Panel) -> None:
    drawn.shape("M88 4h64q12 0 12 12v120q0 12-12 12h-64q-12 0-12-12v-120q0-12 12-12z", "ink")
    drawn.shape("M84 18h72v108h-72z", "blue")
    drawn.line("M110 11h20M114 137h12", css="thick")
    for x, y in ((90, 42), (132, 42), (90, 84)):
        drawn.line(f"M{x} {y}h18v18h-18z", css="thick")
        drawn.shape(f"M{x + 6} {y + 6}h6v6h-6z", "ink", css="solid")
    dots = (
        f"M{113 + 6 * x} {65 + 6 * y}h5v5h-5z"
        for y in range(6)
        for x in range(6)
        if (3 * x * x + 5 * y + x * y) % 4 < 2 and (x or y)
    )
    drawn.shape("".join(dots), "ink", css="solid")


def _old_card(words: Words, drawn: Panel) -> None:
    drawn.shape(CARD, "ink", css="area dashed")
    drawn.shape("M10 30h220v24h-220z", "ink", css="solid")
    drawn.text(28, 82, words("cards.old.on_it"), css="label")
    drawn.line("M28 104h64M28 118h48", css="faint")
    drawn.box(112, 94, 106, 34, "red", css="area thick")
    drawn.text(165, 117, words("cards.old.stamp"), css="label", anchor="middle")


# ── the ladder of retirement ages ───────────────────────────────────────────────────────────────────

LINES = {Category.MAN: ("blue", ""), Category.WOMAN_55: ("green", "dashed"), Category.WOMAN_50: ("red", "dotted")}
"""The three lines differ by their strokes as well as by their tones."""

Ladder = tuple[Age, ...]
"""The first month of birth that is delayed, and every later one to the first that is delayed in full."""


def _age(birth: YearMonth, category: Category) -> Age:
    known = statutory(Case(EXAMPLE_AS_OF, birth=birth, category=category))
    if known is None:
        raise ValueError(f"{birth}, {category}: no age")
    return known


def _ladder(category: Category) -> Ladder:
    birth = YearMonth.of(ages.IN_FORCE) + -12 * ages.FORMER_AGE[category]
    steps, most = [_age(birth, category)], ages.DELAY[category].on(ages.IN_FORCE).values[0].years * 12
    while steps[-1].delay < most:
        birth += 1
        steps.append(_age(birth, category))
    return tuple(steps)


def retirement(words: Words) -> str:
    ladders = {category: _ladder(category) for category in Category}
    said = [_said(words, category, ladder) for category, ladder in ladders.items()]
    terms = []
    for category, sentence in zip(Category, said, strict=True):
        tone, css = LINES[category]
        sample = panel(words, f"retirement-{category}", "", (), 40)
        sample.line("M2 8h36", tone, f"ladder {css}")
        sample.down_to(16)
        terms.append(f"<dt>{sample.sample()}{escape(_category(words, category))}</dt><dd>{escape(sentence)}</dd>")
    years = range(
        min(ladder[0].birth.year for ladder in ladders.values()) - 1,
        max(ladder[-1].birth.year for ladder in ladders.values()) + 2,
    )
    drawn = _chart(words, ladders, said, years)
    return figure(
        words,
        "retirement",
        "ladder",
        [drawn.svg(), f'<dl class="yb-picture__words">{"".join(terms)}</dl>'],
        details(words("ladder.table"), _by_year(words, years)),
        [cite for category in Category for cite in ages.DELAY[category].on(ages.IN_FORCE).cites],
    )


def _said(words: Words, category: Category, ladder: Ladder) -> str:
    first, full = ladder[0].birth, ladder[-1].birth
    return words(
        "ladder.said",
        first=first,
        former=_years(words, _age(first + -1, category)),
        births=ages.DELAY[category].on(ages.IN_FORCE).values[0].births,
        full=full,
        latest=_years(words, ladder[-1]),
    )


def _category(words: Words, category: Category) -> str:
    former = ages.FORMER_AGE[category]
    return words("ladder.man") if category is Category.MAN else words("ladder.woman", former=former)


def _years(words: Words, age: Age) -> str:
    name = "ladder.years_and_months" if age.months > 1 else "ladder.years_and_month" if age.months else "ladder.years"
    return words(name, years=age.years, months=age.months)


def _by_year(words: Words, years: range) -> str:
    """The ages of those born in each year, from January to December."""
    heads = [words("ladder.born"), *(_category(words, category) for category in Category)]
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    rows = []
    for year in years:
        born = words("ladder.last_year" if year == years[-1] else "ladder.year", year=year)
        cells = []
        for category in Category:
            first, last = (_years(words, _age(YearMonth(year, month), category)) for month in (1, 12))
            cells.append(first if first == last else words("ladder.range", first=first, last=last))
        rows.append(f'<tr><th scope="row">{born}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>')
    return (
        f'<div class="yb-scroll" role="region" tabindex="0" aria-label="{escape(words("ladder"))}">'
        f'<table class="yb-table"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    )


def _chart(words: Words, ladders: dict[Category, Ladder], said: list[str], years: range) -> Panel:
    drawn = panel(words, "retirement", words("ladder.title"), said)
    left, right, top = 40, WIDTH - 2, drawn.head() + 10
    bottom = top + 306
    start, end = YearMonth(years[0], 1), YearMonth(years[-1] + 2, 1)
    marks = sorted({age for ladder in ladders.values() for age in (ladder[0].former, ladder[-1].years)})

    def x(birth: YearMonth) -> float:
        return left + (right - left) * start.until(birth) / start.until(end)

    def y(age: Age | int) -> float:
        months = 12 * age if isinstance(age, int) else 12 * age.former + age.delay
        lowest, highest = 12 * (marks[0] - 1), 12 * (marks[-1] + 1)
        return bottom - (bottom - top) * (months - lowest) / (highest - lowest)

    for mark in marks:
        drawn.line(f"M{left} {y(mark):.1f}H{right}", css="faint")
        drawn.text(left - 6, y(mark) + 5, words("ladder.years", years=mark), css="soft", anchor="end")
    for year in range(start.year - start.year % 5 + 5, end.year, 5):
        at = x(YearMonth(year, 1))
        drawn.line(f"M{at:.1f} {bottom:g}v6")
        drawn.text(at, bottom + 22, str(year), css="soft", anchor="middle")
    drawn.line(f"M{left} {bottom:g}H{right}")
    for category, ladder in ladders.items():
        tone, css = LINES[category]
        steps = [f"M{left} {y(ladder[0].former):.1f}"]
        for _, cohort in groupby(ladder, key=lambda age: age.delay):
            first = next(cohort)
            steps.append(f"H{x(first.birth):.1f}V{y(first):.1f}")
        drawn.line("".join(steps) + f"H{right}", tone, f"ladder {css}")
        for age in (ladder[0], ladder[-1]):
            drawn.dot(x(age.birth), y(age), 4, tone)
        name = _category(words, category)
        name_ends = start + round(start.until(end) * (width(name, bold=True) + 8) / (right - left))
        drawn.text(left + 4, y(_age(name_ends, category)) - 10, name, css="strong apart")
        drawn.text(right, y(ladder[-1]) - 8, _years(words, ladder[-1]), css="strong", anchor="end")
    return drawn
