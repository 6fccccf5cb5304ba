// More nodes on the canvas than it opened with: neighbours of what is looked at, and nodes without any edge.

const STEP = 60; // neighbours drawn at once; a busy node has a button for the next ones
const ROOM = { wide: 118, high: 62 }; // what a node keeps to itself, as in the layout that the file came with

/** Free places of the canvas, found on a spiral around a point. */
class Room {
  cells = new Set([...homes.values()].map(({ x, y }) => this.cell(x, y)));
  cell(x, y) {
    return `${Math.round(x / ROOM.wide)} ${Math.round(y / ROOM.high)}`;
  }
  near({ x, y }, { here = false } = {}) {
    if (here && this.take({ x, y })) return { x, y };
    for (let turn = 1; ; turn++) {
      const far = 1.1 + 0.45 * Math.sqrt(turn);
      const place = { x: x + far * ROOM.wide * Math.cos(turn * 2.4), y: y + 1.4 * far * ROOM.high * Math.sin(turn * 2.4) };
      if (this.take(place)) return place;
    }
  }
  take({ x, y }) {
    const cell = this.cell(x, y);
    return !this.cells.has(cell) && Boolean(this.cells.add(cell));
  }
}

const hiddenNeighbours = (id) =>
  neighboursOf(id).filter((other) => !homes.has(other)).map((other) => nodes.get(other)).sort(byDegree);

/** A height that is so far under all that is drawn. */
const lowest = (under) => (homes.size ? Math.max(...[...homes.values()].map(({ y }) => y)) + under : 0);

/** Have nodes on the canvas that may not be: each near one that is and that it is linked to, else under the picture. */
function ensureDrawn(ids) {
  const missing = ids.filter((id) => !homes.has(id));
  if (!missing.length) return;
  const room = new Room();
  const placed = new Map();
  let start = { x: 0, y: lowest(300) };
  for (const id of missing) {
    const anchor = neighboursOf(id).map((other) => placed.get(other) || homes.get(other)).find(Boolean);
    const place = room.near(anchor || start, { here: !anchor });
    if (!anchor) start = place;
    placed.set(id, { id, ...place });
  }
  draw([...placed.values()]);
}

/** Have a node with its neighbours on the canvas, the best connected `STEP` of those that are not there yet. */
function expand(id) {
  ensureDrawn([id, ...hiddenNeighbours(id).slice(0, STEP).map((node) => node.id)]);
  if (!isNodeVisible(id)) opened.add(id);
}

/** Draw, or no longer draw, the nodes that have no edges at all, in rows under the rest. */
function setLooseShown(shown) {
  looseShown = shown;
  const loose = [...nodes.values()].filter((node) => !node.value && !homes.has(node.id)).sort(byDegree);
  const columns = Math.max(6, Math.ceil(Math.sqrt(loose.length * 1.5)));
  const top = lowest(240);
  if (shown) {
    draw(loose.map(({ id }, i) => ({
      id,
      x: ((i % columns) - (columns - 1) / 2) * 190,
      y: top + Math.floor(i / columns) * 90,
    })));
  }
}
