// Measuring on the village map: distance along clicked points, or the area they enclose, on the plane that surveys use.
import { Marker } from "../lib/maplibre/maplibre-gl.mjs";
import { areaOf, areaWords, lengthOf, lengthWords } from "./gauss-kruger.js";

/** Adds the tool to a map; `isMeasuring()` tells whether a click belongs to it. */
export function addMeasure(map, frame) {
  const box = Object.assign(document.createElement("div"), { className: "map-measure" });
  const [length, area, end] = [["length", "量距离"], ["area", "量面积"], ["end", "结束"]].map(([kind, word]) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-sm", textContent: word });
    button.dataset.measure = kind;
    return button;
  });
  const said = document.createElement("output");
  end.hidden = true;
  box.append(length, area, end, said);
  frame.append(box);

  let [mode, points, markers] = [null, [], []];
  map.addSource("measure", { type: "geojson", data: empty() });
  map.addLayer({ id: "measure-fill", type: "fill", source: "measure", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": "#c2410c", "fill-opacity": 0.15 } });
  map.addLayer({ id: "measure-edge", type: "line", source: "measure", paint: { "line-color": "#c2410c", "line-width": 2.5, "line-dasharray": [2, 1] } });

  const show = () => {
    map.getSource("measure").setData(shapeOf(mode, points));
    said.textContent = mode === null ? ""
      : mode === "length" ? (points.length < 2 ? "在图上点两点或更多" : `长 ${lengthWords(lengthOf(points))}`)
      : points.length < 3 ? "在图上点三点或更多" : `${areaWords(areaOf([[points]]))}，周长 ${lengthWords(lengthOf([...points, points[0]]))}`;
  };
  const begin = next => {
    [mode, points] = [next, []];
    markers.forEach(marker => marker.remove());
    markers = [];
    end.hidden = next === null;
    length.classList.toggle("active", next === "length");
    area.classList.toggle("active", next === "area");
    map.getCanvas().style.cursor = next ? "crosshair" : "";
    show();
  };
  const add = ({ lng, lat }) => {
    points.push([lng, lat]);
    markers.push(new Marker({ element: Object.assign(document.createElement("div"), { className: "measure-point" }) }).setLngLat([lng, lat]).addTo(map));
    show();
  };

  length.addEventListener("click", () => begin("length"));
  area.addEventListener("click", () => begin("area"));
  end.addEventListener("click", () => begin(null));
  map.on("click", event => { if (mode) add(event.lngLat); });
  map.getCanvas().addEventListener("keydown", event => {
    if (mode && event.key === "Enter") add(map.getCenter());
    if (mode && event.key === "Escape") begin(null);
  });
  return { isMeasuring: () => mode !== null };
}

function shapeOf(mode, points) {
  if (points.length < 2) return empty();
  const geometry = mode === "area" && points.length > 2
    ? { type: "Polygon", coordinates: [[...points, points[0]]] } : { type: "LineString", coordinates: points };
  return { type: "Feature", properties: {}, geometry };
}

function empty() {
  return { type: "FeatureCollection", features: [] };
}
