// Puts the parts together: what is clicked becomes the address, and the address decides what is shown.

const LEGIBLE = 0.5; // scale from which the neighbours of a node can be told apart
const CLEAR = 110; // pixels that an edge needs to be seen with its label

/** Show what the address points at; `camera` says whether the picture may move to it. */
function follow(options) {
  quietly(() => answer(options));
}

function answer({ camera = true } = {}) {
  const at = addressed(location.hash);
  const entered = setScene(at);
  const node = at.node || (at.edge ? null : at.focus);
  if (!scene && node && camera) expand(node);
  if (at.edge) ensureDrawn([at.edge.from, at.edge.to]);
  refilter();
  if (camera && !clicked) setHover({});
  illuminate({ node: at.node, edge: at.edge }); // the middle of a scene needs no light
  if (at.edge) showEdge(at.edge);
  else if (node) showNode(nodes.get(node));
  else if (scene) showChains(scene);
  else showOverview();
  if (at.unknown) content.prepend(element("p", { class: "warning", text: say("unknown", { name: at.unknown }) }));
  if (camera) look(at, node, entered);
  clicked = false;
}

/** Move the camera to what is shown, unless it was clicked on the canvas and can be seen well. */
function look({ edge }, node, entered) {
  if (phone.matches && (node || edge || scene) && panel.dataset.sheet === "low") setSheet("half");
  if (scene && (entered || !clicked)) showAll();
  else if (!scene && entered) showAll();
  else if (edge && (!clicked || lengthOf(edge) < CLEAR)) show([edge.from, edge.to]);
  else if (!scene && node && (!clicked || network.getScale() < LEGIBLE)) show([node, ...neighboursOf(node)]);
  if (!scene && entered && node) show([node, ...neighboursOf(node)]);
}

/** After a filter or the date has changed. */
const refresh = () => follow({ camera: false });

/** Go to an address of this page; unlike a change of `location.hash` it is answered at once. */
function go(address) {
  if (location.hash !== address && (address !== "#" || location.hash)) history.pushState(null, "", address);
  follow();
}

/** A node was chosen, on the canvas or in a list: the end of a path, if one is wanted. */
function choose(id) {
  const from = pathFrom;
  setPathFrom(null);
  go(from && from !== id ? addressOf({ path: from, to: id }) : nodeLink(id));
}

function start() {
  draw(opening);
  takeInk();
  if (!linked) setLooseShown(true);
  buildLegend();
  watchCanvas();
  watchSearch();
  watchKeys();
  watchSheet();
  const on = (id, action) => document.getElementById(id).addEventListener("click", action);
  on("overview", () => go("#"));
  on("fit", showAll);
  on("png", savePicture);
  on("csv", saveTable);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.node) choose(link.dataset.node);
    else go(link.getAttribute("href"));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", takeInk);
  addEventListener("hashchange", () => follow());
  follow({ camera: false });
  showAll();
  if (location.hash.slice(1)) follow();
}

start();

/** For tests and for the console of a curious reader. */
window.kgView = {
  network,
  nodes,
  edges,
  labels: () => labelled.filter((box) => box.node).map((box) => nodes.get(box.node).label),
  boxes: () => labelled.map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  shown: () => ({ nodes: [...visible.ids], edges: visible.edges.map((edge) => edge.id) }),
  /** Page coordinates of the middle of an edge or of a node. */
  edgePoint: (number) => onPage(network.canvasToDOM(middle(edges[number]))),
  nodePoint: (id) => onPage(network.canvasToDOM(placeOf(id))),
};

function onPage({ x, y }) {
  const frame = container.getBoundingClientRect();
  return { x: x + frame.left, y: y + frame.top };
}
