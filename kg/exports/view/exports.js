// What is on the screen as a file: the picture with its legend as PNG, its edges with their sentences as CSV.

function save(blob, ending) {
  const link = element("a", { href: URL.createObjectURL(blob), download: document.title.replace(/[\\/:*?"<>|\s]+/g, "_") + ending });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** The canvas as it is, on paper, under a line with title and date and over one with the types in it. */
function savePicture() {
  const drawn = network.canvas.frame.canvas;
  const ratio = drawn.width / container.clientWidth;
  const strip = 40;
  const sheet = element("canvas", { width: drawn.width, height: drawn.height + Math.round(2 * strip * ratio) });
  const ctx = sheet.getContext("2d");
  ctx.fillStyle = ink["--paper"];
  ctx.fillRect(0, 0, sheet.width, sheet.height);
  ctx.globalAlpha = drawn.style.opacity || 1;
  ctx.drawImage(drawn, 0, Math.round(strip * ratio));
  ctx.globalAlpha = 1;
  ctx.drawImage(over, 0, Math.round(strip * ratio));
  ctx.scale(ratio, ratio);
  ctx.textBaseline = "middle";
  ctx.fillStyle = ink["--text"];
  ctx.font = `600 16px ${FONT}`;
  ctx.fillText(document.title, 12, strip / 2);
  const after = 24 + ctx.measureText(document.title).width;
  ctx.font = `13px ${FONT}`;
  ctx.fillStyle = ink["--muted"];
  ctx.fillText([until ? say("untilDate", { date: until }) : "", document.querySelector("#scene span")?.textContent || ""]
    .filter(Boolean).join(" · "), after, strip / 2);
  let x = 20;
  const y = sheet.height / ratio - strip / 2;
  const there = new Set(visible.nodes.map((node) => node.group));
  for (const { name, label } of typesPresent.filter((type) => there.has(type.name))) {
    const { shape, colour } = styleOf(name);
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(6, 6);
    ctx.fillStyle = ink[colour];
    ctx.fill(paths[shape]);
    ctx.restore();
    ctx.fillStyle = ink["--text"];
    ctx.fillText(label, x + 12, y);
    x += ctx.measureText(label).width + 36;
  }
  sheet.toBlob((blob) => save(blob, ".png"), "image/png");
}

/** A cell of a table. What a spreadsheet would take for a formula is marked as text: names come from newspaper pages. */
const csvCell = (value) => {
  const text = String(value ?? "").replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** The edges in view, a line a sentence, with the byte order mark without which Excel garbles Chinese. */
function saveTable() {
  const type = (id) => labelOf("types", nodes.get(id).group);
  const lines = visible.edges.flatMap((edge) => {
    const start = [
      nodes.get(edge.from).label, type(edge.from), labelOf("relations", edge.relation), nodes.get(edge.to).label, type(edge.to),
      edge.titles.join(" | "), edge.dates.join(" | "), texts.modalities[edge.modality] || edge.modality, edge.independent,
    ];
    const said = evidenceNow(edge.evidence);
    if (!said.length) return [[...start, "", "", "", "", say("gazetteer")]];
    return said.map(({ sentence, pattern }) =>
      [...start, sentence.page, sentence.date, sentence.article, pattern, unbroken(sentence.quote)]);
  });
  const table = [texts.columns, ...lines].map((line) => line.map(csvCell).join(",") + "\r\n").join("");
  save(new Blob(["\ufeff" + table], { type: "text/csv;charset=utf-8" }), ".csv");
}
