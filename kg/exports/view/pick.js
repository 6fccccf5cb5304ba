// What a point of the canvas means, and what the pointer does there.

const coarse = matchMedia("(pointer: coarse)");

/** Node or edge under a point of the canvas, in pixels; a label counts as what it names. A finger is less exact. */
function pick(point) {
  const reach = coarse.matches ? 20 : 4;
  const [scale, near] = [network.getScale(), network.DOMtoCanvas(point)];
  let best = { distance: reach };
  for (const id of nodeView.getIds()) {
    const place = network.body.nodes[id];
    const distance = (Math.hypot(place.x - near.x, place.y - near.y) - drawnRadius(id)) * scale;
    if (distance < best.distance) best = { node: id, distance };
  }
  if (best.node) return best;
  const label = labelled.find((b) => point.x > b.left && point.x < b.right && point.y > b.top && point.y < b.bottom);
  if (label) return label;
  best.distance = coarse.matches ? 16 : 7;
  for (const id of edgeView.getIds()) {
    const line = isNear(edges[id], near, best.distance / scale) && course(edges[id]);
    if (!line) continue;
    for (let i = 1; i < line.length; i++) {
      const distance = distanceToSegment(near, line[i - 1], line[i]) * scale;
      if (distance < best.distance) best = { edge: edges[id], distance };
    }
  }
  return best;
}

/** Whether an edge may pass a point: curves stay within a third of their length of the straight line. */
function isNear({ id, from, to }, point, reach) {
  const [a, b] = [network.body.nodes[from], network.body.nodes[to]];
  if (!a || !b) return false;
  const bend = drawnEdges.get(id).smooth ? Math.hypot(a.x - b.x, a.y - b.y) / 3 : 0;
  return distanceToSegment(point, a, b) < reach + bend;
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
  redraw();
}

let clicked = false; // a click on the canvas moves no camera unless one is far out: what was clicked is in view

function watchCanvas() {
  let last = { at: 0 }; // what the first click of two was on: after it the picture may have moved
  network.on("click", ({ pointer, event }) => {
    const second = event.timeStamp - last.at < 350 && Math.hypot(pointer.DOM.x - last.x, pointer.DOM.y - last.y) < 20;
    const { node, edge } = second ? last : pick(pointer.DOM);
    last = { node, edge, at: event.timeStamp, ...pointer.DOM };
    if (node && document.body.classList.contains("bare")) return open(pageLink(node), "_top");
    clicked = true;
    if (node) choose(node);
    else go(edge ? edgeLink(edge) : addressOf(sceneAt()));
  });
  network.on("doubleClick", () => last.node && go(addressOf({ focus: last.node, steps: 1 })));
  let pointer = null; // looked at once a frame
  container.addEventListener("pointermove", (event) => {
    if (event.buttons || event.pointerType === "touch") return;
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
    if (quiet) return;
    drawLitEdges(ctx);
    drawLabels(ctx);
  });
}
