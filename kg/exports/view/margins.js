// What takes room over and under the graph: the notice that it is not drawn whole, and the slider, which shows what was
// known up to a date; pages without a date count always.

const notice = document.getElementById("notice");
notice.hidden = opening.length >= linked;
notice.textContent = say("opening", { shown: opening.length, total: nodes.size });

if (days.length > 1) {
  const slider = document.getElementById("until");
  const date = document.getElementById("date");
  slider.max = days.length - 1;
  slider.value = slider.max;
  const tell = () => {
    const last = Number(slider.value) === days.length - 1;
    date.textContent = last ? say("always") : say("untilDate", { date: days[slider.value] });
    slider.setAttribute("aria-valuetext", date.textContent);
    return last ? "" : days[slider.value];
  };
  let waiting = false; // looked at once a frame
  slider.addEventListener("input", () => {
    until = tell();
    if (!waiting) requestAnimationFrame(() => {
      waiting = false;
      refresh();
    });
    waiting = true;
  });
  tell();
  document.getElementById("time").hidden = false;
}
