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

const pageCount = new Set(sources.map((source) => source.page)).size;
const projects = [...nodes.values()].filter((node) => node.group === "Project" && node.investment)
  .sort((a, b) => b.investment - a.investment || byDegree(a, b));
const ranked = typesPresent.map(({ name, label }) =>
  ({ label, best: [...nodes.values()].filter((node) => node.group === name && node.value).sort(byDegree) }));

/** The first `TOP` of what is sorted that are known at the date of the slider, under a title. */
function top(title, sorted, extra) {
  const found = [];
  for (const node of sorted) if (found.length < TOP && inTime(node)) found.push(node);
  return found.length ? [
    element("h3", { text: title }),
    element("ul", {}, ...found.map((node) => element("li", {}, nodeAnchor(node, element("span", { class: "count", text: extra(node) }))))),
  ] : [];
}

function showOverview() {
  fill(
    element("p", { class: "lead", text: say("count", { nodes: nodes.size, edges: edges.length, pages: pageCount }) }),
    days.length ? element("p", { class: "hint", text: say("period", { from: days[0], to: days.at(-1) }) }) : [],
    element("p", { class: "hint", text: say("how") }),
    top(say("largest"), projects, (node) => amount({ name: "investment", value: node.investment, unit: "CNY" })),
    element("h2", { text: say("top") }),
    ranked.flatMap(({ label, best }) => top(label, best, (node) => node.value)),
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
