// Which nodes and edges are shown: by type, by relation, by date, with or without edges, within a scene.

const off = { types: new Set(), relations: new Set() };
const opened = new Set(); // looked at one by one: they stay visible whatever the filters say
let looseShown = false;
let scene = null; // {ids, places}: only these nodes, at places of their own; null: the whole picture

/** What is shown now of what is drawn: nodes, the largest first, their ids, and edges. */
const visible = { nodes: [], ids: new Set(), edges: [] };

const typeOn = (id) => opened.has(id) || !off.types.has(nodes.get(id).group);

/** Whether filters and date let an edge through. */
const edgeOn = (edge) => !off.relations.has(edge.relation) && inTime(edge) && typeOn(edge.from) && typeOn(edge.to);

function isNodeVisible(id) {
  if (scene) return scene.ids.has(id) && (typeOn(id) || scene.ends.includes(id));
  if (opened.has(id)) return true;
  return typeOn(id) && inTime(nodes.get(id)) && (looseShown || edgesOf.get(id).some(edgeOn));
}

let filtered = ""; // what was last shown by

/** Show what filters, date, scene and size let through, if any of them has changed or more is drawn. */
function refilter() {
  const by = [[...off.types], [...off.relations], opened.size, looseShown, until, sceneKey, homes.size, sizedBy].join("|");
  if (by === filtered) return;
  filtered = by;
  visible.nodes = [...homes.keys()].filter(isNodeVisible).map((id) => nodes.get(id)).sort(bySize);
  visible.ids = new Set(visible.nodes.map(({ id }) => id));
  visible.edges = drawnEdges.filter((edge) => visible.ids.has(edge.from) && visible.ids.has(edge.to) && edgeOn(edge));
  for (const id of homes.keys()) placeOf(id).options.hidden = !visible.ids.has(id); // cannot be dragged
  network._updateVisibleIndices();
  putScene();
  tellCounts();
}

const bySize = (a, b) => b[sizedBy] - a[sizedBy] || byDegree(a, b);
