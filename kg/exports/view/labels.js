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

const CELL = 64; // pixels

/** Boxes taken so far, found by the cells of a grid that they lie in. */
class Taken {
  constructor(width, height) {
    this.columns = Math.ceil(width / CELL) + 2;
    this.cells = Array.from({ length: this.columns * (Math.ceil(height / CELL) + 2) }, () => []);
  }
  /** Whether `met` says so of a cell that a box lies in. */
  some(box, met) {
    const cell = (pixels) => Math.max(0, Math.floor(pixels / CELL) + 1);
    for (let y = cell(box.top); y <= cell(box.bottom); y++)
      for (let x = cell(box.left); x <= Math.min(cell(box.right), this.columns - 1); x++) {
        const there = this.cells[y * this.columns + x];
        if (there && met(there)) return true;
      }
    return false;
  }
  isFree(box) {
    return !this.some(box, (there) => there.some((other) =>
      box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top));
  }
  take(box) {
    this.some(box, (there) => !there.push(box));
  }
}

/** Write the names on the sheet, which counts in pixels; with something lit up, only of that. */
function drawLabels(ctx) {
  const { clientWidth: width, clientHeight: height } = container;
  const scale = network.getScale();
  const origin = network.canvasToDOM({ x: 0, y: 0 });
  const inView = { width, height, at: ({ x, y }) => ({ x: origin.x + x * scale, y: origin.y + y * scale }) };
  ctx.lineJoin = "round";
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const taken = new Taken(width, height);
  const discs = new Taken(width, height);
  for (const one of [sceneBar, panel]) taken.take(within(one)); // no name under what lies over the picture
  labelled = [];
  const queue = labelQueue(inView, scale);
  for (const { x, y, radius } of queue) discs.take(square(x, y, 0.7 * radius));
  const foremost = new Set([light.edge, light.hoverEdge].filter(Boolean));
  const lines = scene || scale > 0.85 ? visible.edges : [];
  for (const edge of foremost) labelEdge(ctx, inView, taken, edge, true);
  for (const place of queue) labelNode(ctx, inView, taken, discs, place);
  for (const edge of light.near.size ? light.edges : lines) if (!foremost.has(edge)) labelEdge(ctx, inView, taken, edge, false);
}

/** Visible nodes in the order in which they may claim room; with something lit up, only that. */
function labelQueue({ width, height, at }, scale) {
  const first = [light.hoverNode, light.node].filter((id) => visible.ids.has(id)).map((id) => nodes.get(id));
  const rest = light.near.size ? visible.nodes.filter(({ id }) => light.near.has(id)) : visible.nodes;
  return [...new Set([...first, ...rest])]
    .map((node) => ({ node, ...at(placeOf(node.id)), radius: radiusOf(node, scale) * scale, chosen: first.includes(node) }))
    .filter(({ x, y }) => x > -60 && y > -30 && x < width + 60 && y < height + 30);
}

/** Where an element is on the picture. */
function within(one) {
  const [frame, box] = [container, one].map((element) => element.getBoundingClientRect());
  return { left: box.left - frame.left, right: box.right - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top };
}

const square = (x, y, half) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });

/** Below, above, beside, aslant: the directions in which a name is tried, each [right, down]. */
const SIDES = [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [1, -1], [-1, 1], [-1, -1]];

/** Beside its node, clear of other labels; clear of nodes too, unless it is one that matters. */
function labelNode(ctx, { width, height }, taken, discs, { node, x, y, radius, chosen }) {
  const heavy = chosen || node.value >= BUSY;
  const size = chosen ? 15 : node.value >= BUSY ? 14 : node.value > 2 ? 13 : 12;
  const font = `${heavy ? "600 " : ""}${size}px ${FONT}`;
  const lines = linesOf(node.label, chosen ? 4 : 2);
  const half = Math.max(...lines.map((line) => widthOf(ctx, font, line))) / 2 + 3;
  const tall = lines.length * (size + 2) + 2;
  const rim = x < 0 || x > width ? x : Math.min(Math.max(x, half + 1), width - half - 1); // moved aside to be seen whole
  const places = SIDES.map(([right, down]) => {
    const away = right && down ? 0.7 * radius : radius + 2;
    const [cx, cy] = [(right ? x : rim) + right * (away + half), y + down * (away + tall / 2)];
    return { node: node.id, cx, cy, left: cx - half, right: cx + half, top: cy - tall / 2, bottom: cy + tall / 2 };
  }).filter((box) => box.left > 0 && box.right < width && box.top > 0 && box.bottom < height);
  const box = places.find((place) => taken.isFree(place) && discs.isFree(place))
    || ((heavy || light.near.has(node.id)) && places.find((place) => taken.isFree(place))) || (chosen && places[0]);
  if (!box) return;
  taken.take(box);
  taken.take(square(x, y, radius));
  labelled.push(box);
  write(ctx, font, lines, box, size + 2, ink["--text"]);
}

function labelEdge(ctx, { width, height, at }, taken, edge, forced) {
  if (!visible.ids.has(edge.from) || !visible.ids.has(edge.to) || !courseOf(edge)) return;
  const { x, y } = at(middle(edge));
  if (x < 0 || y < 0 || x > width || y > height) return;
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
