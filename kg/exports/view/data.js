// What the page carries, read once and unpacked: nodes, edges, sentences, labels. Nothing in here draws.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

const texts = read("texts");
const schema = read("schema");
const patterns = read("patterns");
const sources = read("sources").map(([page, article, date]) => ({ page, article, date }));
const sentences = read("sentences").map(([source, quote, start, end, places = [], confidence = 1]) => (
  { ...sources[source], quote, start, end, places, confidence }));

/** Sentence and pattern by turns, as {sentence, pattern}. */
const cited = (row) =>
  Array.from({ length: row.length / 2 }, (_, i) => ({ sentence: sentences[row[2 * i]], pattern: patterns[row[2 * i + 1]] }));

const rows = read("nodes");
const nodes = new Map(rows.map((row) => [row.id, {
  aliases: [], pinyin: [], investment: 0, ...row,
  attributes: (row.attributes || []).map((fact) => ({ modality: "actual", ...fact, evidence: cited(fact.evidence) })),
}]));
const edges = read("edges").map(([from, relation, to, independent, evidence, more], id) => ({
  id, from: rows[from].id, relation, to: rows[to].id, independent, evidence: cited(evidence),
  titles: [], dates: [], posts: [], modality: "actual", ...more,
}));

const edgesOf = new Map(rows.map(({ id }) => [id, []]));
for (const edge of edges) {
  edgesOf.get(edge.from).push(edge);
  if (edge.to !== edge.from) edgesOf.get(edge.to).push(edge);
}

const otherEnd = (edge, id) => (edge.from === id ? edge.to : edge.from);
const neighboursOf = (id) => [...new Set(edgesOf.get(id).map((edge) => otherEnd(edge, id)))].filter((other) => other !== id);
for (const [id, node] of nodes) node.value = neighboursOf(id).length;

/** What the picture opens with: the nodes that have a place. */
const opening = [...nodes.values()].filter((node) => node.x !== undefined);
const linked = [...nodes.values()].filter((node) => node.value).length;

const isSymmetric = (edge) => schema.symmetric.includes(edge.relation);

const byDegree = (a, b) => b.value - a.value || (a.label < b.label ? -1 : 1);

/** Interface text `key` with its {places} filled; {count|node|nodes} is a word that depends on a number. */
function say(key, values = {}) {
  return texts[key].replace(/\{(\w+)(?:\|(.*?)\|(.*?))?\}/g, (_, name, one, many) =>
    one === undefined ? values[name] : values[name] === 1 ? one : many);
}

/** Label of a type, relation or attribute; what the schema does not know is called by its name. */
function labelOf(section, name) {
  return (schema[section].find((entry) => entry.name === name) || { label: name }).label;
}

/** How often each name occurs: Map. */
function countOf(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) || 0) + 1);
  return counts;
}

/** The entries of a section that occur, in the order of the schema, unknown ones last: [{name, label}]. */
function present(section, names) {
  const there = new Set(names);
  const known = schema[section].map((entry) => entry.name).filter((name) => there.has(name));
  const unknown = [...there].filter((name) => !known.includes(name)).sort();
  return [...known, ...unknown].map((name) => ({ name, label: labelOf(section, name) }));
}

const typesPresent = present("types", rows.map((row) => row.group));
const relationsPresent = present("relations", edges.map((edge) => edge.relation));

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

const button = (text, onclick, more = {}) => element("button", { type: "button", text, onclick, ...more });
