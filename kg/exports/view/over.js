// The sheet over the picture: the lit edges and nodes in full colour, and all names. What is under it is paler meanwhile.

const over = element("canvas", { class: "over", "aria-hidden": "true" });
container.append(over);

let due = false;

/** Paint the light anew in the next frame, if nothing does so before. */
function relight() {
  if (quiet || due) return;
  due = true;
  requestAnimationFrame(() => due && paintOver());
}

function paintOver() {
  due = false;
  const under = network.canvas.frame.canvas;
  if (over.width !== under.width || over.height !== under.height) Object.assign(over, { width: under.width, height: under.height });
  const ratio = under.width / container.clientWidth;
  const scale = network.getScale();
  const origin = network.canvasToDOM({ x: 0, y: 0 });
  const ctx = over.getContext("2d");
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, over.width, over.height);
  ctx.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * origin.x, ratio * origin.y);
  paintLight(ctx, scale);
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawLabels(ctx);
}

/** The lit edges in the accent colour, with the direction they are read in, and the nodes at their ends. */
function paintLight(ctx, scale) {
  const pixel = 1 / scale;
  for (const edge of new Set([...light.edges, light.hoverEdge])) {
    const course = edge && visible.ids.has(edge.from) && visible.ids.has(edge.to) && courseOf(edge);
    if (!course) continue;
    const strong = edge === light.edge || edge === light.hoverEdge;
    ctx.strokeStyle = ctx.fillStyle = ink["--accent"];
    ctx.lineWidth = (strong ? 3 : 1.6) * pixel;
    ctx.setLineDash(dashesOf(edge).map((length) => length * pixel));
    ctx.beginPath();
    trace(ctx, course, edge.bend);
    ctx.stroke();
    ctx.setLineDash([]);
    if (isSymmetric(edge)) continue;
    ctx.beginPath();
    traceHead(ctx, course, radiusOf(nodes.get(edge.to), scale), (strong ? 11 : 8) * pixel);
    ctx.fill();
  }
  for (const id of new Set([...light.near, light.hoverEdge?.from, light.hoverEdge?.to, light.hoverNode])) {
    const chosen = id === light.node || id === light.hoverNode;
    if (visible.ids.has(id)) paintMark(ctx, nodes.get(id), scale, chosen ? 1.5 : 0.6, ink[chosen ? "--text" : "--paper"]);
  }
}
