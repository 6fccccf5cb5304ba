// What a point of the canvas means, and what the pointer does there.

const coarse = matchMedia("(pointer: coarse)");

/** Node or edge under a point of the canvas, in pixels; a label counts as what it names. A finger is less exact. */
function pick(point) {
  const [scale, near] = [network.getScale(), network.DOMtoCanvas(point)];
  const node = nearestNode(near, scale, coarse.matches ? 20 : EXACT);
  if (node.distance < EXACT) return node;
  const label = labelled.find((b) => point.x > b.left && point.x < b.right && point.y > b.top && point.y < b.bottom);
  if (label) return label;
  const edge = nearestEdge(near, scale, coarse.matches ? 16 : 7);
  return node.node && !(edge.distance < node.distance) ? node : edge;
}

const EXACT = 4; // pixels beside a node that are surely meant for it

function nearestNode(near, scale, reach) {
  let best = { distance: reach };
  for (const node of visible.nodes) {
    const place = placeOf(node.id);
    const distance = (Math.hypot(place.x - near.x, place.y - near.y) - radiusOf(node, scale)) * scale;
    if (distance < best.distance) best = { node: node.id, distance };
  }
  return best;
}

function nearestEdge(near, scale, reach) {
  let best = { distance: reach };
  for (const edge of visible.edges) {
    const course = courseOf(edge);
    const aside = (Math.abs(edge.bend) / 2) * lengthOf(edge); // of the straight line, at most
    if (!course || distanceToSegment(near, course[0], course[2]) * scale > best.distance + aside) continue;
    const distance = distanceToCourse(near, course, edge.bend ? 14 : 1) * scale;
    if (distance < best.distance) best = { edge, distance };
  }
  return best;
}

/** How far a point is from a curve, taken as so many straight pieces. */
function distanceToCourse(point, [a, control, b], pieces) {
  const at = (t) => ({
    x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * control.x + t ** 2 * b.x,
    y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * control.y + t ** 2 * b.y,
  });
  let nearest = Infinity;
  for (let i = 0; i < pieces; i++) nearest = Math.min(nearest, distanceToSegment(point, at(i / pieces), at((i + 1) / pieces)));
  return nearest;
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
  relight();
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
}
