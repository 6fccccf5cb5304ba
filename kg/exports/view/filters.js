// Which nodes and edges are drawn: by type, by relation, with or without edges; and the legend that says so.

const off = { types: new Set(), relations: new Set() };
const opened = new Set(); // looked at one by one: they stay visible whatever the filters say
let looseShown = false;

const typeOn = (id) => opened.has(id) || !off.types.has(nodes.get(id).group);

function isEdgeVisible(edge) {
  return !off.relations.has(edge.relation) && typeOn(edge.from) && typeOn(edge.to);
}

function isNodeVisible(id) {
  if (opened.has(id)) return true;
  return typeOn(id) && (looseShown || edgesOf.get(id).some((edge) => isEdgeVisible(edge)));
}

function refilter() {
  nodeView.refresh();
  edgeView.refresh();
}

/** Have a node and its neighbours on the canvas, whatever was drawn before. */
function ensureDrawn(id) {
  const missing = [id, ...edgesOf.get(id).map((edge) => otherEnd(edge, id))].filter((other) => !drawnNodes.get(other));
  draw([...new Set(missing)].map((other) => ({ id: other, ...placeFor(other, id) })));
  if (!isNodeVisible(id)) opened.add(id);
  refilter();
}

/** A place for a node that was not laid out: on a spiral around the one it belongs to. */
function placeFor(id, centre) {
  const known = nodes.get(id);
  if (known.x !== undefined) return { x: known.x, y: known.y };
  const anchor = [centre, ...edgesOf.get(id).map((edge) => otherEnd(edge, id))].map((n) => drawnNodes.get(n)).find(Boolean);
  const origin = anchor || nodes.get(centre);
  if (origin.x === undefined) [origin.x, origin.y] = [0, drawnNodes.max("y") ? drawnNodes.max("y").y + 300 : 0];
  const turn = drawnNodes.length + edgesOf.get(centre).findIndex((edge) => otherEnd(edge, centre) === id);
  const distance = 170 + 14 * (turn % 9);
  return id === centre && !anchor
    ? { x: origin.x, y: origin.y }
    : { x: origin.x + 1.6 * distance * Math.cos(turn * 2.4), y: origin.y + distance * Math.sin(turn * 2.4) };
}

/** Draw, or no longer draw, the nodes that have no edges at all, in rows under the rest. */
function setLooseShown(shown) {
  looseShown = shown;
  const loose = [...nodes.values()].filter((node) => !node.value && !drawnNodes.get(node.id)).sort(byDegree);
  const columns = Math.max(6, Math.ceil(Math.sqrt(loose.length * 1.5)));
  const lowest = drawnNodes.max("y");
  const top = (lowest ? lowest.y : 0) + 240;
  if (shown) {
    draw(loose.map(({ id }, i) => ({
      id,
      x: ((i % columns) - (columns - 1) / 2) * 190,
      y: top + Math.floor(i / columns) * 90,
    })));
  }
  refilter();
}

function buildLegend() {
  const looseCount = [...nodes.values()].filter((node) => !node.value).length;
  document.getElementById("filters").replaceChildren(
    filterGroup("types", typesPresent, (entry) => icon(entry.name)),
    filterGroup("relations", relationsPresent, () => element("span", { class: "line", "aria-hidden": "true" })),
    ...(looseCount ? [toggle({ label: say("loose"), count: looseCount }, () => "", () => looseShown, setLooseShown)] : []),
    ...(edges.some((edge) => edge.modality !== "actual") ? [element("p", { class: "hint", text: say("dashed") })] : []),
  );
}

function filterGroup(section, entries, mark) {
  const buttons = entries.map((entry) =>
    toggle(entry, mark, () => !off[section].has(entry.name), (on) => {
      off[section][on ? "delete" : "add"](entry.name);
      refilter();
    }),
  );
  const setAll = (on) => {
    off[section] = new Set(on ? [] : entries.map((entry) => entry.name));
    buttons.forEach((button) => button.setAttribute("aria-pressed", on));
    refilter();
  };
  return element("section", {},
    element("h2", {},
      element("span", { text: say(section) }),
      element("button", { type: "button", class: "plain", text: say("all"), onclick: () => setAll(true) }),
      element("button", { type: "button", class: "plain", text: say("none"), onclick: () => setAll(false) })),
    ...buttons);
}

function toggle(entry, mark, isOn, set) {
  const button = element("button", { type: "button", class: "filter", "aria-pressed": isOn() },
    mark(entry),
    element("span", { class: "name", text: entry.label }),
    element("span", { class: "count", text: entry.count }));
  if (entry.name) button.dataset.name = entry.name;
  button.addEventListener("click", () => {
    set(!isOn());
    button.setAttribute("aria-pressed", isOn());
  });
  return button;
}
