// What is shown stands in the address, so that it can be sent to somebody else and the browser's Back goes back.
// #node=ID or a name · #edge=HEAD/RELATION/TAIL · #focus=ID&steps=2 · #path=ID&to=ID; the last two with node or edge.

const edgeKey = (edge) => [edge.from, edge.relation, edge.to].map(encodeURIComponent).join("/");

/** An address; `at` has any of node, focus, path, to (ids), steps (a number), edge. */
function addressOf(at) {
  const parts = Object.entries(at).filter(([, value]) => value !== undefined && value !== null).map(([key, value]) =>
    `${key}=${key === "edge" ? edgeKey(value) : encodeURIComponent(value)}`);
  return "#" + parts.join("&");
}

/** The id of what is called so: an id, a name, or an alias of one node alone. */
function idOf(name) {
  if (name === undefined || nodes.has(name)) return name;
  const called = [...nodes.values()].filter((node) => node.label === name);
  const found = called.length ? called : [...nodes.values()].filter((node) => node.aliases.includes(name));
  return found.length === 1 ? found[0].id : undefined;
}

/** What an address points at; what is not in this graph is left out, and `unknown` says what it was called. */
function addressed(hash) {
  const at = {};
  for (const part of hash.slice(1).split("&").filter(Boolean)) {
    const [key, raw = ""] = [part.slice(0, (part + "=").indexOf("=")), part.slice((part + "=").indexOf("=") + 1)];
    let value;
    try {
      value = raw.split("/").map(decodeURIComponent);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      at.unknown = raw;
      continue;
    }
    if (key === "steps") at.steps = value[0] === "2" ? 2 : 1;
    else if (key === "edge") {
      const [from, relation, to] = value;
      at.edge = (edgesOf.get(from) || []).find((e) => e.from === from && e.relation === relation && e.to === to);
      if (!at.edge) at.unknown = value.join("/");
    } else if (["node", "focus", "path", "to"].includes(key)) {
      at[key] = idOf(value.join("/"));
      if (!at[key]) at.unknown = value.join("/");
    }
  }
  return at;
}

/** The address that lights up a node or an edge, within the scene on the canvas if it is part of it. */
function selecting({ node, edge }) {
  const { focus, steps, path, to } = addressed(location.hash);
  const inside = scene && (node ? [node] : [edge.from, edge.to]).every((id) => scene.ids.has(id));
  return addressOf({ ...(inside ? { focus, steps, path, to } : {}), node, edge });
}

const nodeLink = (id) => selecting({ node: id });
const edgeLink = (edge) => selecting({ edge });

/** Where a node has a page of its own; empty in a file that stands alone. */
const pages = document.body.dataset.pages || "";
const pageLink = (id) => pages + id.split("/").map(encodeURIComponent).join("/");
