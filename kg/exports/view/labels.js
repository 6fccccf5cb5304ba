// Labels as on a map: of constant size on the screen, the best connected first, none over another.

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif';
const LINE = 10; // characters of a Chinese name to a line
const widths = new Map();
const BUSY = Math.max(10, [...nodes.values()].map((node) => node.value).sort((a, b) => b - a)[24] || 0); // degree from which a name stands out
let labelled = []; // boxes of the labels drawn last, in pixels: {node or edge, left, top, right, bottom}

/** A name in at most `most` lines; the rest is cut off, the panel has it in full. */
function linesOf(name, most) {
  const units = [...name];
  const wide = units.filter((c) => c > "\u2e7f").length > units.length / 2;
  const length = wide ? LINE : 2 * LINE;
  if (units.length <= length + 1) return [name];
  const lines = Array.from({ length: Math.min(most, Math.ceil(units.length / length)) }, (_, i) =>
    units.slice(i * length, (i + 1) * length).join(""));
  if (units.length > most * length) lines[most - 1] = units.slice((most - 1) * length, most * length - 1).join("") + "…";
  return lines;
}

function widthOf(ctx, font, text) {
  const key = font + text;
  if (!widths.has(key)) {
    ctx.font = font;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

/** Boxes taken so far, in cells of 64 pixels. */
class Taken {
  cells = new Map();
  *cellsOf(box) {
    for (let x = Math.floor(box.left / 64); x <= Math.floor(box.right / 64); x++)
      for (let y = Math.floor(box.top / 64); y <= Math.floor(box.bottom / 64); y++) yield x * 100003 + y;
  }
  isFree(box) {
    for (const cell of this.cellsOf(box))
      for (const other of this.cells.get(cell) || [])
        if (box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top) return false;
    return true;
  }
  take(box) {
    for (const cell of this.cellsOf(box)) {
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push(box);
    }
  }
}

function drawLabels(ctx) {
  const ratio = ctx.canvas.width / container.clientWidth;
  const scale = network.getScale();
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.lineJoin = "round";
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const taken = new Taken();
  const discs = new Taken();
  labelled = [];
  const queue = labelQueue();
  for (const { x, y, radius } of queue) discs.take(square(x, y, 0.7 * radius));
  const foremost = new Set([light.edge, light.hoverEdge].filter(Boolean));
  for (const edge of foremost) labelEdge(ctx, taken, edge, true);
  for (const node of queue) labelNode(ctx, taken, discs, node);
  for (const edge of light.edges) if (!foremost.has(edge)) labelEdge(ctx, taken, edge, false);
  if (!light.near.size && (scene || scale > 0.85)) for (const id of edgeView.getIds()) labelEdge(ctx, taken, edges[id], false);
  ctx.restore();
}

/** Visible nodes in the order in which they may claim room; with something lit up, only that. */
function labelQueue() {
  const scale = network.getScale();
  const rankOf = (id) => (id === light.hoverNode || id === light.node ? 0 : light.near.has(id) ? 1 : 2);
  return nodeView.getIds()
    .map((id) => ({ id, ...network.canvasToDOM(network.body.nodes[id]), radius: drawnRadius(id) * scale, rank: rankOf(id) }))
    .filter((n) => n.x > -60 && n.y > -30 && n.x < container.clientWidth + 60 && n.y < container.clientHeight + 30)
    .filter((n) => n.rank < 2 || !light.near.size)
    .sort((a, b) => a.rank - b.rank || bySize(nodes.get(a.id), nodes.get(b.id)));
}

const bySize = (a, b) => b[sizedBy] - a[sizedBy] || byDegree(a, b);

const square = (x, y, half) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

/** Below, above, beside or aslant of its node, clear of other labels; clear of nodes too, unless it is one that matters. */
function labelNode(ctx, taken, discs, { id, x, y, radius, rank }) {
  const node = nodes.get(id);
  const matters = rank < 2 || node.value >= BUSY;
  const size = rank === 0 ? 15 : node.value >= BUSY ? 14 : node.value > 2 ? 13 : 12;
  const font = `${rank === 0 || node.value >= BUSY ? "600 " : ""}${size}px ${FONT}`;
  const lines = linesOf(node.label, rank === 0 ? 4 : 2);
  const half = Math.max(...lines.map((line) => widthOf(ctx, font, line))) / 2 + 3;
  const height = lines.length * (size + 2) + 2;
  const boxAt = (cx, cy) => ({ node: id, cx, cy, left: cx - half, right: cx + half, top: cy - height / 2, bottom: cy + height / 2 });
  const [aside, below, aslant] = [radius + half + 2, radius + height / 2 + 2, 0.7 * radius];
  const places = [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [1, -1], [-1, 1], [-1, -1]].map(([right, down]) =>
    right && down
      ? boxAt(x + right * (aslant + half), y + down * (aslant + height / 2))
      : boxAt(x + right * aside, y + down * below)).filter((box) => box.left > 0 && box.right < container.clientWidth && box.top > 0 && box.bottom < container.clientHeight);
  const box = places.find((place) => taken.isFree(place) && discs.isFree(place))
    || (matters && places.find((place) => taken.isFree(place))) || (rank === 0 && places[0]);
  if (!box) return;
  taken.take(box);
  taken.take(square(x, y, radius));
  labelled.push(box);
  write(ctx, font, lines, box, size + 2, ink["--text"]);
}

function labelEdge(ctx, taken, edge, forced) {
  const drawn = network.body.edges[edge.id];
  if (!drawn || !drawn.connected) return;
  const { x, y } = network.canvasToDOM(middle(edge));
  const text = [labelOf("relations", edge.relation), ...edge.titles.slice(0, 1)].join(" · ");
  const font = `${forced ? "600 13" : "12"}px ${FONT}`;
  const half = widthOf(ctx, font, text) / 2 + 2;
  const box = { edge, cx: x, cy: y, left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
  if (!forced && !taken.isFree(box)) return;
  taken.take(box);
  labelled.push(box);
  write(ctx, font, [text], box, 16, ink[forced ? "--accent" : "--muted"]);
}

function write(ctx, font, lines, box, step, colour) {
  ctx.font = font;
  ctx.strokeStyle = ink["--paper"];
  ctx.lineWidth = 4;
  ctx.fillStyle = colour;
  lines.forEach((line, i) => {
    const y = box.cy + (i - (lines.length - 1) / 2) * step;
    ctx.strokeText(line, box.cx, y);
    ctx.fillText(line, box.cx, y);
  });
}
