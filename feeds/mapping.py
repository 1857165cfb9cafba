"""A mapping: a TOML file that says where a JSON API has the values that a log needs (docs/mapping.md).

It is read strictly: mistakes are found here, before the first request, and reported with the file, the key and the
reason.
"""

import os
import re
import tomllib
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

import jmespath
from jmespath.parser import ParsedResult
from pydantic import BaseModel

from feeds.base import FeedError
from feeds.polled import Resource
from feeds.values import CONVERSIONS
from tracker.library import user_path
from tracker.race import events
from tracker.race.stage import Stage
from tracker.race.text import plain

FILE_LIMIT = 1 << 20
"""Largest mapping that is read, in bytes."""

_VARIABLE = re.compile(r"\{([A-Za-z_]\w*)\}")
_SAFE_VALUE = re.compile(r"[^\s'\"`\\{}<>]*")


class MappingError(FeedError):
    """A mapping is wrong; the message names the file, the key, and the reason."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A value written in the mapping."""

    path: str
    value: Any


@dataclass(frozen=True, slots=True)
class Get:
    """A value that an expression looks up."""

    path: str
    """Where it stands in the mapping: "events[1].gap_s"."""
    expression: ParsedResult
    text: str
    whole: bool = False
    """Whether it is looked up in the whole body instead of the item."""
    source: str | None = None
    """The resource in whose body it is looked up; None for the body at hand."""
    convert: str | None = None
    values: MappingABC[str, Any] | None = None
    """What each value is replaced by; a value that is not listed is left out."""


@dataclass(frozen=True, slots=True)
class Fields:
    """An object of fields."""

    path: str
    fields: MappingABC[str, "Spec"]


@dataclass(frozen=True, slots=True)
class Each:
    """A list: one object for each item that an expression finds."""

    path: str
    items: Get
    fields: Fields


Spec = Constant | Get | Fields | Each


@dataclass(frozen=True, slots=True)
class EventBlock:
    """One `[[events]]` block, which makes events of the items of a list."""

    path: str
    items: Get
    kind: Spec
    id: Get | None
    at: Spec | None
    fields: Fields


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a mapping file says, with its variables filled in."""

    name: str
    resources: tuple[Resource, ...]
    header: Fields
    header_from: str
    blocks: tuple[EventBlock, ...]
    zone: ZoneInfo | None = None
    """The time zone of times without an offset."""
    done: Get | None = None
    """Looks up whether the source is finished."""


def load_mapping(uri: str) -> Mapping:
    """Read the mapping that a URI names: `json:tour.toml?year=2026&stage=5`.

    Raises:
        MappingError: there is no such file, or something in it is wrong.
    """
    name, _, query = uri.partition(":")[2].partition("?")
    path = user_path(name)
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise MappingError(f"{path} is larger than {FILE_LIMIT >> 20} MiB: this is no mapping.")
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise MappingError(f"There is no file {path}: name a mapping, as json:tour.toml?stage=5.") from None
    except OSError as error:
        raise MappingError(f"{path} can't be read: {error.strerror or error}.") from None
    except UnicodeDecodeError:
        raise MappingError(f"{path} is not UTF-8 text: a mapping is a TOML file.") from None
    except RecursionError:
        raise MappingError(f"{path} is not TOML: its brackets are nested too deeply.") from None
    except ValueError as error:  # no TOML, or a number of thousands of digits
        raise MappingError(f"{path} is not TOML: {plain(str(error), 120)}.") from None
    return _Loader(path, dict(parse_qsl(query, keep_blank_values=True))).mapping(document)


class _Loader:
    """Reads one file."""

    def __init__(self, path: Path, given: dict[str, str]) -> None:
        self._path = path
        self._variables = given
        self._resources: tuple[Resource, ...] = ()

    def mapping(self, document: dict[str, Any]) -> Mapping:
        known = ("name", "timezone", "variables", "resources", "header", "events", "done")
        self._only(document, known, "")
        self._take_variables(document.get("variables", {}))
        self._resources = self._read_resources(document.get("resources"))
        header = self._table(document.get("header"), "header")
        header_from = self._source(header.pop("from", self._resources[0].key), "header.from")
        for key in ("id", "race"):
            if key not in header:
                raise self._wrong("header", f"it has no {key}")
        blocks = document.get("events", [])
        if not isinstance(blocks, list):
            raise self._wrong("events", "write each block as [[events]]")
        name = document.get("name", self._path.stem)
        done = document.get("done")
        return Mapping(
            self._filled(str(name), "name"),
            self._resources,
            self._fields(header, "header", Stage),
            header_from,
            tuple(self._block(block, f"events[{number}]") for number, block in enumerate(blocks, 1)),
            self._zone(document.get("timezone")),
            None if done is None else self._get(done, "done", source=self._resources[-1].key),
        )

    # -- trouble -------------------------------------------------------------------------------------------

    def _wrong(self, key: str, why: str) -> MappingError:
        return MappingError(f"{self._path}: {key}: {why}." if key else f"{self._path}: {why}.")

    def _only(self, table: dict[str, Any], known: tuple[str, ...], path: str) -> None:
        for key in table:
            if key not in known:
                what = f"there is no such key; it may have {', '.join(known)}"
                raise self._wrong(f"{path}.{plain(key, 40)}".lstrip("."), what)

    def _table(self, value: Any, path: str) -> dict[str, Any]:
        if not isinstance(value, dict) or not value:
            raise self._wrong(path, f"write it as a table, [{path}]")
        return dict(value)

    # -- variables -----------------------------------------------------------------------------------------

    def _take_variables(self, defaults: Any) -> None:
        if not isinstance(defaults, dict):
            raise self._wrong("variables", "write it as a table, [variables]")
        for key, value in defaults.items():
            if key in self._variables:
                continue
            if isinstance(value, dict) and set(value) == {"env"}:
                if value["env"] not in os.environ:
                    raise self._wrong(f"variables.{key}", f"the environment has no {plain(str(value['env']), 60)}")
                self._variables[key] = os.environ[value["env"]]
            elif isinstance(value, str | int | float):
                self._variables[key] = str(value)
            else:
                raise self._wrong(f"variables.{key}", 'write a value, or {env = "NAME"}')
        for key, value in self._variables.items():
            if not _SAFE_VALUE.fullmatch(value):
                raise self._wrong(f"variables.{plain(key, 40)}", "a value has no spaces, quotes or braces in it")

    def _filled(self, text: str, path: str, *, all_of_them: bool = True) -> str:
        """Return a text with its variables filled in; an expression may contain other braces."""

        def value(match: re.Match[str]) -> str:
            if match[1] in self._variables:
                return self._variables[match[1]]
            if all_of_them:
                example = f"json:{self._path.name}?{match[1]}=…"
                raise self._wrong(path, f"{match[0]} has no value: give it in the URI, {example}")
            return match[0]

        return _VARIABLE.sub(value, text)

    def _zone(self, name: Any) -> ZoneInfo | None:
        if name is None:
            return None
        try:
            return ZoneInfo(str(name))
        except (KeyError, ValueError, OSError):
            raise self._wrong("timezone", f"{plain(str(name), 40)} is none; write one as Europe/Paris") from None

    # -- resources -----------------------------------------------------------------------------------------

    def _read_resources(self, spec: Any) -> tuple[Resource, ...]:
        resources = []
        for key, value in self._table(spec, "resources.NAME").items():
            path = f"resources.{plain(key, 40)}"
            table = self._table(value, path)
            self._only(table, ("url", "every_s", "headers"), path)
            url = table.get("url")
            if not isinstance(url, str) or not re.match(r"https?://|\{", url):
                raise self._wrong(f"{path}.url", "write an address that begins with http:// or https://")
            every_s = table.get("every_s")
            if every_s is not None and (not isinstance(every_s, int | float) or not 0.1 <= every_s <= 86_400):
                raise self._wrong(f"{path}.every_s", "write seconds, from 0.1 to 86400")
            headers = table.get("headers", {})
            if not isinstance(headers, dict) or not all(isinstance(value, str) for value in headers.values()):
                raise self._wrong(f"{path}.headers", 'write a table of texts, {Accept = "application/json"}')
            filled = tuple((name, self._filled(value, f"{path}.headers")) for name, value in headers.items())
            resources.append(Resource(key, self._filled(url, f"{path}.url"), every_s, filled))
        return tuple(resources)

    def _source(self, key: Any, path: str) -> str:
        keys = [resource.key for resource in self._resources]
        if key not in keys:
            raise self._wrong(path, f"{plain(str(key), 40)} is no resource; there is {', '.join(keys)}")
        return str(key)

    # -- values --------------------------------------------------------------------------------------------

    def _block(self, value: Any, path: str) -> EventBlock:
        table = self._table(value, path)
        if "kind" not in table:
            raise self._wrong(path, "it has no kind")
        kind = table.pop("kind")
        model: type[BaseModel] | None = None
        if isinstance(kind, str):
            model = _MODELS.get(kind)
            if model is None:
                kinds = ", ".join(sorted(_MODELS))
                raise self._wrong(f"{path}.kind", f"there is no kind {plain(kind, 40)}; there is {kinds}")
        source = self._source(table.pop("from", self._resources[-1].key), f"{path}.from")
        items = self._get(table.pop("each", "[@]"), f"{path}.each", source=source)
        own_id = table.pop("id", None)
        at = table.pop("at", None)
        return EventBlock(
            path,
            items,
            Constant(f"{path}.kind", kind) if isinstance(kind, str) else self._spec(kind, f"{path}.kind"),
            None if own_id is None else self._get(own_id, f"{path}.id"),
            None if at is None else self._spec(at, f"{path}.at"),
            self._fields(table, path, model or events.EventBase),
        )

    def _fields(self, table: dict[str, Any], path: str, model: type[BaseModel] | None = None) -> Fields:
        if model is not None and model is not events.EventBase:
            names = [field.alias or name for name, field in model.model_fields.items()]
            for key in table:
                if key not in names:
                    raise self._wrong(f"{path}.{plain(key, 40)}", f"no such field; there is {', '.join(names)}")
        return Fields(path, {key: self._spec(value, f"{path}.{plain(key, 40)}") for key, value in table.items()})

    def _spec(self, spec: Any, path: str) -> Spec:
        if isinstance(spec, dict):
            if "value" in spec:
                self._only(spec, ("value",), path)
                value = spec["value"]
                return Constant(path, self._filled(value, path) if isinstance(value, str) else value)
            if "each" in spec:
                rest = {key: value for key, value in spec.items() if key not in ("each", "from")}
                items: dict[str, Any] = {"get": spec["each"]}
                if "from" in spec:
                    items["from"] = spec["from"]
                return Each(path, self._get(items, f"{path}.each"), self._fields(rest, path))
            if not {"get", "body"} & set(spec):
                return self._fields(spec, path)
        return self._get(spec, path) if isinstance(spec, str | dict) else Constant(path, spec)

    def _get(self, spec: Any, path: str, *, source: str | None = None) -> Get:
        table = {"get": spec} if isinstance(spec, str) else self._table(spec, path)
        self._only(table, ("get", "body", "from", "as", "values"), path)
        if ("get" in table) == ("body" in table):
            raise self._wrong(path, "write an expression, or a table with get or body")
        convert, values = table.get("as"), table.get("values")
        if convert is not None and convert not in CONVERSIONS:
            raise self._wrong(
                f"{path}.as", f"there is no {plain(str(convert), 40)}; there is {', '.join(CONVERSIONS)}"
            )
        if values is not None and not isinstance(values, dict):
            raise self._wrong(f"{path}.values", 'write a table, {"1" = "HC"}')
        if "from" in table:
            source = self._source(table["from"], f"{path}.from")
        text = self._filled(str(table.get("get", table.get("body"))), path, all_of_them=False)
        try:
            expression = jmespath.compile(text)
        except (ValueError, RecursionError) as error:  # JMESPath's own errors are of the former
            why = plain(str(error).partition("\n")[0], 120)
            raise self._wrong(path, f'"{plain(text, 60)}" is no JMESPath expression ({why})') from None
        return Get(path, expression, text, "body" in table, source, convert, values)


_MODELS: dict[str, type[BaseModel]] = {
    model.model_fields["kind"].default: model
    for model in vars(events).values()
    if isinstance(model, type) and issubclass(model, events.EventBase) and "kind" in model.model_fields
    if model.model_fields["kind"].default in events.KINDS
}
"""The model of each kind of event."""
