// The line of an edge as it is drawn, and the lit edges over the pale ones.

/** Points along an edge, from border to border, in canvas units; null when it is not drawn. */
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

/** How long an edge is on the screen. */
function lengthOf(edge) {
  const [a, b] = [edge.from, edge.to].map((id) => network.body.nodes[id]);
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) * network.getScale() : 0;
}

/** The lit edges: in the accent colour, with the direction they are read in. */
function drawLitEdges(ctx) {
  const pixel = 1 / network.getScale();
  for (const edge of new Set([...light.edges, light.hoverEdge].filter(Boolean))) {
    const line = course(edge);
    if (!line) continue;
    const strong = edge === light.edge || edge === light.hoverEdge;
    ctx.strokeStyle = ctx.fillStyle = ink["--accent"];
    ctx.lineWidth = (strong ? 3 : 1.6) * pixel;
    ctx.setLineDash(edge.modality === "actual" ? [] : [7 * pixel, 5 * pixel]);
    ctx.beginPath();
    line.forEach((point) => ctx.lineTo(point.x, point.y));
    ctx.stroke();
    ctx.setLineDash([]);
    if (!isSymmetric(edge)) drawHead(ctx, line.at(-2), line.at(-1), (strong ? 11 : 8) * pixel);
  }
}

function drawHead(ctx, from, tip, length) {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  for (const turn of [-0.45, 0.45]) ctx.lineTo(tip.x - length * Math.cos(angle + turn), tip.y - length * Math.sin(angle + turn));
  ctx.fill();
}
