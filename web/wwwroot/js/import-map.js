// The preview of an import: what would be new, changed, unchanged or faulty, over the parcels that are there, and a point at each fault.
import { Popup } from "../lib/maplibre/maplibre-gl.mjs";
import { configOf, openMap } from "./map-base.js";

const colours = { New: "#1d6fb8", Changed: "#c77700", Unchanged: "#7d8794", Faulty: "#c0392b" };
const colour = ["match", ["get", "fate"], ...Object.entries(colours).flat(), "#c0392b"];

for (const block of document.querySelectorAll("[data-import-map]")) {
  const map = openMap(block, configOf(block));
  if (map) map.on("load", () => draw(block, map));
}

async function draw(block, map) {
  const response = await fetch(location.pathname + block.dataset.importMap);
  if (!response.ok) return;
  map.addSource("staged", { type: "geojson", data: await response.json() });
  const areas = ["!=", ["get", "fate"], "Fault"];
  map.addLayer({ id: "staged-fill", type: "fill", source: "staged", filter: areas, paint: { "fill-color": colour, "fill-opacity": 0.45 } });
  map.addLayer({ id: "staged-edge", type: "line", source: "staged", filter: areas, paint: { "line-color": colour, "line-width": 2 } });
  map.addLayer({ id: "staged-fault", type: "circle", source: "staged", filter: ["==", ["get", "fate"], "Fault"],
    paint: { "circle-color": "#c0392b", "circle-radius": 6, "circle-stroke-color": "#fff", "circle-stroke-width": 2 } });
  const popup = new Popup({ focusAfterOpen: false, maxWidth: "20rem" });
  map.on("click", event => {
    const feature = map.queryRenderedFeatures(event.point, { layers: ["staged-fault", "staged-fill"] })[0];
    if (feature) popup.setLngLat(event.lngLat).setDOMContent(words(feature.properties)).addTo(map);
  });
  for (const link of document.querySelectorAll("[data-show]")) {
    link.addEventListener("click", () => map.flyTo({ center: link.dataset.show.split(",").map(Number), zoom: 18 }));
  }
}

function words({ name, words }) {
  const box = document.createElement("div");
  const head = document.createElement("strong");
  const text = document.createElement("p");
  head.textContent = name;
  text.textContent = words;
  box.append(head, text);
  return box;
}
