// The rows of the panel: nodes, figures, edges by relation; what is in a row is made when it is opened.

const [OPEN_ROWS, SHORT] = [25, 10]; // a node with more edges than so many shows groups of more than so many closed

function nodeAnchor(node, ...extra) {
  return element("a", { class: "node", href: nodeLink(node.id), "data-node": node.id },
    icon(node.group), element("span", { class: "name", text: node.label }), ...extra);
}

const parties = (edge) => [{ node: nodes.get(edge.from), role: "head" }, { node: nodes.get(edge.to), role: "tail" }];

function factRow(node, fact) {
  return folded("fact", [
    element("span", { class: "key", text: labelOf("attributes", fact.name) }),
    element("span", { class: "name", text: amount(fact) }),
    ...modalityChips(fact.modality),
    ...(fact.date ? [element("span", { class: "also", text: fact.date })] : []),
  ], () => [evidenceList(fact.evidence, [{ node, role: "head" }])]);
}

/** The node's edges by relation and direction, in the order of the schema: [[label, edges]]. */
function groupEdges(node) {
  const all = edgesOf.get(node.id).filter(inTime);
  return relationsPresent.flatMap(({ name, label }) => {
    const same = all.filter((edge) => edge.relation === name);
    const both = same.filter(isSymmetric);
    const out = same.filter((edge) => !isSymmetric(edge) && edge.from === node.id);
    const into = same.filter((edge) => !isSymmetric(edge) && edge.from !== node.id);
    return [[label, both], [`${label} →`, out], [`← ${label}`, into]].filter(([, group]) => group.length);
  });
}

function groupRows(node, [label, group]) {
  const sorted = group
    .map((edge) => ({ edge, other: nodes.get(otherEnd(edge, node.id)) }))
    .sort((a, b) => lastSeen(b.edge).localeCompare(lastSeen(a.edge)) || byDegree(a.other, b.other));
  const made = element("details", { class: "group" },
    element("summary", {}, element("span", { class: "name", text: label }), element("span", { class: "count", text: group.length })));
  made.addEventListener("toggle", () => made.append(inParts("ul", "rows", sorted, ({ edge, other }) =>
    element("li", {}, edgeRow(edge, other)))), { once: true });
  made.open = edgesOf.get(node.id).length <= OPEN_ROWS || group.length <= SHORT;
  return made;
}

/** Posts are listed by time, the latest first. */
const lastSeen = (edge) => edge.posts.map((post) => post.last || "").sort().at(-1) || "";

/** 县长 2017-06-12 – 2019-12-05: first and last date that a post was seen. */
const term = ({ title, first, last }) =>
  [title, first && (first === last ? first : `${first} – ${last}`)].filter(Boolean).join(" ");

/** One edge of a node: who is at the other end; opened, it shows its sentences; the address of the edge lights it up. */
function edgeRow(edge, other) {
  const also = edge.posts.length ? edge.posts.map(term) : [...edge.titles, ...edge.dates];
  const row = folded("edge", [
    icon(other.group),
    element("span", { class: "name", text: other.label }),
    ...modalityChips(edge.modality),
    ...(also.length ? [element("span", { class: "also", text: also.join("；") })] : []),
  ], () => [
    evidenceList(edge.evidence, parties(edge)),
    element("p", { class: "goto" }, nodeAnchor(other)),
    element("p", { class: "goto" }, element("a", { class: "node", href: edgeLink(edge) }, element("span", { class: "name", text: say("thisEdge") }))),
  ]);
  row.dataset.edge = edge.id;
  const hover = (on) => () => setHover({ edge: on ? edge : null });
  for (const [event, on] of [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]])
    row.addEventListener(event, hover(on));
  return row;
}

function folded(kind, summary, content) {
  const row = element("details", { class: "row " + kind }, element("summary", {}, ...summary));
  row.addEventListener("toggle", () => row.append(...content()), { once: true });
  return row;
}
