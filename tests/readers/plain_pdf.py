"""PDF files by hand, object by object: what no program that sets pages can be asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

FONT = (
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R]{} >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /FontDescriptor 7 0 R"
    " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880"
    " /Descent -120 /CapHeight 880 /StemV 80 >>",
)


def pdf_of(objects: Sequence[str], trailer: str = "") -> bytes:
    """The file of these objects, numbered from 1; the first is the catalogue."""
    data = b"%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"trailer << /Size {size} /Root 1 0 R {trailer}>>\nstartxref\n{len(data)}\n%%EOF"
    return data + f"xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def stream(content: str, entries: str = "") -> str:
    """An object that holds something."""
    return f"<< /Length {len(content)} {entries}>>\nstream\n{content}\nendstream"


def page_of(content: str, resources: str, *more: str, trailer: str = "") -> bytes:
    """A file of one page; ``more`` are objects from the fifth on."""
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << {resources} >> >>"
    tree = ("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, stream(content))
    return pdf_of([*tree, *more], trailer)


def small_pdf(*lines: str, trailer: str = "", more: Sequence[str] = ()) -> bytes:
    """Latin text."""
    content = "BT /F1 12 Tf 50 700 Td " + " ".join(f"({line}) Tj 0 -16 Td" for line in lines) + " ET"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return page_of(content, "/Font << /F1 5 0 R >>", font, *more, trailer=trailer)


def chinese_pdf(
    lines: Sequence[str], named: Mapping[str, str] | None = None, *, unnamed: bool = False, in_form: bool = False
) -> bytes:
    """Chinese text in a font of the file's own, whose characters have numbers in the order they come in.

    ``named``: what the file calls characters, where it is not what they are; ``unnamed``: it tells nothing of them.
    ``in_form``: the text stands in a form that is drawn, half as large, lower on the page.
    """
    numbers = {character: number for number, character in enumerate(dict.fromkeys("".join(lines)), 1)}
    rows = ("".join(f"{numbers[character]:04X}" for character in line) for line in lines)
    content = "BT /F1 12 Tf 50 700 Td " + " ".join(f"<{row}> Tj 0 -18 Td" for row in rows) + " ET"
    called = ((number, (named or {}).get(character, character)) for character, number in numbers.items())
    pairs = "".join(f"<{number:04X}> <{name.encode('utf-16-be').hex().upper()}>\n" for number, name in called)
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(numbers)} beginbfchar\n{pairs}endbfchar\n"
        "endcmap end end"
    )
    font = (FONT[0].format("" if unnamed else " /ToUnicode 8 0 R"), *FONT[1:], stream(table))
    fonts = "/Font << /F1 5 0 R >>"
    if not in_form:
        return page_of(content, fonts, *font)
    form = stream(content, f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {fonts} >> ")
    return page_of("q 0.5 0 0 0.5 100 50 cm /X1 Do Q", "/XObject << /X1 9 0 R >>", *font, form)


def locked_pdf() -> bytes:
    """A file that opens with a password only."""
    secret = "<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <{}> /U <{}> >>".format("3a" * 32, "5c" * 32)
    return small_pdf("one two", more=[secret], trailer="/Encrypt 6 0 R /ID [<00> <00>] ")
