"""Where the data files are: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def ontology_dir() -> Path:
    """The folder that holds ``schema.yaml`` and all other Chinese or domain-specific data.

    A wheel carries it as ``kg/_ontology``; a checkout or an editable install has it as ``ontology`` beside ``kg``.
    Raises FileNotFoundError when neither is there.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_ontology", package.parent / "ontology"):
        if (folder / "schema.yaml").is_file():
            return folder
    raise FileNotFoundError(
        f"no ontology data: neither {package / '_ontology'} nor {package.parent / 'ontology'} has a schema.yaml; "
        "install the package again, or run from a complete checkout"
    )
