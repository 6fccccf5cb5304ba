// The drawing: vis-network moves, zooms and draws nodes and edges; what is lit up is decided here.

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

let sizedBy = "value"; // or "investment"
const richest = Math.max(1, ...[...nodes.values()].map((node) => node.investment));

/** Radius on the canvas now: by degree marks grow with the zoom between 4 and 20 pixels; money is compared at any zoom. */
function drawnRadius(id) {
  const scale = network.getScale();
  const { value, investment } = nodes.get(id);
  if (sizedBy === "investment") return (3 + 27 * Math.sqrt(investment / richest)) / scale;
  return Math.min(Math.max(Math.min(34, 11 + 3.2 * Math.sqrt(value)), 4 / scale), 20 / scale);
}

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

/** Draw anew in the next frame, once, however often it was asked for. */
const redraw = () => network.body.emitter.emit("_requestRedraw");

network.canvas.frame.tabIndex = -1; // the keys are those of the frame around it

/** Edges between the same two nodes bend apart. */
const siblings = new Map();
for (const edge of edges) {
  const pair = [edge.from, edge.to].sort().join("\n");
  if (!siblings.has(pair)) siblings.set(pair, []);
  siblings.get(pair).push(edge.id);
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
  quietly(() => {
    drawnNodes.add(items.map(({ id, x, y }) => ({ id, x, y })));
    const wanted = new Set(items.flatMap(({ id }) => edgesOf.get(id)));
    drawnEdges.add([...wanted].filter((e) => drawnNodes.get(e.from) && drawnNodes.get(e.to)).map(edgeItem));
  });
}

let quiet = false;

/** Change what is drawn without placing labels for each step: vis-network draws at once after every change. */
function quietly(change) {
  quiet = true;
  change();
  quiet = false;
  redraw();
}

let shownBefore = false;

/** Bring nodes into view; `closest` limits how near the camera goes. */
function show(ids, closest = 1.1) {
  const points = ids.map((id) => network.body.nodes[id] || drawnNodes.get(id)).filter(Boolean);
  if (!points.length) return;
  const [xs, ys] = [points.map((p) => p.x).sort((a, b) => a - b), points.map((p) => p.y).sort((a, b) => a - b)];
  const bare = container.clientHeight - coveredHeight();
  const room = { x: Math.max(container.clientWidth - 160, 60), y: Math.max(bare - 90, 60) };
  const scale = Math.min(closest, room.x / (xs.at(-1) - xs[0] + 1), room.y / (ys.at(-1) - ys[0] + 1));
  network.moveTo({
    position: { x: (xs[0] + xs.at(-1)) / 2, y: (ys[0] + ys.at(-1)) / 2 },
    offset: { x: 0, y: (bare - container.clientHeight) / 2 },
    scale,
    animation: still.matches || !shownBefore ? false : { duration: 450, easingFunction: "easeInOutQuad" },
  });
  shownBefore = true;
  paintEdges(scale);
}

/** Light up a node with its neighbours, an edge with its ends, or nothing. */
function illuminate({ node = null, edge = null } = {}) {
  light.node = node;
  light.edge = edge;
  light.edges = edge ? [edge] : node ? edgesOf.get(node).filter(edgeOn) : [];
  light.near = new Set(light.edges.flatMap((e) => [e.from, e.to]).concat(node ? [node] : []));
  paintEdges();
}

const MANY = 1500; // edges; more are drawn thinner in colour, unless one is near them
let painted = {};

/** Colour and width of what is not lit up; a line is about a pixel wide at any zoom. */
function paintEdges(scale = network.getScale()) {
  const color = ink[light.near.size ? "--edge-dim" : "--edge"];
  const width = 1 / scale;
  const opacity = Math.max(0.25, Math.min(1, (MANY / (edgeView.length || 1)) * Math.max(1, scale * 4)));
  if (painted.color === color && Math.abs(painted.width / width - 1) < 0.15) return;
  painted = { color, width };
  const colour = { color, highlight: color, hover: color, inherit: false, opacity };
  for (const { options } of Object.values(network.body.edges)) Object.assign(options, { color: colour, width }); // setOptions is slow
  redraw();
}

/** Take the colours from the style sheet, which knows whether it is light or dark. */
function takeInk() {
  const style = getComputedStyle(document.documentElement);
  const types = SHAPES.map((_, i) => `--type-${i}`);
  const names = ["--text", "--muted", "--paper", "--edge", "--edge-dim", "--accent", ...types];
  ink = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
  paintEdges();
}
