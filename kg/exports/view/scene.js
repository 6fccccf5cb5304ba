// A part of the graph by itself: a node with all within one or two steps, or the chains between two nodes.

const MOST = 250; // nodes of a scene; of more, the best connected
const RING = { first: 230, next: 120, apart: 92 }; // radius of the first ring, to the next one, along a ring

/** The scene that an address asks for, or null. */
function sceneOf({ focus, steps = 1, path, to }) {
  if (focus) return focusScene(focus, steps);
  if (path && to && path !== to) return chainScene(path, to);
  return null;
}

/** The part of the address that stands for the scene. */
function sceneAt() {
  const { focus, steps, path, to } = addressed(location.hash);
  return { focus, steps, path, to };
}

function focusScene(id, steps) {
  const parents = new Map([[id, null]]);
  let [ring, total] = [[id], 1];
  for (let step = 1; step <= steps; step++) {
    const next = new Map();
    for (const from of ring)
      for (const edge of edgesOf.get(from).filter(edgeOn)) {
        const other = otherEnd(edge, from);
        if (!parents.has(other) && !next.has(other)) next.set(other, from);
      }
    total += next.size;
    const best = [...next].sort(([a], [b]) => byDegree(nodes.get(a), nodes.get(b))).slice(0, MOST - parents.size);
    for (const [other, from] of best) parents.set(other, from);
    ring = best.map(([other]) => other);
  }
  return { kind: "focus", id, ends: [id], steps, total, ids: new Set(parents.keys()), places: rings(id, parents) };
}

/** Places around a node: its neighbours by type on rings about it, theirs further out in the same direction. */
function rings(centre, parents) {
  const children = new Map([...parents.keys()].map((id) => [id, []]));
  for (const [id, parent] of parents) if (parent !== null) children.get(parent).push(id);
  const order = (id) => typesPresent.findIndex(({ name }) => name === nodes.get(id).group);
  const leaves = (id) => Math.max(1, children.get(id).reduce((sum, child) => sum + leaves(child), 0));
  const places = new Map([[centre, { x: 0, y: 0 }]]);
  const put = (id, start, end, radius) => {
    const below = children.get(id).sort((a, b) => order(a) - order(b) || byDegree(nodes.get(a), nodes.get(b)));
    const all = below.reduce((sum, child) => sum + leaves(child), 0);
    const tiers = Math.max(1, Math.min(6, Math.ceil((below.length * RING.apart) / ((end - start) * radius))));
    let angle = start;
    below.forEach((child, i) => {
      const span = ((end - start) * leaves(child)) / all;
      const r = radius + (i % tiers) * RING.next;
      const at = angle + span / 2;
      places.set(child, { x: 1.45 * r * Math.cos(at), y: r * Math.sin(at) });
      put(child, angle, angle + span, radius + tiers * RING.next + 60);
      angle += span;
    });
  };
  put(centre, -Math.PI / 2, 1.5 * Math.PI, RING.first);
  return places;
}

let sceneKey = "";

/** Enter, change or leave a scene; says whether the camera has to follow. */
function setScene(at) {
  const key = addressOf({ focus: at.focus, steps: at.steps, path: at.path, to: at.to });
  scene = sceneOf(at);
  if (scene) ensureDrawn([...scene.ids]);
  const changed = key !== sceneKey;
  sceneKey = key;
  tellScene();
  return changed;
}

/** Nodes of the scene to their places in it; without one, all to their own. */
function putScene() {
  for (const { id } of visible.nodes) Object.assign(placeOf(id), (scene ? scene.places : homes).get(id));
  redraw();
}

let pathFrom = null; // a node that a path is to be found from, until its end is chosen

/** The bar over the canvas: what part of the graph is shown, and the way back. */
function tellScene() {
  const back = button(say("whole"), () => go(addressOf({ node: scene.id ?? light.node })), { class: "back" });
  const name = (id) => nodes.get(id).label;
  const parts = pathFrom
    ? [say("pathTo", { name: name(pathFrom) }), button(say("cancel"), () => setPathFrom(null))]
    : scene?.kind === "focus"
      ? [say(scene.total > scene.ids.size ? "focusPart" : "focused", { name: name(scene.id), count: scene.ids.size, total: scene.total }),
        ...[1, 2].map((steps) => button(say("steps" + steps), () => go(addressOf({ focus: scene.id, steps })),
          { "aria-pressed": steps === scene.steps })), back]
      : scene ? [say(scene.chains.length ? "pathFound" : "pathNone",
        { from: name(scene.from), to: name(scene.to), steps: (scene.chains[0] || [0]).length - 1 }), back] : [];
  sceneBar.hidden = !parts.length;
  sceneBar.replaceChildren(...(parts.length ? [element("span", { text: parts[0] }), ...parts.slice(1)] : []));
}

function setPathFrom(id) {
  pathFrom = id;
  tellScene();
  if (id) query.select(); // what was sought before is written over
}
