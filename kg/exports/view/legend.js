// The legend: what marks and lines mean, how many there are up to the date of the slider, and what is shown of them.

function buildLegend() {
  const looseCount = [...nodes.values()].filter((node) => !node.value).length;
  const money = [...nodes.values()].some((node) => node.investment);
  document.getElementById("filters").replaceChildren(
    ...(money ? [sizeChoice()] : []),
    filterGroup("types", typesPresent, (entry) => icon(entry.name)),
    filterGroup("relations", relationsPresent, () => element("span", { class: "line", "aria-hidden": "true" })),
    ...(looseCount ? [toggle({ label: say("loose"), count: looseCount }, () => "", () => looseShown, (on) => {
      setLooseShown(on);
      refresh();
    })] : []),
    ...(edges.some((edge) => edge.modality !== "actual") ? [element("p", { class: "hint", text: say("dashed") })] : []),
  );
}

function sizeChoice() {
  const choice = element("select", { id: "size" },
    element("option", { value: "value", text: say("byDegree") }),
    element("option", { value: "investment", text: say("byInvestment") }));
  choice.addEventListener("change", () => {
    sizedBy = choice.value;
    document.getElementById("sizeHint").hidden = sizedBy === "value";
    refresh();
  });
  return element("section", {},
    element("h2", {}, element("label", { for: "size", text: say("size") })),
    choice,
    element("p", { class: "hint", id: "sizeHint", hidden: "", text: say("investmentHint") }));
}

function filterGroup(section, entries, mark) {
  const buttons = entries.map((entry) =>
    toggle(entry, mark, () => !off[section].has(entry.name), (on) => {
      off[section][on ? "delete" : "add"](entry.name);
      refresh();
    }, section));
  const setAll = (on) => {
    off[section] = new Set(on ? [] : entries.map((entry) => entry.name));
    buttons.forEach((one) => one.setAttribute("aria-pressed", on));
    refresh();
  };
  const about = say(section);
  return element("section", { "aria-label": about },
    element("h2", {},
      element("span", { text: about }),
      button(say("all"), () => setAll(true), { class: "plain", "aria-label": `${about}: ${say("all")}` }),
      button(say("none"), () => setAll(false), { class: "plain", "aria-label": `${about}: ${say("none")}` })),
    ...buttons);
}

function toggle(entry, mark, isOn, set, section = "") {
  const made = element("button", { type: "button", class: "filter", "aria-pressed": isOn() },
    mark(entry),
    element("span", { class: "name", text: entry.label }),
    element("span", { class: "count", text: entry.count ?? "" }));
  if (section) Object.assign(made.dataset, { section, name: entry.name });
  made.addEventListener("click", () => {
    set(!isOn());
    made.setAttribute("aria-pressed", isOn());
  });
  return made;
}

let countedAt = null; // the date of the slider for which the legend has counts

/** Put in how many of each are known at the date of the slider. */
function tellCounts() {
  if (countedAt === until) return;
  countedAt = until;
  const counts = {
    types: countOf([...nodes.values()].filter(inTime).map((node) => node.group)),
    relations: countOf(edges.filter(inTime).map((edge) => edge.relation)),
  };
  for (const row of document.querySelectorAll(".filter[data-section]"))
    row.querySelector(".count").textContent = counts[row.dataset.section].get(row.dataset.name) || 0;
}
