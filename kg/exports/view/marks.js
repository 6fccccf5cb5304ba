// Nodes and edges as they are painted: marks of a size that can be seen at any zoom, lines about a pixel wide.

const paths = SHAPES.map((outline) => new Path2D(outline));
let sizedBy = "value"; // or "investment"
const richest = Math.max(1, ...[...nodes.values()].map((node) => node.investment));

/** Radius on the canvas now: by degree marks grow with the zoom between 4 and 20 pixels; money is compared at any zoom. */
function radiusOf({ value, investment }, scale = network.getScale()) {
  if (sizedBy === "investment") return (3 + 27 * Math.sqrt(investment / richest)) / scale;
  return Math.min(Math.max(Math.min(34, 11 + 3.2 * Math.sqrt(value)), 4 / scale), 20 / scale);
}

/** Edges between the same two nodes bend apart: how far, in parts of their length. */
const siblings = new Map();
for (const edge of edges) {
  const pair = [edge.from, edge.to].sort().join("\n");
  if (!siblings.has(pair)) siblings.set(pair, []);
  siblings.get(pair).push(edge);
}
for (const together of siblings.values())
  together.forEach((edge, i) => {
    edge.bend = (i - (together.length - 1) / 2) * 0.24 * (edge.from < edge.to ? 1 : -1);
  });

/** Start, control point and end of an edge, which is a quadratic curve; null when it is not drawn. */
function courseOf({ from, to, bend }) {
  const [a, b] = [placeOf(from), placeOf(to)];
  if (!a || !b || from === to) return null;
  return [a, { x: (a.x + b.x) / 2 - bend * (b.y - a.y), y: (a.y + b.y) / 2 + bend * (b.x - a.x) }, b];
}

/** The middle of an edge, where its label is. */
function middle(edge) {
  const [a, control, b] = courseOf(edge);
  return { x: (a.x + 2 * control.x + b.x) / 4, y: (a.y + 2 * control.y + b.y) / 4 };
}

/** How long an edge is on the screen. */
function lengthOf({ from, to }) {
  const [a, b] = [placeOf(from), placeOf(to)];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) * network.getScale() : 0;
}

/** Dashes, in pixels: planned and signed are not yet so, cancelled will not be. */
const DASHES = { actual: [], planned: [8, 5], signed: [8, 5], cancelled: [2, 6] };
const dashesOf = (edge) => DASHES[edge.modality] || DASHES.planned;

/** Add an edge's line to the path; `course` is what `courseOf` says. */
function trace(ctx, [a, control, b], bend) {
  ctx.moveTo(a.x, a.y);
  if (bend) ctx.quadraticCurveTo(control.x, control.y, b.x, b.y);
  else ctx.lineTo(b.x, b.y);
}

/** Add the head of an edge, at the border of the node that it leads to, to the path. */
function traceHead(ctx, [, from, to], radius, length) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const tip = { x: to.x - radius * Math.cos(angle), y: to.y - radius * Math.sin(angle) };
  ctx.moveTo(tip.x, tip.y);
  for (const turn of [-0.45, 0.45]) ctx.lineTo(tip.x - length * Math.cos(angle + turn), tip.y - length * Math.sin(angle + turn));
}

/** One mark, on the canvas; `ring` is the width of the line around it, in pixels. */
function paintMark(ctx, node, scale, ring, colour) {
  const { x, y } = placeOf(node.id);
  const radius = radiusOf(node, scale);
  const { shape, colour: own } = styleOf(node.group);
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(radius, radius);
  ctx.strokeStyle = colour;
  ctx.lineWidth = (2 * ring) / radius / scale;
  ctx.stroke(paths[shape]);
  ctx.fillStyle = ink[own];
  ctx.fill(paths[shape]);
  ctx.restore();
}

const MANY = 1500; // edges; more are drawn thinner in colour, unless one is near them
const HEADS = 0.4; // scale from which the heads of edges can be seen

/** All that is visible, without light; `ctx` counts in units of the canvas. */
function paintMarks(ctx) {
  const scale = network.getScale();
  const pixel = 1 / scale;
  const { x, y } = network.DOMtoCanvas({ x: -40, y: -40 });
  const [right, bottom] = [x + (container.clientWidth + 80) * pixel, y + (container.clientHeight + 80) * pixel];
  const passes = ([a, c, b]) =>
    Math.max(a.x, b.x, c.x) > x && Math.min(a.x, b.x, c.x) < right && Math.max(a.y, b.y, c.y) > y && Math.min(a.y, b.y, c.y) < bottom;
  const lines = visible.edges.map((edge) => ({ edge, course: courseOf(edge) })).filter(({ course }) => course && passes(course));

  ctx.save();
  ctx.globalAlpha = Math.max(0.25, Math.min(1, (MANY / (lines.length || 1)) * Math.max(1, scale * 4)));
  ctx.strokeStyle = ctx.fillStyle = ink["--edge"];
  ctx.lineWidth = pixel;
  for (const dashes of new Set(Object.values(DASHES))) {
    ctx.beginPath();
    for (const { edge, course } of lines) if (dashesOf(edge) === dashes) trace(ctx, course, edge.bend);
    ctx.setLineDash(dashes.map((length) => length * pixel));
    ctx.stroke();
  }
  if (scale > HEADS) {
    ctx.beginPath();
    for (const { edge, course } of lines)
      if (!isSymmetric(edge)) traceHead(ctx, course, radiusOf(nodes.get(edge.to), scale), 8 * pixel);
    ctx.fill();
  }
  ctx.restore();
  for (const node of visible.nodes) {
    const place = placeOf(node.id);
    if (place.x > x && place.x < right && place.y > y && place.y < bottom) paintMark(ctx, node, scale, 0.6, ink["--paper"]);
  }
}
