// The sentence that says so, with the names marked in it, and where it stands.

/** A pattern that finds a name although OCR put spaces or line ends into it. */
const loosely = (name) => [...name].map((c) => c.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&")).join("\\s*");

/** Full-width letters and digits as half-width ones, character for character, so that offsets stay. */
const narrow = (text) => [...text].map((c) => (c.normalize("NFKC").length === c.length ? c.normalize("NFKC") : c)).join("");

const namesOf = (node) => [node.label, ...node.aliases].filter((name) => [...name].length > 1);

/** A sentence without the line breaks of the page. */
const unbroken = (text) => text.trim().replace(/(?<=[!-~])\s*\n\s*(?=[!-~])/g, " ").replace(/\s*\n\s*/g, "");

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

const FIRST = 20; // sentences or edges listed at once

/** The evidence of an edge or an attribute up to the date of the slider; only the gazetteer speaks without a sentence. */
function evidenceList(evidence, parties) {
  if (!evidence.length) return element("p", { class: "hint", text: say("gazetteer") });
  return inParts("ol", "evidence", merged(evidenceNow(evidence)), (one) => quoted(one, parties));
}

/** A sentence that a page has several times, once, with all places where it stands. */
function merged(evidence) {
  const found = new Map();
  for (const { sentence, pattern } of evidence) {
    const key = [sentence.page, sentence.article, unbroken(sentence.quote), pattern].join("\n");
    if (!found.has(key)) found.set(key, { sentence, pattern, spans: [], paper: [] });
    found.get(key).spans.push(say("characters", sentence));
    found.get(key).paper.push(...printed(sentence));
  }
  return [...found.values()];
}

/** Where on paper a sentence stands, if it was printed. */
function printed({ places, confidence }) {
  const boxes = places.map(([sheet, ...box]) => {
    const [left, top, right, bottom] = box.map(Math.round);
    return say("place", { sheet, left, top, right, bottom });
  });
  return confidence < 1 ? [...boxes, say("recognised", { percent: Math.round(100 * confidence) })] : boxes;
}

function quoted({ sentence: { page, article, date, quote }, pattern, spans, paper }, parties) {
  const unnamed = parties.filter(({ node }) => !namesOf(node).some((name) => new RegExp(loosely(narrow(name)), "u").test(narrow(quote))));
  return element("li", {},
    quotation(unbroken(quote), parties),
    ...unnamed.map(({ node }) => element("p", { class: "hint", text: say("unnamed", { name: node.label }) })),
    facts([
      ["page", page],
      ["article", article],
      ["date", date],
      ["span", spans.join("、")],
      ["paper", paper.join("；")],
      ["pattern", pattern],
    ]));
}

/** A list of which the first `FIRST` items are there and a button brings the next ones. */
function inParts(tag, name, items, made) {
  const list = element(tag, { class: name });
  const next = (start) => {
    list.append(...items.slice(start, start + FIRST).map(made));
    const left = items.length - start - FIRST;
    if (left <= 0) return;
    const more = element("li", { class: "rest" }, button(say("showMore", { count: left }), () => {
      more.remove();
      next(start + FIRST);
    }, { class: "plain" }));
    list.append(more);
  };
  next(0);
  return list;
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
