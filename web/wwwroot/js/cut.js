// Drawing a line (<line-editor>): click to add points. The text box holds the GeoJSON and is what is sent; pasting into it moves the drawing.
import { configOf, openMap } from "./map-base.js";

for (const block of document.querySelectorAll("[data-cut]")) {
  const map = openMap(block, configOf(block));
  if (map) map.on("load", () => edit(block, map));
}

function edit(block, map) {
  const text = block.querySelector("textarea");
  const state = block.querySelector("[data-draw-state]");
  let points = read(text.value);

  map.addSource("cut", { type: "geojson", data: shapeOf(points) });
  map.addLayer({ id: "cut-line", type: "line", source: "cut", paint: { "line-color": "#c0392b", "line-width": 3 } });
  map.addLayer({ id: "cut-points", type: "circle", source: "cut", paint: { "circle-color": "#fff", "circle-radius": 5, "circle-stroke-color": "#c0392b", "circle-stroke-width": 2 } });
  const draw = () => {
    map.getSource("cut").setData(shapeOf(points));
    state.textContent = points.length === 0 ? "还没有画线" : points.length === 1 ? "已画 1 点，至少要 2 点" : `已画 ${points.length} 点`;
  };
  const change = next => {
    points = next;
    text.value = points.length < 2 ? "" : JSON.stringify({ type: "LineString", coordinates: points });
    draw();
  };

  map.on("click", event => change([...points, [Number(event.lngLat.lng.toFixed(7)), Number(event.lngLat.lat.toFixed(7))]]));
  map.doubleClickZoom.disable();
  map.getCanvas().style.cursor = "crosshair";
  block.querySelector("[data-draw-undo]").addEventListener("click", () => change(points.slice(0, -1)));
  block.querySelector("[data-draw-clear]").addEventListener("click", () => change([]));
  block.querySelector("[data-draw-tools]").hidden = false;
  text.addEventListener("input", () => { points = read(text.value); draw(); });
  draw();
}

/** The points of a LineString; none when the text is something else. */
function read(value) {
  try {
    const geometry = JSON.parse(value);
    return geometry.type === "LineString" ? geometry.coordinates.map(p => [p[0], p[1]]) : [];
  } catch {
    return [];
  }
}

function shapeOf(points) {
  const features = points.map(p => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: p } }));
  if (points.length > 1) features.push({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: points } });
  return { type: "FeatureCollection", features };
}
