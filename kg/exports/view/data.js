// What the page carries, read once: nodes, edges, sentences, labels. Nothing in here draws.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

const texts = read("texts");
const schema = read("schema");
const sentences = read("sentences");
const edges = read("edges");
const nodes = new Map(read("nodes").map((node) => [node.id, node]));
const edgesOf = new Map([...nodes.keys()].map((id) => [id, []]));
for (const edge of edges) {
  edgesOf.get(edge.from).push(edge);
  if (edge.to !== edge.from) edgesOf.get(edge.to).push(edge);
}

const otherEnd = (edge, id) => (edge.from === id ? edge.to : edge.from);

const isSymmetric = (edge) => schema.symmetric.includes(edge.relation);

const byDegree = (a, b) => b.value - a.value || (a.label < b.label ? -1 : 1);

/** Interface text `key` with its {places} filled. */
function say(key, values = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Label of a type, relation or attribute; what the schema does not know is called by its name. */
function labelOf(section, name) {
  return (schema[section].find((entry) => entry.name === name) || { label: name }).label;
}

/** The entries of a section that occur, in the order of the schema, unknown ones last: [{name, label, count}]. */
function tally(section, names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) || 0) + 1);
  const known = schema[section].map((entry) => entry.name);
  const unknown = [...counts.keys()].filter((name) => !known.includes(name)).sort();
  return [...known, ...unknown]
    .filter((name) => counts.has(name))
    .map((name) => ({ name, label: labelOf(section, name), count: counts.get(name) }));
}

const typesPresent = tally("types", [...nodes.values()].map((node) => node.group));
const relationsPresent = tally("relations", edges.map((edge) => edge.relation));

/** An element. Text and attributes are set as such and never parsed: names come from newspaper pages. */
function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "text") made.textContent = value;
    else if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Links into the page: a node or an edge has an address that can be sent to somebody else. */
const nodeLink = (id) => "#node/" + encodeURIComponent(id);
const edgeLink = (edge) => "#edge/" + [edge.from, edge.relation, edge.to].map(encodeURIComponent).join("/");

/** Where a node has a page of its own; empty in a file that stands alone. */
const pages = document.body.dataset.pages || "";
const pageLink = (id) => pages + id.split("/").map(encodeURIComponent).join("/");

/** What the address points at: {node}, {edge} or {}. */
function addressed(hash) {
  let parts;
  try {
    parts = hash.slice(1).split("/").map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return {};
    throw error;
  }
  if (parts[0] === "node") return { node: nodes.get(parts[1]) };
  if (parts[0] !== "edge") return {};
  const [, from, relation, to] = parts;
  return { edge: (edgesOf.get(from) || []).find((e) => e.from === from && e.relation === relation && e.to === to) };
}
