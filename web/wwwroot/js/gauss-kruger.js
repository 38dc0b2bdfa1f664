// The 3-degree Gauss-Kruger plane of CGCS2000 (Krüger's series in the third flattening, exact to far below a millimetre):
// lengths and areas on the screen are measured on the same plane as on the server and in a survey.
const a = 6378137;
const f = 1 / 298.257222101;
const n = f / (2 - f);
const A = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
const alpha = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49561 / 161280) * n ** 4,
];
const e = (2 * Math.sqrt(n)) / (1 + n);
const radians = Math.PI / 180;

/** The 3-degree zone of a longitude. */
export function zoneOf(longitude) {
  return Math.floor((longitude + 1.5) / 3);
}

/** Easting (500,000 on the central meridian) and northing in metres of [longitude, latitude]. */
export function project([longitude, latitude], zone) {
  const sin = Math.sin(latitude * radians);
  const t = Math.sinh(Math.atanh(sin) - e * Math.atanh(e * sin));
  const off = (longitude - zone * 3) * radians;
  const xi = Math.atan2(t, Math.cos(off));
  const eta = Math.atanh(Math.sin(off) / Math.sqrt(1 + t * t));
  let [easting, northing] = [eta, xi];
  alpha.forEach((part, i) => {
    const k = 2 * (i + 1);
    easting += part * Math.cos(k * xi) * Math.sinh(k * eta);
    northing += part * Math.sin(k * xi) * Math.cosh(k * eta);
  });
  return [500000 + A * easting, A * northing];
}

/** Square metres of polygons ([[outer, hole, …], …], rings without or with a closing point), in the zone of their middle. */
export function areaOf(polygons) {
  const points = polygons.flat(2);
  if (points.length === 0) return 0;
  const zone = zoneOf((Math.min(...points.map(p => p[0])) + Math.max(...points.map(p => p[0]))) / 2);
  return polygons.reduce((sum, rings) => sum + rings.reduce((left, ring, i) => (i === 0 ? ringArea(ring, zone) : left - ringArea(ring, zone)), 0), 0);
}

/** Metres along points. */
export function lengthOf(points) {
  if (points.length < 2) return 0;
  const zone = zoneOf(points[0][0]);
  const plane = points.map(point => project(point, zone));
  return plane.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - plane[i][0], y - plane[i][1]), 0);
}

function ringArea(ring, zone) {
  const plane = ring.map(point => project(point, zone));
  const [x0, y0] = plane[0];
  let twice = 0;
  for (let i = 1; i + 1 < plane.length; i++) {
    twice += (plane[i][0] - x0) * (plane[i + 1][1] - y0) - (plane[i + 1][0] - x0) * (plane[i][1] - y0);
  }
  return Math.abs(twice) / 2;
}

/** 1,234.56 m²，合 1.85 亩 */
export function areaWords(squareMetres) {
  return `${figure(squareMetres, 2)} m²，合 ${figure((squareMetres * 3) / 2000, 2)} 亩`;
}

export function lengthWords(metres) {
  return metres < 1000 ? `${figure(metres, 2)} 米` : `${figure(metres / 1000, 3)} 公里`;
}

function figure(value, decimals) {
  return value.toLocaleString("zh-CN", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
