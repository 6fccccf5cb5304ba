// The panel beside the graph: an overview, a node, or an edge with its sentences.

const panel = document.getElementById("panel");
const TOP = 5; // nodes of each type in the overview
const OPEN_ROWS = 25; // a node with more edges than this shows its groups closed

function fill(...children) {
  panel.replaceChildren(...children.flat());
  panel.scrollTop = 0;
}

function nodeAnchor(node, ...extra) {
  return element("a", { class: "node", href: nodeLink(node.id) },
    icon(node.group), element("span", { class: "name", text: node.label }), ...extra);
}

function showOverview() {
  const dates = sentences.map((sentence) => sentence.date).filter(Boolean).sort();
  const pages = new Set(sentences.map((sentence) => sentence.page)).size;
  fill(
    element("p", { class: "lead", text: say("count", { nodes: nodes.size, edges: edges.length, pages }) }),
    dates.length ? element("p", { class: "hint", text: say("period", { from: dates[0], to: dates.at(-1) }) }) : [],
    element("p", { class: "hint", text: say("how") }),
    element("h2", { text: say("top") }),
    typesPresent.map(({ name, label }) => {
      const best = [...nodes.values()].filter((node) => node.group === name && node.value).sort(byDegree).slice(0, TOP);
      if (!best.length) return [];
      return [
        element("h3", { text: label }),
        element("ul", {}, ...best.map((node) =>
          element("li", {}, nodeAnchor(node, element("span", { class: "count", text: node.value }))))),
      ];
    }).flat(),
  );
}

function heading(...children) {
  return element("div", { class: "heading" },
    element("h2", {}, ...children),
    element("a", { class: "close", href: "#", "aria-label": say("overview"), text: "×" }));
}

function showNode(node) {
  const groups = groupEdges(node);
  fill(
    heading(icon(node.group), element("span", { text: node.label })),
    element("p", { class: "chips" }, element("span", { class: "chip", text: labelOf("types", node.group) }),
      ...(pages ? [element("a", { class: "chip", href: pageLink(node.id), text: say("ownPage") })] : [])),
    node.aliases.length ? [element("h3", { text: say("aliases") }), element("p", { text: node.aliases.join("、") })] : [],
    node.attributes.length ? [element("h3", { text: say("attributes") }), ...node.attributes.map((fact) => factRow(node, fact))] : [],
    groups.length ? element("h3", { text: say("edges") }) : element("p", { class: "hint", text: say("isolated") }),
    groups.map((group) => groupRows(node, group)),
  );
}

function factRow(node, fact) {
  return folded("fact", [
    element("span", { class: "key", text: labelOf("attributes", fact.name) }),
    element("span", { class: "name", text: amount(fact) }),
    ...modalityChips(fact.modality),
    ...(fact.date ? [element("span", { class: "also", text: fact.date })] : []),
  ], () => [evidenceList(fact.evidence, [{ node, role: "head" }])]);
}

/** The node's edges by relation and direction, in the order of the schema. */
function groupEdges(node) {
  return relationsPresent.flatMap(({ name, label }) => {
    const same = edgesOf.get(node.id).filter((edge) => edge.relation === name);
    const both = same.filter(isSymmetric);
    const out = same.filter((edge) => !isSymmetric(edge) && edge.from === node.id);
    const into = same.filter((edge) => !isSymmetric(edge) && edge.from !== node.id);
    return [[`${label}`, both], [`${label} →`, out], [`← ${label}`, into]].filter(([, rows]) => rows.length);
  });
}

function groupRows(node, [label, rows]) {
  const group = element("details", { class: "group" },
    element("summary", {}, element("span", { class: "name", text: label }), element("span", { class: "count", text: rows.length })),
    ...rows
      .map((edge) => ({ edge, other: nodes.get(otherEnd(edge, node.id)) }))
      .sort((a, b) => byDegree(a.other, b.other))
      .map(({ edge, other }) => edgeRow(edge, other)));
  group.open = edgesOf.get(node.id).length <= OPEN_ROWS || rows.length <= TOP;
  return group;
}

/** One edge of a node: who is at the other end; opened, it shows its sentences and lights up on the canvas. */
function edgeRow(edge, other) {
  const row = folded("edge", [
    icon(other.group),
    element("span", { class: "name", text: other.label }),
    ...modalityChips(edge.modality),
    ...(edge.titles.length ? [element("span", { class: "also", text: edge.titles.join("、") })] : []),
  ], () => [
    evidenceList(edge.evidence, parties(edge)),
    element("p", { class: "goto" }, nodeAnchor(other)),
  ]);
  row.dataset.edge = edge.id;
  const hover = (on) => () => setHover({ edge: on ? edge : null });
  row.addEventListener("pointerenter", hover(true));
  row.addEventListener("pointerleave", hover(false));
  return row;
}

/** A row that opens; what is in it is made when it is first opened. */
function folded(kind, summary, content) {
  const row = element("details", { class: "row " + kind }, element("summary", {}, ...summary));
  row.addEventListener("toggle", () => row.append(...content()), { once: true });
  return row;
}

const parties = (edge) => [{ node: nodes.get(edge.from), role: "head" }, { node: nodes.get(edge.to), role: "tail" }];

function showEdge(edge) {
  const [head, tail] = parties(edge).map(({ node }) => node);
  fill(
    heading(element("span", { text: labelOf("relations", edge.relation) })),
    element("div", { class: "ends" },
      nodeAnchor(head),
      element("span", { class: "relation", text: isSymmetric(edge) ? "↕" : "↓" }),
      nodeAnchor(tail)),
    element("p", { class: "chips" }, ...modalityChips(edge.modality)),
    facts([["titles", edge.titles.join("、")], ["dates", edge.dates.join("、")]]),
    element("h3", { text: say("sources", { count: edge.evidence.length }) }),
    evidenceList(edge.evidence, parties(edge)),
  );
}
