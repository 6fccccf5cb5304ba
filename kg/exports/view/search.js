// The search box: every node by name and alias, also those that are not drawn.

const SHOWN = 12;
const query = document.getElementById("query");
const hits = document.getElementById("hits");

const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
const index = [...nodes.values()]
  .sort(byDegree)
  .map((node) => ({ node, names: [node.label, ...node.aliases].map((name) => ({ name, key: plain(name) })) }));

/** Nodes for a text, the best first: whole name, start of a name, part of a name; among equals the best connected. */
function find(text) {
  const wanted = plain(text);
  const grade = ({ key }) => (key === wanted ? 0 : key.startsWith(wanted) ? 1 : key.includes(wanted) ? 2 : 3);
  return index
    .map(({ node, names }) => {
      const best = names.reduce((a, b) => (grade(b) < grade(a) ? b : a));
      return { node, name: best.name, grade: grade(best) };
    })
    .filter((hit) => hit.grade < 3)
    .sort((a, b) => a.grade - b.grade);
}

function listHits() {
  const found = plain(query.value) ? find(query.value) : [];
  const rows = found.slice(0, SHOWN).map(({ node, name }, i) =>
    element("li", { role: "option", id: `hit-${i}`, "aria-selected": i === 0 },
      element("a", { href: nodeLink(node.id), tabindex: "-1" },
        icon(node.group),
        element("span", { class: "name", text: node.label }),
        element("span", { class: "also", text: name === node.label ? labelOf("types", node.group) : name }))));
  if (found.length > SHOWN) rows.push(element("li", { class: "rest", text: say("more", { count: found.length - SHOWN }) }));
  if (!found.length) rows.push(element("li", { class: "rest", text: say("nothing", { query: query.value }) }));
  hits.replaceChildren(...rows);
  setHitsOpen(plain(query.value) !== "");
}

function setHitsOpen(open) {
  hits.hidden = !open;
  query.setAttribute("aria-expanded", open);
  markHit(0);
}

function markHit(at) {
  const options = [...hits.querySelectorAll("[role=option]")];
  options.forEach((option, i) => option.setAttribute("aria-selected", i === at));
  if (options[at] && !hits.hidden) query.setAttribute("aria-activedescendant", options[at].id);
  else query.removeAttribute("aria-activedescendant");
}

function watchSearch() {
  query.addEventListener("input", listHits);
  query.addEventListener("focus", () => query.value && listHits());
  query.addEventListener("keydown", (event) => {
    const options = [...hits.querySelectorAll("[role=option]")];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      markHit(Math.max(0, Math.min(options.length - 1, at + (event.key === "ArrowDown" ? 1 : -1))));
      event.preventDefault();
    } else if (event.key === "Enter" && options[at]) options[at].firstChild.click();
    else if (event.key === "Escape") setHitsOpen(false);
  });
  hits.addEventListener("click", () => setHitsOpen(false));
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("#search")) setHitsOpen(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.target.closest("input")) {
      query.focus();
      event.preventDefault();
    }
  });
}
