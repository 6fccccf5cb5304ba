// On a phone the panel is a sheet over the graph: low, half or full; the bar at its top is dragged or tapped.

const phone = matchMedia("(max-width: 760px)");
const SHEET = ["low", "half", "full"];
const panel = document.getElementById("panel");
const sceneBar = document.getElementById("scene");
const grip = document.getElementById("grip");

/** Pixels of the canvas that are covered, at its top and its bottom: on a phone by the sheet, in a scene by its bar. */
function coveredHeight() {
  const [picture, sheet, bar] = [container, panel, sceneBar].map((one) => one.getBoundingClientRect());
  const low = phone.matches ? sheet : bar; // neither has a height where it is not shown
  const bottom = low.height && Math.max(0, picture.bottom - low.top);
  const top = phone.matches && bar.height ? bar.bottom - picture.top : 0;
  return { top, bottom: Math.min(bottom, 0.8 * picture.height - top) };
}

function setSheet(size) {
  panel.dataset.sheet = size;
  grip.setAttribute("aria-expanded", size !== "low");
}

function watchSheet() {
  let from = null; // where a drag began: {y, height}
  let moved = false;
  grip.addEventListener("pointerdown", (event) => {
    from = { y: event.clientY, height: panel.offsetHeight };
    moved = false;
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener("pointermove", (event) => {
    if (!from) return;
    if (Math.abs(event.clientY - from.y) > 6) moved = true;
    if (moved) panel.style.height = `${from.height + from.y - event.clientY}px`;
  });
  const end = () => {
    if (from && moved) {
      const part = panel.offsetHeight / panel.parentElement.offsetHeight;
      setSheet(part < 0.25 ? "low" : part < 0.7 ? "half" : "full");
    }
    panel.style.height = "";
    from = null;
  };
  grip.addEventListener("pointerup", end);
  grip.addEventListener("pointercancel", end);
  grip.addEventListener("click", () => {
    if (!moved) setSheet(SHEET[(SHEET.indexOf(panel.dataset.sheet) + 1) % SHEET.length]);
    moved = false;
  });
}

setSheet("low");
if (phone.matches) document.getElementById("legend").open = false;
