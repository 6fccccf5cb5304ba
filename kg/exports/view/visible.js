// Which nodes and edges are shown: by type, by relation, by date, with or without edges, within a scene.

const off = { types: new Set(), relations: new Set() };
const opened = new Set(); // looked at one by one: they stay visible whatever the filters say
let looseShown = false;
let scene = null; // {ids, places}: only these nodes, at places of their own; null: the whole picture

const typeOn = (id) => opened.has(id) || !off.types.has(nodes.get(id).group);

/** Whether filters and date let an edge through. */
const edgeOn = (edge) => !off.relations.has(edge.relation) && inTime(edge) && typeOn(edge.from) && typeOn(edge.to);

const isEdgeVisible = (edge) => edgeOn(edge) && (!scene || (scene.ids.has(edge.from) && scene.ids.has(edge.to)));

function isNodeVisible(id) {
  if (scene) return scene.ids.has(id) && (typeOn(id) || scene.ends.includes(id));
  if (opened.has(id)) return true;
  return typeOn(id) && inTime(nodes.get(id)) && (looseShown || edgesOf.get(id).some(edgeOn));
}

let filtered = ""; // what the views were last filtered by

/** Show what filters, date and scene let through, if any of them has changed or more is drawn. */
function refilter() {
  const by = [[...off.types], [...off.relations], opened.size, looseShown, until, sceneKey, drawnNodes.length].join("|");
  if (by === filtered) return;
  filtered = by;
  quietly(() => {
    nodeView.refresh();
    edgeView.refresh();
  });
  painted = {}; // new edges have no colour yet
  paintEdges();
  putScene();
  tellCounts();
}
