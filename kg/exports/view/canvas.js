// The drawing: vis-network has the camera, the gestures and the place of each node. Nodes and edges are painted on its
// canvas (marks.js); what is lit up and all names on a second one over it (over.js), so that most clicks repaint only that.

const container = document.getElementById("canvas");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let ink = {};

/** What is lit up: a node with its neighbours, or an edge with its two ends. Hovered things are lit on top. */
const light = { node: null, edge: null, near: new Set(), edges: [], hoverNode: null, hoverEdge: null };

const homes = new Map(); // the place of each drawn node in the whole picture, by id
const drawnEdges = []; // edges both ends of which are drawn

const items = new vis.DataSet();
const network = new vis.Network(container, { nodes: items, edges: [] }, {
  ...read("options"),
  nodes: { shape: "custom", ctxRenderer: () => ({}), chosen: false },
});
network.canvas.frame.tabIndex = -1; // the keys are those of the frame around it

/** Where a drawn node is now. */
const placeOf = (id) => network.body.nodes[id];

let quiet = false; // several things are being changed: vis-network would draw at once after each
let stale = false; // the picture under the light has to be painted anew

/** Paint everything anew in the next frame, once, however often it was asked for. */
function redraw() {
  stale = true;
  if (!quiet) network.body.emitter.emit("_requestRedraw");
}

/** Change what is drawn; afterwards what has to be painted is painted, once. */
function quietly(change) {
  if (quiet) return change();
  quiet = true;
  change();
  quiet = false;
  if (stale) redraw();
  else relight();
}

network.on("beforeDrawing", (ctx) => {
  stale = quiet;
  if (!quiet) paintMarks(ctx);
});
network.on("afterDrawing", () => quiet || paintOver());

/** Draw more nodes, each with its place, and all edges that now have both ends. */
function draw(added) {
  quietly(() => {
    const fresh = added.filter(({ id }) => !homes.has(id)).map(({ id, x, y }) => ({ id, x, y }));
    for (const { id, x, y } of fresh) homes.set(id, { x, y });
    const wanted = new Set(fresh.flatMap(({ id }) => edgesOf.get(id)));
    for (const edge of wanted) if (homes.has(edge.from) && homes.has(edge.to)) drawnEdges.push(edge);
    items.add(fresh);
  });
}

let shownBefore = false;

/** Bring nodes into view; `closest` limits how near the camera goes. */
function show(ids, closest = 1.1) {
  const points = ids.map(placeOf).filter(Boolean);
  if (!points.length) return;
  const [xs, ys] = [points.map((p) => p.x).sort((a, b) => a - b), points.map((p) => p.y).sort((a, b) => a - b)];
  const { clientWidth: width, clientHeight: height } = container;
  const covered = coveredHeight();
  const bare = height - covered.top - covered.bottom;
  const room = { x: width - Math.min(160, 0.22 * width), y: bare - Math.min(90, 0.22 * bare) }; // names stand around their nodes
  network.moveTo({
    position: { x: (xs[0] + xs.at(-1)) / 2, y: (ys[0] + ys.at(-1)) / 2 },
    offset: { x: 0, y: (covered.top - covered.bottom) / 2 },
    scale: Math.min(closest, room.x / (xs.at(-1) - xs[0] + 1), room.y / (ys.at(-1) - ys[0] + 1)),
    animation: still.matches || !shownBefore ? false : { duration: 450, easingFunction: "easeInOutQuad" },
  });
  shownBefore = true;
}

/** The whole of what is shown. */
const showAll = () => show([...visible.ids]);

const DIM = 0.18; // opacity of what is not lit up

/** Light up a node with its neighbours, an edge with its ends, or nothing. */
function illuminate({ node = null, edge = null } = {}) {
  light.node = node;
  light.edge = edge;
  light.edges = edge ? [edge] : node ? edgesOf.get(node).filter(edgeOn) : [];
  light.near = new Set(light.edges.flatMap((e) => [e.from, e.to]).concat(node ? [node] : []));
  network.canvas.frame.canvas.style.opacity = light.near.size ? DIM : "";
  relight();
}

/** Take the colours from the style sheet, which knows whether it is light or dark. */
function takeInk() {
  const style = getComputedStyle(document.documentElement);
  const types = SHAPES.map((_, i) => `--type-${i}`);
  const names = ["--text", "--muted", "--paper", "--edge", "--accent", ...types];
  ink = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
  redraw();
}
