// Snapping to the boundaries of neighbouring parcels: their exact corners and edges come from the server (a tile is rounded to
// centimetres), so that two parcels meet in the same points.
const cornerReach = 14; // pixels
const edgeReach = 9;

/** Watches the map and keeps the neighbours of what is seen; `own` is the key of the parcel being drawn. */
export function neighboursOf(map, own) {
  const state = { on: true, rings: [], far: false };
  let asked = "";
  const load = async () => {
    const { _sw: sw, _ne: ne } = map.getBounds();
    state.far = ne.lng - sw.lng > 0.06;
    if (state.far) { state.rings = []; asked = ""; return; }
    const box = [sw.lng, sw.lat, ne.lng, ne.lat].map(v => v.toFixed(6)).join(",");
    if (box === asked) return;
    asked = box;
    try {
      const answer = await fetch(`/map/shapes/parcels?box=${box}`, { headers: { Accept: "application/geo+json" } });
      if (answer.ok && asked === box) state.rings = ringsOf(await answer.json(), own);
    } catch {
      state.rings = []; // without neighbours there is only nothing to snap to
    }
  };
  map.on("moveend", load);
  load();
  return state;
}

function ringsOf(collection, own) {
  return collection.features.filter(feature => feature.id !== own).flatMap(feature => {
    const { type, coordinates } = feature.geometry;
    const polygons = type === "Polygon" ? [coordinates] : coordinates;
    return polygons.flatMap(rings => rings.map(ring => ({ name: feature.properties.name, ring })));
  });
}

/** Where a point at the pixel goes: a neighbour's corner, else its edge, else where it is. */
export function snap(map, neighbours, pixel) {
  const free = map.unproject(pixel);
  const best = { point: [free.lng, free.lat], name: null, corner: false };
  if (!neighbours.on) return best;
  let [corner, edge] = [cornerReach, edgeReach];
  for (const { name, ring } of neighbours.rings) {
    let before = null;
    for (const point of ring) {
      const here = map.project(point);
      const off = Math.hypot(here.x - pixel.x, here.y - pixel.y);
      if (off < corner) {
        corner = off;
        Object.assign(best, { point: [point[0], point[1]], name, corner: true });
      }
      if (before && !best.corner) {
        const [share, distance] = alongEdge(before.here, here, pixel);
        if (distance < edge) {
          edge = distance;
          Object.assign(best, { point: [0, 1].map(i => before.point[i] + share * (point[i] - before.point[i])), name });
        }
      }
      before = { point, here };
    }
  }
  return best;
}

/** How far along an edge the nearest place lies (0 to 1), and how many pixels off. */
export function alongEdge(from, to, pixel) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((pixel.x - from.x) * dx + (pixel.y - from.y) * dy) / length));
  return [share, Math.hypot(from.x + share * dx - pixel.x, from.y + share * dy - pixel.y)];
}
