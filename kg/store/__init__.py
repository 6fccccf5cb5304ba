"""The graph on disk: pages, what each said, and what the corpus made of it. Only this package knows SQL."""

from kg.store.database import StoreError
from kg.store.records import Doubt, Fact, Link, LocalClaim, Printed, Resolution, StoredArticle, StoredPage
from kg.store.writing import Store

__all__ = [
    "Doubt",
    "Fact",
    "Link",
    "LocalClaim",
    "Printed",
    "Resolution",
    "Store",
    "StoreError",
    "StoredArticle",
    "StoredPage",
]
