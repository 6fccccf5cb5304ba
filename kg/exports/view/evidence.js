// The sentence that says so, with the names marked in it, and where it stands.

/** A pattern that finds a name although OCR put spaces or line ends into it. */
const loosely = (name) => [...name].map((c) => c.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&")).join("\\s*");

/** Full-width letters and digits as half-width ones, character for character, so that offsets stay. */
const narrow = (text) => [...text].map((c) => (c.normalize("NFKC").length === c.length ? c.normalize("NFKC") : c)).join("");

const namesOf = (node) => [node.label, ...node.aliases].filter((name) => [...name].length > 1);

/** A sentence without the line breaks of the page. */
const unbroken = (text) => text.trim().replace(/(?<=[\u2e80-\uffff])\s*\n\s*(?=[\u2e80-\uffff])/g, "").replace(/\s*\n\s*/g, " ");

/** A quote as a blockquote with the names of `parties` [{node, role}] marked. */
function quotation(text, parties) {
  const names = parties.flatMap(({ node, role }) => namesOf(node).map((name) => ({ name: narrow(name), role })));
  names.sort((a, b) => b.name.length - a.name.length);
  const quote = element("blockquote");
  if (!names.length) {
    quote.textContent = text;
    return quote;
  }
  const anyName = new RegExp(names.map(({ name }) => `(${loosely(name)})`).join("|"), "gu");
  let done = 0;
  for (const match of narrow(text).matchAll(anyName)) {
    const { role } = names[match.slice(1).findIndex((group) => group !== undefined)];
    const end = match.index + match[0].length;
    quote.append(text.slice(done, match.index), element("mark", { class: role, text: text.slice(match.index, end) }));
    done = end;
  }
  quote.append(text.slice(done));
  return quote;
}

/** The evidence of an edge or an attribute, [{sentence, pattern}], as a list; only the gazetteer speaks without a sentence. */
function evidenceList(evidence, parties) {
  if (!evidence.length) return element("p", { class: "hint", text: say("gazetteer") });
  return element("ol", { class: "evidence" }, ...evidence.map(({ sentence, pattern }) => {
    const { page, article, date, quote, start, end } = sentences[sentence];
    const said = quotation(unbroken(quote), parties);
    const unnamed = parties.filter(({ node }) => !namesOf(node).some((name) => new RegExp(loosely(narrow(name)), "u").test(narrow(quote))));
    return element("li", {},
      said,
      ...unnamed.map(({ node }) => element("p", { class: "hint", text: say("unnamed", { name: node.label }) })),
      facts([
        ["page", page],
        ["article", article],
        ["date", date],
        ["span", say("characters", { start, end })],
        ["pattern", pattern],
      ]));
  }));
}

/** Label and value, line by line; what is empty has no line. */
function facts(pairs) {
  return element("dl", {}, ...pairs.filter(([, value]) => value).flatMap(([key, value]) => [
    element("dt", { text: say(key) }),
    element("dd", { text: value }),
  ]));
}

/** 3996000000 CNY as 39.96亿元. */
function amount({ name, value, unit }) {
  if (schema.attributes.some((entry) => entry.name === name) && name === "status") return schema.statuses[value] || value;
  const called = texts.units[unit] || unit || "";
  if (typeof value !== "number") return value + called;
  const [step, word] = texts.scales.find(([size]) => Math.abs(value) >= size) || [1, ""];
  const figure = Number((value / step).toFixed(4)).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 4 });
  return figure + word + (/^[a-z]/i.test(called) ? " " : "") + called;
}

const modalityChips = (modality) =>
  modality === "actual" ? [] : [element("span", { class: "chip", text: texts.modalities[modality] || modality })];
