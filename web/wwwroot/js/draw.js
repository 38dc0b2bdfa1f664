// Drawing a parcel's boundary (<polygon-editor>): click to add points, drag to move them. The text box holds the GeoJSON and
// is what is sent; typing or pasting into it moves the drawing, so the map is never the only way.
import { LngLatBounds, Marker } from "../lib/maplibre/maplibre-gl.mjs";
import { configOf, openMap } from "./map-base.js";

for (const block of document.querySelectorAll("[data-draw]")) {
  const map = openMap(block, configOf(block));
  if (map) map.on("load", () => edit(block, map));
}

function edit(block, map) {
  const text = block.querySelector("textarea");
  const state = block.querySelector("[data-draw-state]");
  let points = read(text.value) ?? [];
  let whole = points.length === 0 ? wholeOf(text.value) : null; // parts or holes: shown, never rewritten point by point
  let markers = [];

  map.addSource("drawing", { type: "geojson", data: shapeOf(points) });
  map.addLayer({ id: "drawing-fill", type: "fill", source: "drawing", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": "#17468f", "fill-opacity": 0.25 } });
  map.addLayer({ id: "drawing-edge", type: "line", source: "drawing", paint: { "line-color": "#17468f", "line-width": 2.5 } });

  const draw = () => {
    map.getSource("drawing").setData(whole ? { type: "Feature", properties: {}, geometry: whole } : shapeOf(points));
    state.textContent = whole ? "这块边界有多个部分或有洞，图上只显示；要改请改框里的 GeoJSON，或清空重画"
      : points.length === 0 ? "还没有画点"
      : points.length < 3 ? `已画 ${points.length} 点，至少要 3 点` : `已画 ${points.length} 点`;
  };
  const save = () => {
    text.value = points.length < 3 ? "" : JSON.stringify(polygon(points));
    draw();
  };
  const place = () => {
    markers.forEach(marker => marker.remove());
    markers = points.map((point, n) => {
      const element = Object.assign(document.createElement("div"), { className: "draw-point" });
      const marker = new Marker({ element, draggable: true }).setLngLat(point).addTo(map);
      marker.on("drag", () => { points[n] = rounded(marker.getLngLat()); draw(); });
      marker.on("dragend", save);
      element.addEventListener("click", event => event.stopPropagation());
      return marker;
    });
  };
  const change = next => { points = next; place(); save(); };

  map.on("click", event => { if (!whole) change([...points, rounded(event.lngLat)]); });
  map.doubleClickZoom.disable();
  map.getCanvas().style.cursor = "crosshair";
  block.querySelector("[data-draw-undo]").addEventListener("click", () => { if (!whole) change(points.slice(0, -1)); });
  block.querySelector("[data-draw-clear]").addEventListener("click", () => { whole = null; change([]); });
  block.querySelector("[data-draw-tools]").hidden = false;
  text.addEventListener("input", () => {
    const typed = read(text.value);
    whole = typed ? null : wholeOf(text.value);
    state.textContent = "框里的内容还读不懂";
    if (typed || whole) { points = typed ?? []; place(); draw(); look(map, whole ? cornersOf(whole) : points); }
  });
  place();
  draw();
  look(map, whole ? cornersOf(whole) : points);
}

function look(map, points) {
  if (points.length < 2) return;
  const bounds = points.reduce((all, point) => all.extend(point), new LngLatBounds(points[0], points[0]));
  map.fitBounds(bounds, { padding: 60, maxZoom: 18, animate: false });
}

/** Outer ring without its closing point; null when the text is not a polygon. Empty text is an empty ring. */
function read(text) {
  if (!text.trim()) return [];
  try {
    const geometry = JSON.parse(text);
    const ring = geometry.type === "Polygon" && geometry.coordinates.length === 1 ? geometry.coordinates[0] : null;
    const isRing = ring?.length >= 4 && ring.every(p => p.length >= 2 && Math.abs(p[0]) <= 180 && Math.abs(p[1]) <= 90);
    return isRing ? ring.slice(0, -1).map(p => [p[0], p[1]]) : null;
  } catch {
    return null;
  }
}

/** A polygon with holes or several polygons, as typed; null when the text is none. */
function wholeOf(value) {
  try {
    const geometry = JSON.parse(value);
    const corners = ["Polygon", "MultiPolygon"].includes(geometry.type) ? cornersOf(geometry) : [];
    return corners.length > 2 && corners.every(p => p.every(Number.isFinite)) ? geometry : null;
  } catch {
    return null;
  }
}

function cornersOf(geometry) {
  return geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2).map(p => [p[0], p[1]]);
}

/** 1e-7 degree is about a centimetre. */
function rounded({ lng, lat }) {
  return [Number(lng.toFixed(7)), Number(lat.toFixed(7))];
}

function polygon(points) {
  return { type: "Polygon", coordinates: [[...points, points[0]]] };
}

function shapeOf(points) {
  const geometry = points.length > 2 ? polygon(points) : { type: "LineString", coordinates: points };
  return points.length < 2 ? { type: "FeatureCollection", features: [] } : { type: "Feature", properties: {}, geometry };
}
