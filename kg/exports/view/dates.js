// From when on a thing is known: the earliest page that speaks of it. The slider shows the graph up to a date.

/** Dates of the pages that anything is said on, ascending. */
const days = [...new Set(sources.map((source) => source.date).filter(Boolean))].sort();

/** The earliest date among pieces of evidence; "" where one has no date, or there is none: known at any time. */
function earliest(evidence) {
  return evidence.map(({ sentence }) => sentence.date || "").reduce((a, b) => (a < b ? a : b), evidence.length ? "9" : "");
}

for (const node of nodes.values()) {
  const own = node.attributes.map((fact) => earliest(fact.evidence));
  const said = edgesOf.get(node.id).filter((edge) => edge.evidence.length).map((edge) => earliest(edge.evidence));
  node.first = [...own, ...said].reduce((a, b) => (a < b ? a : b), "9");
}

/** What the gazetteer says is known as soon as what it says it of; a county brings its province along. */
const given = edges.filter((edge) => !edge.evidence.length);
for (let changed = true; changed; ) {
  changed = false;
  for (const { from, to } of given) {
    const [inner, outer] = [nodes.get(from), nodes.get(to)];
    if (inner.first < outer.first) [outer.first, changed] = [inner.first, true];
  }
}
for (const node of nodes.values()) if (node.first === "9") node.first = "";
for (const edge of edges) edge.first = edge.evidence.length ? earliest(edge.evidence) : nodes.get(edge.from).first;

let until = ""; // the date of the slider; "" at its end: everything

const inTime = (thing) => !until || thing.first <= until;

/** The pieces of evidence on pages up to the date of the slider. */
const evidenceNow = (evidence) => evidence.filter(({ sentence }) => !until || (sentence.date || "") <= until);
