// The search box: every node by name, alias and initials of their pinyin, also those that are not drawn.

const SHOWN = 12;
const query = document.getElementById("query");
const hits = document.getElementById("hits");

const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
const index = [...nodes.values()].sort(byDegree).map((node) => ({
  node,
  names: [node.label, ...node.aliases].map((name) => ({ name, key: plain(name) })),
}));

/** How well a key fits: 0 is it, 1 begins with it, 2 holds it, 9 does not. */
const fit = (key, wanted) => (key === wanted ? 0 : key.startsWith(wanted) ? 1 : key.includes(wanted) ? 2 : 9);

/** Nodes for a text, the best first: name or alias, then initials; among equals the best connected. */
function find(text) {
  const wanted = plain(text);
  const letters = /^[a-z0-9]+$/.test(wanted);
  return index
    .map(({ node, names }) => {
      const best = names.reduce((a, b) => (fit(b.key, wanted) < fit(a.key, wanted) ? b : a));
      const grade = fit(best.key, wanted);
      if (grade < 9 || !letters) return { node, name: best.name, grade };
      return { node, name: node.label, grade: 3 + Math.min(9, ...node.pinyin.map((key) => fit(key, wanted))) };
    })
    .filter((hit) => hit.grade < 9)
    .sort((a, b) => a.grade - b.grade);
}

function listHits() {
  const found = plain(query.value) ? find(query.value) : [];
  const options = found.slice(0, SHOWN).map(({ node, name }, i) =>
    element("li", { role: "option", id: `hit-${i}`, "aria-selected": i === 0 },
      element("a", { href: nodeLink(node.id), tabindex: "-1", "data-node": node.id },
        icon(node.group),
        element("span", { class: "name", text: node.label }),
        element("span", { class: "also", text: name === node.label ? labelOf("types", node.group) : name }))));
  const rest = found.length > SHOWN ? say("more", { count: found.length - SHOWN })
    : found.length ? "" : say("nothing", { query: query.value });
  hits.replaceChildren(...options, ...(rest ? [element("li", { class: "rest", text: rest })] : []));
  setHitsOpen(plain(query.value) !== "");
}

function setHitsOpen(open) {
  hits.hidden = !open;
  query.setAttribute("aria-expanded", open);
  markHit(0);
}

const hitOptions = () => [...hits.querySelectorAll("[role=option]")];

function markHit(at) {
  const options = hitOptions();
  options.forEach((option, i) => option.setAttribute("aria-selected", i === at));
  if (options[at] && !hits.hidden) {
    query.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  } else query.removeAttribute("aria-activedescendant");
}

function watchSearch() {
  query.addEventListener("input", listHits);
  query.addEventListener("focus", () => query.value && listHits());
  query.addEventListener("keydown", (event) => {
    const options = hitOptions();
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.isComposing) return; // the keys belong to the input method
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (hits.hidden) listHits();
      else markHit(Math.max(0, Math.min(options.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))));
      event.preventDefault();
    } else if (event.key === "Enter" && options[at] && !hits.hidden) {
      options[at].firstChild.click();
      panel.focus();
    } else if (event.key === "Escape" && !hits.hidden) {
      setHitsOpen(false);
      event.stopPropagation();
      event.preventDefault();
    } else if (event.key === "Tab") setHitsOpen(false);
  });
  hits.addEventListener("click", () => setHitsOpen(false));
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("#search")) setHitsOpen(false);
  });
}
