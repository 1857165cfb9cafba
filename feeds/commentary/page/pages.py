"""A page's lines: what is clutter, and in which order the posts were written."""

import re
from collections.abc import Sequence
from dataclasses import replace

from feeds.commentary.page.course_rows import without_marks_of_course
from feeds.commentary.page.headings import NUMBER, TO_GO, UNIT, Para, headed, parted
from feeds.commentary.page.series import balance, with_figures_of_series
from feeds.commentary.stage.route import in_prose
from feeds.commentary.words.letters import compiled
from feeds.commentary.words.numbers import distances
from tracker.race.text import fold_name

_JUNK = compiled(
    r"^\W*(?:see more|read more|show more|skip to (?:main )?content|swipe to scroll.*|refresh|live coverage|advertise?ment|"
    r"share(?: this)?|tweet|retweet|comments?|related(?: articles?)?|back to top|load more.*|jump to.*|menu|home|"
    r"pos\.?\s?rider.*|#?\s?(?:rider|renner|coureur|corredor)\s.*(?:time|team|tijd|temps|tiempo)|"
    r"lees (?:ook|meer|verder).*|bekijk ook.*|advertentie|reclame|abonneer.*|foto\s?:.*|deel dit.*|"
    r"lire (?:aussi|la suite|plus).*|à lire (?:aussi)?.*|publicité|abonnez.*|voir (?:aussi|plus).*|crédits? (?:photo)?.*|photo\s?:.*|"
    r"le[ae]? (?:también|más|tambien|mas)\b.*|ver más|publicidad|suscr[ií]b.*|compartir|"
    r"also read.*|read also.*|read (?:our|the) (?:full|preview|report).*|sign up.*|subscribe.*|join now.*|newsletter.*|follow us.*|download .* app.*|"
    r"(?:click|tap) (?:here|below|on|to)\b.*|how to watch.*|image credit.*|most read.*|latest on.*|you may (?:also )?like.*|cookie.*|share on.*)\W*$",
    re.IGNORECASE,
)
_INSIDE = compiled(
    r"\(?(?:image|photo|picture|foto|crédit|photo) ?credits?\b|\(opens in new tab\)|pic\.twitter\.com|twitter\.com/|https?://|www\.|t\.co/|"
    r"(?:^|\s)rt @|—[^—]*\(@\w+\)|getty ?images|bettini ?photo|photo by|\bphoto: |unlimited access|free trial|your (?:free )?trial|per month, cancel|"
    r"thank you for reading \d|articles? (?:for free|in (?:the past|each))|first month for|subscription|(?<!heeft een )(?<!had een )(?<!hebben een )\babonnement\b(?! op (?!deze|onze|de krant))|\bsuscripción\b|"
    r"newsletter|all rights reserved|©|cookies?\b.{0,200}(?:accept|policy)|follow (?:us|the action) on (?:twitter|x|facebook|instagram)|"
    r"(?:photo|foto)(?: by| de| door|:)? ?(?:afp|epa|reuters|belga|cor vos|asо|aso\b|imago)",
)
_CREDIT = compiled(r"^\s*\(?(?:image|photo|picture|foto|crédits?)\s*(?:credits?)?\s*:", re.IGNORECASE)
_LINKED = compiled(
    r"(?:\s[-–|]\s(?:preview|gallery|report|live tv and streaming|race hub|photos?|video|analysis|interview|explainer))\s*$",
    re.IGNORECASE,
)

_ROW = compiled(r"^\W{0,3}\d{1,3}[.)ºª°]{0,2} +[A-ZÀ-Þ].*(?:\d|t\.?)[\W]*[a-z'\"″’]{0,4}$")
"""A row of a table, which is no caption of the picture whose credit follows."""
_BULLET = compiled(r"^\s*[-–•*·>]\s+")


def is_clutter(text: str) -> bool:
    """Return whether a line is no commentary: a caption, a link, an advertisement, a subscription, a tweet."""
    if _JUNK.match(text) or _INSIDE.search(text.lower()) or _LINKED.search(text):
        return True
    words = text.split()
    if len(words) > 18 and not re.search(r"[,;:!?]|\.\s", text):
        capital = sum(word[:1].isupper() or word[:1].isdigit() for word in words)
        return capital * 2 > len(words)
    return False


_DATELINE = compiled(
    r"^(?:(?P<place>[A-ZÀ-Þ][\w'’.-]*+(?: [A-ZÀ-Þ][\w'’.-]*+){0,4})(?:, [A-ZÀ-Þ][a-z]+| \([A-ZÀ-Þ][\w ]{2,25}\))?"
    r"(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Za-zéû]{3,9}\.?)(?:,? \d{4})?(?: \([A-ZÀ-Þ][\w -]{1,20}\))?| \((?:[A-Z][A-Za-z]{1,12}|dpa)\)|, [A-Z][a-z]+ \([A-Z][a-z]+\))"
    r"|(?!.{0,40}\b(?:LIVE|UPDATE|DIRECT\w*|STAGE|[ÉE]TAPE|ETAPPE|ETAPA|TOUR|GIRO|VUELTA|VOLTA|RONDE|CIRCUIT|CLASSIC\w*)\b)"
    r"(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}(?: [A-ZÀ-Þ'’-]{2,}){0,3})(?= ?[-–—] [A-ZÀ-Þ][^A-ZÀ-Þ].{60}))\.? ?[-–—] +(?=\S)"
)
"""What an agency's report begins with: "PORT ALLARD, May 14 - ", "TORVA (Reuters) - "."""
_HEAD = 5
"""Paragraphs at the head of a page in which a report may begin."""


def dateline(lines: Sequence[str]) -> str | None:
    """Return the town from which an agency reports: where the stage ended."""
    match = next((found for line in lines[: _HEAD + 1] if (found := _DATELINE.match(line))), None)
    place = match and (match["place"] or match["town"])
    return in_prose(place) if place and place.isupper() else place


def cleaned(lines: Sequence[str]) -> list[Para]:
    """Return the paragraphs of a page's lines without clutter, as written from top to bottom."""
    keep: list[Para] = []
    drop: set[int] = set()
    for number, line in enumerate(lines):
        if _CREDIT.match(line) and number and number - 1 not in drop:
            before = lines[number - 1]
            if (
                headed(number - 1, before).km is None
                and not (len(before) > 160 and before.rstrip().endswith((".", "!")))
                and not _ROW.match(before)
            ):
                drop.add(number - 1)
    drop |= _index_lines(lines)
    for number, line in enumerate(lines):
        if number not in drop and not is_clutter(line):
            keep += parted(number, _DATELINE.sub("", line) if number <= _HEAD else line)
    return _listed(with_figures_of_series(without_marks_of_course(keep)))


def _listed(paras: list[Para]) -> list[Para]:
    """Return paragraphs with riders who stand one a line put into one, with what stands over them: "The break: A (X), B (Y)"."""
    out: list[Para] = []
    run: list[Para] = []
    for para in [*paras, None]:
        if (
            para is not None
            and len(run) < _MOST_LISTED
            and para.km is None
            and _RIDER_LINE.match(para.text)
            and not re.search(r"\d\s?(?:km|%)", para.text)
        ):
            run.append(para)
            continue
        titled = bool(run and out and out[-1].body and _LIST_TITLE.fullmatch(out[-1].body))
        if len(run) > 1 or titled:
            text = ", ".join(one.text.strip(" -–•*,") for one in run)
            if titled:
                title = out.pop()
                out.append(replace(title, text=f"{title.text} {text}", body=f"{title.body} {text}"))
            else:
                out.append(Para(run[0].number, text, text))
        else:
            out += run
        run = []
        if para is not None:
            out.append(para)
    return out


_LIST_TITLE = compiled(r"[^.!?:]{2,70}:\s*")
"""What stands over a list of riders: "The break of the day:"."""
_RIDER_LINE = compiled(r"^\W{0,3}[A-ZÀ-Þ][^()\d:.!?]{3,40}\([A-ZÀ-Þ][^()]{1,45}\)\s*,?$")


_MOST_LISTED = 300
"""Most lines of riders that make one list: more than start in any race."""


_LONGEST_INDEXED = 120
"""Characters of the longest line of a page's index: longer ones are posts."""


def _index_lines(lines: Sequence[str]) -> set[int]:
    """Return the lines of a page's index: "- 50 km to go", several in a row.

    A post is long or ends with a stop; or it has a colon after its distance, as all posts of the page have: "- 54 km : Repris !".
    """
    heads = [next(distances(line[:60]), None) for line in lines]
    bulleted = [bool(_BULLET.match(line)) for line in lines]
    has_others = any(
        head and not is_link and head.start < 12 for head, is_link in zip(heads, bulleted, strict=True)
    )
    marked = [
        is_link
        and head is not None
        and not line.rstrip().endswith(".")
        and len(line) < _LONGEST_INDEXED
        and (has_others or not _HEADS_POST.match(line))
        for line, head, is_link in zip(lines, heads, bulleted, strict=True)
    ]
    found: set[int] = set()
    for number, is_marked in enumerate(marked):
        near = marked[max(0, number - 1) : number] + marked[number + 1 : number + 2]
        if is_marked and any(near):
            found.add(number)
    return found


_HEADS_POST = compiled(rf"^\s*[-–•*·>]\s+(?:{NUMBER})\s?{UNIT}(?:\s?{TO_GO})?\s*:", re.IGNORECASE)


def in_order(paras: list[Para]) -> tuple[list[Para], bool]:
    """Return paragraphs oldest first, and whether the page had its newest post first."""
    said = [para.km for para in paras if para.km is not None and not para.is_raced]
    covered = [-para.km for para in paras if para.km is not None and para.is_raced]
    times = [-para.clock for para in paras if para.clock is not None]
    rises = sum(balance([float(value) for value in series]) for series in (said, covered, times))
    if rises <= 0:
        return paras, False
    head: list[Para] = []
    posts: list[list[Para]] = []
    has_titles = sum(_is_in_capitals(para) for para in paras[1:]) >= _FEWEST_TITLES
    for index, para in enumerate(paras):
        is_title = has_titles and bool(index) and _is_in_capitals(para) and bool(paras[index - 1].body)
        if para.km is not None or para.clock is not None or is_title:
            posts.append([para])
        elif posts:
            posts[-1].append(para)
        else:
            head.append(para)
    # What stands above the first post with a time or a distance and says how it ended is the newest of all.
    is_over = min((km for km in said), default=_FAR_KM) <= _NEAR_KM
    ends = next(
        (
            index
            for index, para in enumerate(head)
            if index and (_SAYS_END.search(para.text) or (is_over and _IS_OF_END.search(para.text)))
        ),
        len(head),
    )
    return [*head[:ends], *(para for post in reversed(posts) for para in post), *head[ends:]], True


def _is_in_capitals(para: Para) -> bool:
    return para.text.isupper() and len(para.text.split()) > 1 and is_title(para.text)


_FEWEST_TITLES = 4
"""Lines in capitals from which on they are the titles of a page's posts."""
_FAR_KM, _NEAR_KM = 999.0, 5.0
"""Km to go of a page whose newest post is of the finish, at most."""
_IS_OF_END = compiled(
    r"\b1[.)ºª°]{1,2} ?[A-ZÀ-Þ]\w|^(?:FINAL|FIN|EINDE|THE END|Fin|Einde|C['’]est (?:tout|fini))\b|^[¡\W]*[A-ZÀ-Þ][\w'’ -]{3,30}!|\b(?:gracias|bedankt|merci|thanks) (?:por|voor|de|d['’]|for)\b"
)
"""What stands at the head of a page whose newest post is first, and whose race is over."""
_SAYS_END = compiled(
    r"\b(?:wins|won by|top (?:three|five|ten|3|5|10)|wint|uitslag|zege van|gagne|s['’]impose|remporte|classement de l|gana|se impone|"
    r"clasificaci[oó]n de la etapa|results?)\b",
    re.IGNORECASE,
)


def with_raced_as_to_go(paras: list[Para], distance_km: float | None) -> list[Para]:
    """Return paragraphs with km raced as km to go, where the length of the stage is known; else without.

    "Km 41" is said by some for what is left: then the figures of the page fall.
    """
    series = [para.km for para in paras if para.is_raced and para.km is not None]
    falls = len(series) > 1 and balance(series) < 0
    out = []
    for para in paras:
        if not para.is_raced or para.km is None:
            out.append(para)
        elif falls:
            out.append(replace(para, is_raced=False))
        elif distance_km is not None and para.km <= distance_km:
            out.append(replace(para, km=round(distance_km - para.km, 2)))
        else:
            out.append(replace(para, km=None))
    return out


def is_title(text: str) -> bool:
    """Return whether a line may be the title of what follows it."""
    return len(text) < 160 and bool(fold_name(text))
