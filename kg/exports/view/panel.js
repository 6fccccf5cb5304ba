// The panel beside the graph: an overview, or a node.

const content = document.getElementById("content");
const TOP = 5; // nodes of each kind in the overview

function fill(...children) {
  panel.scrollTop = 0; // before there is anything new to lay out
  content.replaceChildren(
    ...(until ? [element("p", { class: "hint asOf", text: say("asOf", { date: until }) })] : []),
    ...children.flat(),
  );
}

const ORDER = new Set(["Company", "IndustrialPark", "Industry", "Project", "Product"]); // industry, before people and places
const known = (things) => (until ? things.filter(inTime).length : things.length);
const projects = [...nodes.values()].filter((node) => node.group === "Project" && node.investment)
  .sort((a, b) => b.investment - a.investment || byDegree(a, b));
const ranked = [...typesPresent].sort((a, b) => ORDER.has(b.name) - ORDER.has(a.name)).map(({ name, label }) =>
  ({ label, best: [...nodes.values()].filter((node) => node.group === name && node.value).sort(byDegree) }));

/** Neighbours, and CNY, that are known at the date of the slider. */
const degreeNow = ({ id, value }) => (until ? new Set(edgesOf.get(id).filter(inTime).map((edge) => otherEnd(edge, id))).size : value);
const investmentNow = ({ attributes, investment }) => (until
  ? Math.max(0, ...attributes.filter((fact) => fact.name === "investment" && fact.unit === "CNY" && evidenceNow(fact.evidence).length)
    .map((fact) => fact.value))
  : investment);

/** The `TOP` largest by `now`, under a title; `sorted` is by `last`, what is known in the end, which is never less. */
function top(title, sorted, last, now, tell) {
  let found = [];
  for (const node of sorted) {
    if (found.length === TOP && last(node) <= found.at(-1).size) break;
    const size = inTime(node) ? now(node) : 0;
    if (size) found = [...found, { node, size }].sort((a, b) => b.size - a.size || byDegree(a.node, b.node)).slice(0, TOP);
  }
  return found.length ? [
    element("h3", { text: title }),
    element("ul", {}, ...found.map(({ node, size }) =>
      element("li", {}, nodeAnchor(node, element("span", { class: "count", text: tell(size) }))))),
  ] : [];
}

function showOverview() {
  const read = sources.filter(({ date }) => !until || (date || "") <= until);
  fill(
    element("p", { class: "lead", text: say("count", {
      nodes: known([...nodes.values()]), edges: known(edges), pages: new Set(read.map(({ page }) => page)).size,
    }) }),
    days.length ? element("p", { class: "hint", text: say("period", { from: days[0], to: until || days.at(-1) }) }) : [],
    element("p", { class: "hint", text: say("how") }),
    top(say("largest"), projects, (node) => node.investment, investmentNow, (value) => amount({ name: "investment", value, unit: "CNY" })),
    element("h2", { text: say("top") }),
    ranked.flatMap(({ label, best }) => top(label, best, (node) => node.value, degreeNow, String)),
  );
}

function heading(...children) {
  return element("div", { class: "heading" },
    element("h2", {}, ...children),
    element("a", { class: "close", href: addressOf(sceneAt()), "aria-label": say("close"), text: "×" }));
}

function showNode(node) {
  const groups = groupEdges(node);
  const figures = node.attributes.filter((fact) => evidenceNow(fact.evidence).length);
  fill(
    heading(icon(node.group), element("span", { text: node.label })),
    element("p", { class: "chips" }, element("span", { class: "chip", text: labelOf("types", node.group) }),
      ...(pages ? [element("a", { class: "chip", href: pageLink(node.id), text: say("ownPage") })] : [])),
    element("p", { class: "actions" },
      ...(node.value ? [
        button(say("focus1"), () => go(addressOf({ focus: node.id, steps: 1 })), { id: "focus1" }),
        button(say("focus2"), () => go(addressOf({ focus: node.id, steps: 2 })), { id: "focus2" }),
        button(say("path"), () => setPathFrom(node.id), { id: "path" })] : []),
      ...expandButton(node)),
    node.aliases.length ? [element("h3", { text: say("aliases") }), element("p", { text: node.aliases.join("、") })] : [],
    figures.length ? [element("h3", { text: say("attributes") }), ...figures.map((fact) => factRow(node, fact))] : [],
    groups.length ? element("h3", { text: say("edges") }) : element("p", { class: "hint", text: say("isolated") }),
    groups.map((group) => groupRows(node, group)),
  );
}

/** For a node with neighbours that are not on the canvas. */
function expandButton(node) {
  const hidden = scene ? [] : hiddenNeighbours(node.id);
  if (!hidden.length) return [];
  return [button(say("expand", { count: hidden.length }), () => {
    expand(node.id);
    refresh();
  }, { id: "expand" })];
}
