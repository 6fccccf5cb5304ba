// The shortest chains between two nodes along what filters and date let through.

const CHAINS = 3;

/** Up to three chains as lists of ids, those through less busy nodes first; none when the two are not connected. */
function shortestChains(from, to) {
  const steps = new Map([[from, 0]]);
  for (let ring = [from]; ring.length && !steps.has(to); ) {
    const next = [];
    for (const id of ring)
      for (const edge of edgesOf.get(id).filter(edgeOn)) {
        const other = otherEnd(edge, id);
        if (!steps.has(other)) {
          steps.set(other, steps.get(id) + 1);
          next.push(other);
        }
      }
    ring = next;
  }
  if (!steps.has(to)) return [];
  const best = new Map([[from, [{ chain: [from], busy: 0 }]]]);
  const within = [...steps].filter(([, step]) => step <= steps.get(to)).sort((a, b) => a[1] - b[1]);
  for (const [id, step] of within.slice(1)) {
    const before = new Set(edgesOf.get(id).filter(edgeOn).map((edge) => otherEnd(edge, id)).filter((o) => steps.get(o) === step - 1));
    const reached = [...before].flatMap((other) => best.get(other) || []).map(({ chain, busy }) => ({
      chain: [...chain, id],
      busy: busy + (id === to ? 0 : nodes.get(id).value),
    }));
    best.set(id, reached.sort((a, b) => a.busy - b.busy || (a.chain.join() < b.chain.join() ? -1 : 1)).slice(0, CHAINS));
  }
  return best.get(to).map(({ chain }) => chain);
}

/** The best attested edge between two nodes. */
const edgeBetween = (a, b) =>
  edgesOf.get(a).filter((edge) => edgeOn(edge) && otherEnd(edge, a) === b).sort((x, y) => y.independent - x.independent || x.id - y.id)[0];

/** The chains side by side, from left to right. */
function chainScene(from, to) {
  const chains = shortestChains(from, to);
  const places = new Map([[from, { x: 0, y: 0 }], [to, { x: 420, y: 0 }]]);
  for (let step = 0; chains.length && step < chains[0].length; step++) {
    const here = [...new Set(chains.map((chain) => chain[step]))];
    here.forEach((id, i) => places.set(id, { x: 230 * step, y: (i - (here.length - 1) / 2) * 150 + (step % 2 ? 26 : -26) }));
  }
  return { kind: "path", from, to, ends: [from, to], chains, ids: new Set(places.keys()), places };
}
