// A boundary in the making: polygons of rings without their closing points, and the way back. Knows GeoJSON, nothing of maps.

export class Boundary {
  polygons = []; // [[outer, hole, …], …]
  #past = [];

  /** The boundary that a text holds, or null when it holds none. Empty text is an empty boundary. */
  static read(text) {
    const boundary = new Boundary();
    if (!text.trim()) return boundary;
    try {
      const parsed = JSON.parse(text);
      const { type, coordinates } = parsed.geometry ?? parsed;
      const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : null;
      if (!polygons?.length || !polygons.every(rings => rings.length && rings.every(isRing))) return null;
      boundary.polygons = polygons.map(rings => rings.map(ring => ring.slice(0, -1).map(p => [p[0], p[1]])));
      return boundary;
    } catch {
      return null;
    }
  }

  get points() { return this.polygons.flat(2); }

  /** One outline and nothing else: the only kind that grows at its end. */
  get isSimple() { return this.polygons.length === 0 || (this.polygons.length === 1 && this.polygons[0].length === 1); }

  get isDrawn() { return this.polygons.length > 0 && this.polygons.every(rings => rings.every(ring => ring.length > 2)); }

  get geometry() {
    const closed = this.polygons.map(rings => rings.map(ring => [...ring, ring[0]]));
    return closed.length === 1 ? { type: "Polygon", coordinates: closed[0] } : { type: "MultiPolygon", coordinates: closed };
  }

  get text() { return this.isDrawn ? JSON.stringify(this.geometry) : ""; }

  /** Every corner with its address. */
  *corners() {
    for (const [p, rings] of this.polygons.entries()) {
      for (const [r, ring] of rings.entries()) {
        for (const [i, point] of ring.entries()) yield { p, r, i, point };
      }
    }
  }

  /** Every edge: from the corner at its address to the next. */
  *edges() {
    for (const corner of this.corners()) {
      const ring = this.polygons[corner.p][corner.r];
      if (ring.length > 2) yield { ...corner, to: ring[(corner.i + 1) % ring.length] };
    }
  }

  remember() {
    this.#past.push(JSON.stringify(this.polygons));
    if (this.#past.length > 200) this.#past.shift();
  }

  get canUndo() { return this.#past.length > 0; }

  undo() {
    if (this.canUndo) this.polygons = JSON.parse(this.#past.pop());
  }

  append(point) {
    this.remember();
    if (this.polygons.length === 0) this.polygons = [[[]]];
    this.polygons[0][0].push(exact(point));
  }

  insert({ p, r, i }, point) {
    this.remember();
    this.polygons[p][r].splice(i + 1, 0, exact(point));
  }

  /** Without remembering: a drag is remembered once, when it begins. */
  move({ p, r, i }, point) { this.polygons[p][r][i] = exact(point); }

  /** A ring that would be left with two corners goes whole. */
  remove({ p, r, i }) {
    this.remember();
    const rings = this.polygons[p];
    if (rings[r].length > 3 || this.isSimple) rings[r].splice(i, 1);
    else if (r > 0) rings.splice(r, 1);
    else this.polygons.splice(p, 1);
    if (this.points.length === 0) this.polygons = [];
  }

  clear() {
    this.remember();
    this.polygons = [];
  }
}

function isRing(ring) {
  return ring.length >= 4 && ring.every(p => p.length >= 2 && Math.abs(p[0]) <= 180 && Math.abs(p[1]) <= 90);
}

/** 1e-8 degree is about a millimetre, and what the register keeps. */
function exact([longitude, latitude]) {
  return [Number(longitude.toFixed(8)), Number(latitude.toFixed(8))];
}
