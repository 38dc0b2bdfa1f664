// What the village map and the drawing map have in common: the ground, the layers, and an honest message when there is no map.
import { Map, NavigationControl, ScaleControl } from "../lib/maplibre/maplibre-gl.mjs";

const words = {
  "NavigationControl.ZoomIn": "放大", "NavigationControl.ZoomOut": "缩小", "NavigationControl.ResetBearing": "转回正北",
  "AttributionControl.ToggleAttribution": "来源", "Map.Title": "地图", "Popup.Close": "关闭",
  "ScaleControl.Meters": "米", "ScaleControl.Kilometers": "公里", "Marker.Title": "点",
};

/** The JSON block inside an element. */
export function configOf(element) {
  return JSON.parse(element.querySelector("script[type='application/json']").textContent);
}

/** Opens a map in the block, or says in words why there is none and returns null. */
export function openMap(block, config) {
  const message = block.querySelector("[data-map-message]");
  try {
    if (!document.createElement("canvas").getContext("webgl2")) throw new Error("WebGL");
    const [west, south, east, north] = config.bounds;
    const map = new Map({
      container: block.querySelector("[data-map-canvas]"),
      style: styleOf(config),
      bounds: [[west, south], [east, north]],
      fitBoundsOptions: { padding: 30, maxZoom: 18 },
      maxZoom: 20,
      dragRotate: false,
      pitchWithRotate: false,
      attributionControl: config.attribution ? { customAttribution: config.attribution } : false,
      locale: words,
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    map.addControl(new ScaleControl({ maxWidth: 120 }), "bottom-right");
    map.once("load", () => { message.hidden = true; block.dataset.ready = ""; });
    return map;
  } catch {
    message.textContent = "这台设备的浏览器显示不了地图（缺少 WebGL 图形支持）。下面的列表和数字仍然可用。";
    return null;
  }
}

/** Ground, optional background tiles, then every layer of the configuration. */
function styleOf(config) {
  const sources = { grid: { type: "geojson", data: grid(config.bounds) } };
  const layers = [
    { id: "ground", type: "background", paint: { "background-color": "#f3f5ef" } },
    { id: "grid", type: "line", source: "grid", paint: { "line-color": "#d6dccf", "line-width": 1 } },
  ];
  if (config.baseTiles) {
    sources.base = { type: "raster", tiles: [config.baseTiles], tileSize: 256 };
    layers.push({ id: "base", type: "raster", source: "base" });
  }
  for (const layer of config.layers) {
    sources[layer.id] = layer.data ? { type: "geojson", data: location.origin + layer.data } : { type: "vector", tiles: [`${location.origin}/tiles/${layer.id}/{z}/{x}/{y}.mvt`], maxzoom: 18 };
    layers.push(...drawingsOf(layer));
  }
  return { version: 8, sources, layers };
}

/** The colour of a layer's features, by their facts if the layer says so. */
export function colourOf(layer) {
  return layer.colourBy && layer.colours?.length
    ? ["match", ["to-string", ["get", layer.colourBy]], ...layer.colours.flatMap(c => [c.value, c.colour]), layer.colour]
    : layer.colour;
}

/** The drawing layers of one layer of ours: their ids begin with its id. */
function drawingsOf(layer) {
  const colour = colourOf(layer);
  const heavy = layer.highlight == null ? false : ["==", ["id"], layer.highlight];
  const width = (normal, strong) => heavy ? ["case", heavy, strong, normal] : normal;
  const common = { source: layer.id, ...(layer.data ? {} : { "source-layer": layer.id }), layout: { visibility: layer.visible ? "visible" : "none" } };
  if (layer.shape === "point") {
    return [{ ...common, id: `${layer.id}:point`, type: "circle", paint: {
      "circle-color": colour, "circle-radius": ["interpolate", ["linear"], ["zoom"], 12, 4, 18, 9],
      "circle-stroke-color": "#fff", "circle-stroke-width": width(1.5, 4) } }];
  }
  if (layer.shape === "line") {
    return [{ ...common, id: `${layer.id}:line`, type: "line", paint: { "line-color": colour, "line-width": width(3, 6) } }];
  }
  return [
    { ...common, id: `${layer.id}:fill`, type: "fill", filter: ["!", ["has", "count"]], paint: { "fill-color": colour, "fill-opacity": 0.45 } },
    // squares that stand for many shapes lie side by side: an edge around each would look like parcels
    { ...common, id: `${layer.id}:cells`, type: "fill", filter: ["has", "count"], paint: { "fill-color": colour, "fill-opacity": 0.6, "fill-antialias": false } },
    { ...common, id: `${layer.id}:edge`, type: "line", filter: ["!", ["has", "count"]], paint: { "line-color": colour, "line-width": width(1.5, 4) } },
  ];
}

/** Lines of longitude and latitude around the bounds, so that an empty ground still shows movement and scale. */
function grid([west, south, east, north]) {
  const step = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1].find(s => (east - west) / s <= 12) ?? 5;
  const [x0, x1] = [Math.floor(west / step) - 12, Math.ceil(east / step) + 12];
  const [y0, y1] = [Math.floor(south / step) - 12, Math.ceil(north / step) + 12];
  const lines = [];
  for (let x = x0; x <= x1; x++) lines.push([[x * step, y0 * step], [x * step, y1 * step]]);
  for (let y = y0; y <= y1; y++) lines.push([[x0 * step, y * step], [x1 * step, y * step]]);
  return { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates: lines } };
}
