// Puts the parts together: what is clicked becomes the address, and the address decides what is shown.

/** Node or edge under a point of the canvas, in pixels; a label counts as what it names. */
function pick(point) {
  let best = { distance: 12 };
  for (const [id, place] of Object.entries(network.getPositions(nodeView.getIds()))) {
    const at = network.canvasToDOM(place);
    const distance = Math.hypot(at.x - point.x, at.y - point.y) - drawnRadius(id) * network.getScale();
    if (distance < Math.min(best.distance, 4)) best = { node: id, distance };
  }
  if (best.node) return best;
  const label = labelled.find((b) => point.x > b.left && point.x < b.right && point.y > b.top && point.y < b.bottom);
  if (label) return label;
  best.distance = 7;
  for (const id of edgeView.getIds()) {
    const line = course(edges[id]);
    if (!line) continue;
    const pixels = line.map((p) => network.canvasToDOM(p));
    for (let i = 1; i < pixels.length; i++) {
      const distance = distanceToSegment(point, pixels[i - 1], pixels[i]);
      if (distance < best.distance) best = { edge: edges[id], distance };
    }
  }
  return best;
}

function distanceToSegment(p, a, b) {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length ? Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length)) : 0;
  return Math.hypot(p.x - a.x - along * (b.x - a.x), p.y - a.y - along * (b.y - a.y));
}

function setHover({ node = null, edge = null }) {
  if (light.hoverNode === node && light.hoverEdge === edge) return;
  [light.hoverNode, light.hoverEdge] = [node, edge];
  container.style.cursor = node || edge ? "pointer" : "";
  network.redraw();
}

const LEGIBLE = 0.5; // scale from which the neighbours of a node can be told apart
const ROOM = 110; // pixels that an edge needs to be seen with its label
let clicked = false; // a click on the canvas moves no camera unless one is far out: what was clicked is in view

function follow() {
  if (!clicked) setHover({});
  const { node, edge } = addressed(location.hash);
  if (node) {
    ensureDrawn(node.id);
    illuminate({ node: node.id });
    showNode(node);
    if (!clicked || network.getScale() < LEGIBLE) show([node.id, ...edgesOf.get(node.id).map((e) => otherEnd(e, node.id))]);
  } else if (edge) {
    ensureDrawn(edge.from);
    illuminate({ edge });
    showEdge(edge);
    if (!clicked || lengthOf(edge) < ROOM) show([edge.from, edge.to]);
  } else {
    illuminate();
    showOverview();
  }
  clicked = false;
  network.redraw();
}

/** How long an edge is on the screen. */
function lengthOf(edge) {
  const [a, b] = [edge.from, edge.to].map((id) => network.getPosition(id));
  return Math.hypot(a.x - b.x, a.y - b.y) * network.getScale();
}

function go(address) {
  if (location.hash === address || (address === "#" && !location.hash)) follow();
  else location.hash = address;
}

function watchCanvas() {
  network.on("click", ({ pointer }) => {
    const { node, edge } = pick(pointer.DOM);
    if (node && document.body.classList.contains("bare")) return open(pageLink(node), "_top");
    clicked = true;
    go(node ? nodeLink(node) : edge ? edgeLink(edge) : "#");
  });
  let pointer = null; // looked at once a frame
  container.addEventListener("pointermove", (event) => {
    if (event.buttons) return;
    if (!pointer) requestAnimationFrame(() => {
      const frame = container.getBoundingClientRect();
      setHover(pick({ x: pointer.clientX - frame.left, y: pointer.clientY - frame.top }));
      pointer = null;
    });
    pointer = event;
  });
  container.addEventListener("pointerleave", () => setHover({}));
  network.on("zoom", () => paintEdges());
  network.on("afterDrawing", (ctx) => {
    drawLitEdges(ctx);
    drawLabels(ctx);
  });
}

function start() {
  const opening = [...nodes.values()].filter((node) => node.x !== undefined);
  const linked = [...nodes.values()].filter((node) => node.value).length;
  draw(opening);
  takeInk();
  if (!linked) setLooseShown(true);
  buildLegend();
  watchCanvas();
  watchSearch();
  document.getElementById("overview").addEventListener("click", () => go("#"));
  document.getElementById("fit").addEventListener("click", () => show(nodeView.getIds()));
  document.addEventListener("keydown", (event) => event.key === "Escape" && go("#"));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", takeInk);
  addEventListener("hashchange", follow);
  if (matchMedia("(max-width: 760px)").matches) document.getElementById("legend").open = false;
  const notice = document.getElementById("notice");
  notice.hidden = opening.length >= linked;
  notice.textContent = say("opening", { shown: opening.length, total: nodes.size });
  show(nodeView.getIds());
  follow();
}

start();

/** For tests and for the console of a curious reader. */
window.kgView = {
  network,
  nodes,
  edges,
  labels: () => labelled.filter((box) => box.node).map((box) => nodes.get(box.node).label),
  /** Page coordinates of the middle of an edge or of a node. */
  edgePoint: (number) => onPage(network.canvasToDOM(middle(edges[number]))),
  nodePoint: (id) => onPage(network.canvasToDOM(network.getPosition(id))),
};

function onPage({ x, y }) {
  const frame = container.getBoundingClientRect();
  return { x: x + frame.left, y: y + frame.top };
}
