// Runs a query and shows its rows. What a newspaper or a query puts into a cell is set as text and never parsed.
(() => {
"use strict";

const form = document.getElementById("ask");
const field = document.getElementById("query");
const results = document.getElementById("results");
const [run, stop] = ["run", "stop"].map((id) => document.getElementById(id));
const { base, prefix } = form.dataset;
const texts = JSON.parse(form.dataset.texts);
const LONGEST = 40; // characters of a name; what is longer is a sentence
const STRING = "http://www.w3.org/2001/XMLSchema#string";
const FORMS = { rows: ["csv", "tsv", "json", "xml"], triples: ["ttl", "nt", "jsonld", "rdf"] };
let asked = null; // what is being waited for

const say = (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Where the graph shows an IRI of its own; null for any other. */
function addressOf(iri) {
  return iri.startsWith(base) ? "/id/" + iri.slice(base.length) : null;
}

/** An IRI as people read it: without the address of the graph, percent-encoding undone where it is whole. */
function readable(iri) {
  const short = iri.startsWith(base) ? iri.slice(base.length) : iri.startsWith(prefix) ? "kg:" + iri.slice(prefix.length) : iri;
  try {
    return decodeURIComponent(short);
  } catch (error) {
    if (error instanceof URIError) return short;
    throw error;
  }
}

const isNumber = (term) => term && term.datatype && term.datatype !== STRING && /^[-+]?[\d.]+$/.test(term.value);

function cell(term) {
  if (!term) return element("td");
  if (term.type === "uri") {
    const address = addressOf(term.value);
    return element("td", {}, address ? element("a", { href: address, title: term.value }, readable(term.value)) : readable(term.value));
  }
  if (term.type === "triple") return element("td", {}, JSON.stringify(term.value));
  if (term["xml:lang"] === "zh" && term.value.length <= LONGEST && !/[。；！？]/.test(term.value))
    return element("td", { lang: "zh" }, element("a", { href: "/search?q=" + encodeURIComponent(term.value) }, term.value));
  return element("td", isNumber(term) ? { class: "number" } : {}, term.value);
}

function tableOf({ head, results: { bindings } }) {
  const columns = head.vars;
  const heading = (name) =>
    element("th", { scope: "col", ...(bindings.some((row) => isNumber(row[name])) ? { class: "number" } : {}) }, name);
  return element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": columns.join(" ") },
    element("table", {},
      element("thead", {}, element("tr", {}, ...columns.map(heading))),
      element("tbody", {}, ...bindings.map((row) => element("tr", {}, ...columns.map((name) => cell(row[name])))))));
}

function saving(query, forms) {
  const links = forms.map((name) =>
    element("a", { href: `/sparql?format=${name}&query=${encodeURIComponent(query)}`, download: `graph.${name}` }, name.toUpperCase()));
  return element("span", { class: "saving" }, `${say("save")} `, ...links);
}

async function show(answer, query) {
  const text = await answer.text();
  if (!answer.ok) return results.replaceChildren(element("p", { class: "trouble", role: "alert" }, text.trim()));
  const [rows, cut] = [Number(answer.headers.get("Kg-Rows")), answer.headers.get("Kg-Truncated") === "true"];
  const isTable = answer.headers.get("Content-Type").startsWith("application/sparql-results+json");
  const count = cut ? element("strong", {}, say("cut", { rows })) : say(isTable ? "rows" : "triples", { rows });
  const said = element("p", { class: "summary" }, element("span", {}, count), saving(query, isTable ? FORMS.rows : FORMS.triples));
  if (!isTable) return results.replaceChildren(said, element("pre", { tabindex: "0" }, text));
  const table = JSON.parse(text);
  if ("boolean" in table) return results.replaceChildren(element("p", { class: "verdict" }, say(table.boolean ? "yes" : "no")));
  results.replaceChildren(...(rows ? [said, tableOf(table)] : [element("p", { class: "summary" }, say("no_rows"))]));
}

async function ask() {
  const query = field.value;
  if (asked) asked.abort();
  const mine = (asked = new AbortController());
  results.setAttribute("aria-busy", "true");
  results.replaceChildren(element("p", { class: "hint" }, say("running")));
  stop.hidden = false;
  try {
    const answer = await fetch("/sparql", {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle" },
      body: query,
      signal: mine.signal,
    });
    if (asked === mine) await show(answer, query);
  } catch (error) {
    if (asked !== mine) return;
    results.replaceChildren(...(error.name === "AbortError" ? [] : [element("p", { class: "trouble", role: "alert" }, say("failed"))]));
    if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
  } finally {
    if (asked === mine) {
      asked = null;
      stop.hidden = true;
      results.removeAttribute("aria-busy");
    }
  }
}

/** Runs a query; its address can be sent to somebody else. */
function go(query) {
  field.value = query;
  history.pushState(null, "", "/sparql?query=" + encodeURIComponent(query));
  ask();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go(field.value);
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
stop.addEventListener("click", () => asked && asked.abort());
document.getElementById("ready").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.dataset.query);
  results.scrollIntoView({ block: "nearest" });
});
addEventListener("popstate", () => location.reload());
run.disabled = false;
if (form.dataset.runs === "true") ask();
})();
