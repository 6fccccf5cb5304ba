"""How a decision names a node so that later builds find it again: by what pages call it, not by what it became."""

from __future__ import annotations

from typing import Protocol

from kg.resolve.evidence import AT


class Members(Protocol):
    """What the store knows of the entities of its pages."""

    def members_of(self, id: str) -> list[tuple[str, str]]:
        """(page, local id) of a node, sorted."""

    def bearers_of(self, local: str) -> list[str]:
        """Ids of the nodes that entities with that local id became, sorted."""


def reference(store: Members, id: str) -> str:
    """The local id of a node where all pages mean it by that id, else the id on its first page.

    Raises KeyError when no page knows the node.
    """
    members = store.members_of(id)
    locals_ = sorted({local for _, local in members}, key=lambda local: (local != id, local))
    for local in locals_:
        if store.bearers_of(local) == [id]:
            return local
    if not members:
        raise KeyError(id)
    page, local = members[0]
    return f"{local}{AT}{page}"
