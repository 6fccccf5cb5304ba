// The slider under the graph: what was known up to a date. Pages without a date count always.

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
