// A type is told by its shape and by its colour; shapes are outlines around a circle of radius 1.

const polygon = (...points) => "M" + points.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join("L") + "Z";
const corners = (count, radius, turn = 0, inner = radius) =>
  Array.from({ length: count }, (_, i) => {
    const angle = ((i + turn) / count) * 2 * Math.PI - Math.PI / 2;
    const r = i % 2 ? inner : radius;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });

const SHAPES = [
  "M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z",
  polygon(...corners(4, 1.2, 0.5)),
  polygon(...corners(3, 1.25, 1.5)),
  polygon(...corners(3, 1.25)),
  polygon(...corners(6, 1.12)),
  polygon(...corners(10, 1.4, 0, 0.62)),
  polygon(...corners(4, 1.25)),
  polygon(...corners(5, 1.15)),
  polygon([-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4], [0.4, 1.1], [-0.4, 1.1],
    [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4]),
];

const styles = new Map();
schema.types.forEach((type, i) => styles.set(type.name, i));
for (const type of typesPresent) if (!styles.has(type.name)) styles.set(type.name, styles.size);

/** Number of the outline and name of the CSS colour of a type; after nine types they repeat in new pairs. */
function styleOf(type) {
  const i = styles.get(type);
  return { shape: i % SHAPES.length, colour: `--type-${(i + Math.floor(i / SHAPES.length)) % SHAPES.length}` };
}

/** The type's mark for legend, lists and headings. */
function icon(type) {
  const { shape, colour } = styleOf(type);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "-1.5 -1.5 3 3");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[shape]);
  path.style.fill = `var(${colour})`;
  svg.append(path);
  return svg;
}
