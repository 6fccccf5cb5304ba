"""YAML into plain values; apart from those who ask for it, since what was read once is kept and not parsed again."""

from __future__ import annotations

from typing import Any

import yaml


class LineLoader(yaml.CSafeLoader):
    """YAML whose mappings remember the line they start on, under ``__line__``."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """The mapping with its line."""
        mapping = super().construct_mapping(node, deep=deep)
        mapping["__line__"] = node.start_mark.line + 1
        return mapping


def parse(text: str) -> Any:
    """What a text holds. Raises ValueError."""
    return _parse(text, yaml.CSafeLoader)


def parse_with_lines(text: str) -> Any:
    """The same, each mapping with its line number. Raises ValueError."""
    return _parse(text, LineLoader)


def _parse(text: str, loader: type[yaml.CSafeLoader]) -> Any:
    try:
        return yaml.load(text, Loader=loader)
    except yaml.YAMLError as error:
        raise ValueError(str(error).splitlines()[0]) from error
