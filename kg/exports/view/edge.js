// The panel of an edge with its sentences, and that of the chains between two nodes.

function showEdge(edge) {
  const [head, tail] = parties(edge).map(({ node }) => node);
  const said = merged(evidenceNow(edge.evidence)).length;
  fill(
    heading(element("span", { text: labelOf("relations", edge.relation) })),
    element("div", { class: "ends" },
      nodeAnchor(head),
      element("span", { class: "relation", text: isSymmetric(edge) ? "↕" : "↓" }),
      nodeAnchor(tail)),
    element("p", { class: "chips" }, ...modalityChips(edge.modality)),
    facts([
      ["titles", edge.posts.length ? edge.posts.map(term).join("；") : edge.titles.join("、")],
      ["dates", edge.dates.join("、")],
      ["independent", edge.evidence.length ? edge.independent : ""],
    ]),
    said ? element("h3", { text: say("sources", { count: said }) }) : [],
    evidenceList(edge.evidence, parties(edge)),
  );
}

function showChains({ from, to, chains }) {
  const [head, tail] = [nodes.get(from), nodes.get(to)];
  fill(
    heading(element("span", { text: say("pathTitle") })),
    element("div", { class: "ends" }, nodeAnchor(head), element("span", { class: "relation", text: "⋯" }), nodeAnchor(tail)),
    element("p", { class: "hint", text: chains.length ? say("pathHow") : say("pathNoneHow") }),
    chains.map((chain, i) => [
      ...(chains.length > 1 ? [element("h3", { text: say("pathNumber", { number: i + 1 }) })] : []),
      element("ol", { class: "chain" }, ...chain.flatMap((id, step) => [
        ...(step ? [element("li", {}, stepRow(edgeBetween(chain[step - 1], id), chain[step - 1]))] : []),
        element("li", {}, nodeAnchor(nodes.get(id))),
      ])),
    ]).flat(),
  );
}

/** A step of a chain: the relation with its direction; opened, its sentences. */
function stepRow(edge, from) {
  const label = labelOf("relations", edge.relation);
  const row = folded("edge", [
    element("span", { class: "relation", text: isSymmetric(edge) ? `↕ ${label}` : edge.from === from ? `↓ ${label}` : `↑ ${label}` }),
    ...modalityChips(edge.modality),
    ...(edge.titles.length ? [element("span", { class: "also", text: edge.titles.join("、") })] : []),
  ], () => [evidenceList(edge.evidence, parties(edge))]);
  row.dataset.edge = edge.id;
  return row;
}
