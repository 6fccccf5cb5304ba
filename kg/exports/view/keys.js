// The keyboard: / searches, Esc goes one step back, arrows, + and - move the picture when it has the focus.

const PAN = 80; // pixels

function watchKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !event.target.closest("input, select")) {
      query.focus();
      event.preventDefault();
    } else if (event.key === "Escape") goBack();
    else if (event.target.closest("#canvas")) moveCamera(event);
  });
}

/** Out of the choice of a path's end, out of what is lit up, out of the scene. */
function goBack() {
  if (pathFrom) setPathFrom(null);
  else if (light.node || light.edge) go(addressOf(sceneAt()));
  else go("#");
}

function moveCamera(event) {
  const scale = network.getScale();
  const { x, y } = network.getViewPosition();
  const to = {
    ArrowLeft: { position: { x: x - PAN / scale, y } },
    ArrowRight: { position: { x: x + PAN / scale, y } },
    ArrowUp: { position: { x, y: y - PAN / scale } },
    ArrowDown: { position: { x, y: y + PAN / scale } },
    "+": { scale: scale * 1.25 },
    "=": { scale: scale * 1.25 },
    "-": { scale: scale / 1.25 },
    0: { scale, whole: true },
  }[event.key];
  if (!to) return;
  event.preventDefault();
  if (to.whole) showAll();
  else network.moveTo({ position: { x, y }, scale, ...to });
}
