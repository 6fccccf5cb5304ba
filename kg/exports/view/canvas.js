// The drawing: vis-network moves, zooms and draws nodes and edges; what is picked and lit up is decided here.

const container = document.getElementById("canvas");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const paths = SHAPES.map((outline) => new Path2D(outline));
let ink = {};

/** What is lit up: a node with its neighbours, or an edge with its two ends. Hovered things are lit on top. */
const light = { node: null, edge: null, near: new Set(), edges: [], hoverNode: null, hoverEdge: null };

const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
const nodeView = new vis.DataView(drawnNodes, { filter: (item) => isNodeVisible(item.id) });
const edgeView = new vis.DataView(drawnEdges, { filter: (item) => isEdgeVisible(edges[item.id]) });

const radiusOf = (id) => Math.min(34, 11 + 3.2 * Math.sqrt(nodes.get(id).value));

/** Radius on the canvas now: marks grow with the zoom, but stay between 4 and 20 pixels. */
const drawnRadius = (id) => Math.min(Math.max(radiusOf(id), 4 / network.getScale()), 20 / network.getScale());

function drawNode({ ctx, id, x, y }) {
  const radius = drawnRadius(id);
  const { outline, colour } = styleOf(nodes.get(id).group);
  const chosen = id === light.node || id === light.hoverNode;
  return {
    drawNode() {
      ctx.translate(x, y);
      ctx.scale(radius, radius);
      ctx.globalAlpha = light.near.size && !light.near.has(id) && !chosen ? 0.16 : 1;
      ctx.fillStyle = ink[colour];
      ctx.strokeStyle = chosen ? ink["--text"] : ink["--paper"];
      ctx.lineWidth = (chosen ? 3 : 1.2) / radius / Math.min(1, network.getScale());
      ctx.stroke(paths[SHAPES.indexOf(outline)]);
      ctx.fill(paths[SHAPES.indexOf(outline)]);
    },
    nodeDimensions: { width: 2 * radius, height: 2 * radius },
  };
}

const network = new vis.Network(container, { nodes: nodeView, edges: edgeView }, {
  ...read("options"),
  nodes: { shape: "custom", ctxRenderer: drawNode, chosen: false },
  edges: { smooth: false, arrows: { to: { scaleFactor: 0.55 } }, chosen: false, width: 1.2, selectionWidth: 0 },
});

/** Edges between the same two nodes bend apart. */
const siblings = new Map();
for (const edge of edges) {
  const pair = [edge.from, edge.to].sort().join("\n");
  siblings.set(pair, [...(siblings.get(pair) || []), edge.id]);
}

function edgeItem(edge) {
  const together = siblings.get([edge.from, edge.to].sort().join("\n"));
  const bend = (together.indexOf(edge.id) - (together.length - 1) / 2) * 0.18 * (edge.from < edge.to ? 1 : -1);
  const item = { id: edge.id, from: edge.from, to: edge.to };
  if (isSymmetric(edge)) item.arrows = { to: { enabled: false } };
  if (edge.modality !== "actual") item.dashes = edge.modality === "cancelled" ? [2, 6] : [8, 5];
  if (bend) item.smooth = { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bend) };
  return item;
}

/** Draw more nodes, each with its place, and all edges that now have both ends. */
function draw(items) {
  drawnNodes.add(items.map(({ id, x, y }) => ({ id, x, y })));
  const wanted = new Set(items.flatMap(({ id }) => edgesOf.get(id)));
  drawnEdges.add([...wanted].filter((e) => drawnNodes.get(e.from) && drawnNodes.get(e.to)).map(edgeItem));
}

/** Points along an edge as it is drawn, from border to border, in canvas units; null when it is not drawn. */
function course(edge) {
  const drawn = network.body.edges[edge.id];
  if (!drawn || !drawn.connected) return null;
  const steps = drawn.options.smooth.enabled ? 14 : 1;
  const line = Array.from({ length: steps + 1 }, (_, i) => drawn.edgeType.getPoint(i / steps));
  const shorten = (end, next, radius) => {
    const length = Math.hypot(next.x - end.x, next.y - end.y) || 1;
    const part = Math.min(radius / length, 0.45 * steps);
    return { x: end.x + (next.x - end.x) * part, y: end.y + (next.y - end.y) * part };
  };
  const first = shorten(line[0], line[1], drawnRadius(edge.from));
  const last = shorten(line[steps], line[steps - 1], drawnRadius(edge.to));
  return [first, ...line.slice(1, -1), last];
}

const middle = (edge) => network.body.edges[edge.id].edgeType.getPoint(0.5);

/** Bring nodes into view; `closest` limits how near the camera goes. */
function show(ids, closest = 1.1) {
  const places = ids.map((id) => drawnNodes.get(id)).filter(Boolean);
  if (!places.length) return;
  const now = network.getPositions(places.map((item) => item.id).filter((id) => network.body.nodes[id]));
  const points = places.map((item) => now[item.id] || item);
  const [left, right] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
  const [top, bottom] = [Math.min(...points.map((p) => p.y)), Math.max(...points.map((p) => p.y))];
  const room = { x: Math.max(container.clientWidth - 130, 60), y: Math.max(container.clientHeight - 90, 60) };
  const scale = Math.min(closest, room.x / (right - left + 1), room.y / (bottom - top + 1));
  network.moveTo({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    scale,
    animation: still.matches || !shownBefore ? false : { duration: 450, easingFunction: "easeInOutQuad" },
  });
  shownBefore = true;
  paintEdges(scale);
}
let shownBefore = false;

/** Light up a node with its neighbours, an edge with its ends, or nothing. */
function illuminate({ node = null, edge = null } = {}) {
  light.node = node;
  light.edge = edge;
  light.edges = edge ? [edge] : node ? edgesOf.get(node) : [];
  light.near = new Set(light.edges.flatMap((e) => [e.from, e.to]).concat(node ? [node] : []));
  paintEdges();
}

const MANY = 1500; // edges; more are drawn thinner in colour, unless one is near them

/** Colour and width of what is not lit up; a line is about a pixel wide at any zoom. */
function paintEdges(scale = network.getScale()) {
  const color = ink[light.near.size ? "--edge-dim" : "--edge"];
  const width = 1 / scale;
  const opacity = Math.max(0.25, Math.min(1, (MANY / (edgeView.length || 1)) * Math.max(1, scale * 4)));
  if (painted.color === color && Math.abs(painted.width / width - 1) < 0.15) return;
  painted = { color, width };
  network.setOptions({ edges: { color: { color, inherit: false, opacity }, width } });
}
let painted = {};

/** Take the colours from the style sheet, which knows whether it is light or dark. */
function takeInk() {
  const style = getComputedStyle(document.documentElement);
  const names = ["--text", "--muted", "--paper", "--edge", "--edge-dim", "--accent", ...SHAPES.keys()];
  ink = Object.fromEntries(
    names.map((name) => (typeof name === "number" ? `--type-${name}` : name)).map((n) => [n, style.getPropertyValue(n).trim()]),
  );
  paintEdges();
}
