// The village map (<village-map>): layers from vector tiles, a legend with switches, a box on hover, a click that leads to the record.
import { Popup } from "../lib/maplibre/maplibre-gl.mjs";
import { colourOf, configOf, openMap } from "./map-base.js";
import { addMeasure } from "./measure.js";

for (const block of document.querySelectorAll("[data-map]")) {
  const config = configOf(block);
  const map = openMap(block, config);
  if (!map) continue;
  map.on("load", () => {
    writeLegend(block.querySelector("[data-map-legend]"), map, config.layers);
    const measure = block.classList.contains("map-tall") ? addMeasure(map, block.querySelector(".map-frame")) : null;
    watchPointer(map, config.layers, () => measure?.isMeasuring() ?? false);
  });
}

function writeLegend(legend, map, layers) {
  for (const layer of layers) {
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: layer.visible });
    box.addEventListener("change", () => show(map, layer, box.checked));
    const label = document.createElement("label");
    label.append(box, ...(layer.colours ? [] : [swatch(layer.colour)]), layer.label);
    legend.append(label);
    if (!layer.colours) continue;
    let list = colourList(layer.colours);
    if (layer.themes) {
      legend.append(themeChoice(layer, () => {
        recolour(map, layer);
        const next = colourList(layer.colours);
        list.replaceWith(next);
        list = next;
      }));
    }
    legend.append(list);
  }
  legend.open = matchMedia("(min-width: 768px)").matches; // on a phone it would cover the map
  legend.hidden = false;
}

/** By which fact a layer is coloured. */
function themeChoice(layer, changed) {
  const choice = Object.assign(document.createElement("select"), { className: "form-select form-select-sm" });
  choice.setAttribute("aria-label", `${layer.label}按什么着色`);
  layer.themes.forEach((theme, n) => choice.append(new Option(`按${theme.label}着色`, n)));
  choice.addEventListener("change", () => {
    Object.assign(layer, { colourBy: layer.themes[choice.value].colourBy, colours: layer.themes[choice.value].colours });
    changed();
  });
  return choice;
}

function recolour(map, layer) {
  for (const part of ["fill", "cells"]) map.setPaintProperty(`${layer.id}:${part}`, "fill-color", colourOf(layer));
  map.setPaintProperty(`${layer.id}:edge`, "line-color", colourOf(layer));
}

function colourList(colours) {
  const list = document.createElement("ul");
  for (const { colour, label, count } of colours) {
    const line = document.createElement("li");
    line.append(swatch(colour), count == null ? label : `${label} ${count}`);
    list.append(line);
  }
  return list;
}

function swatch(colour) {
  const mark = document.createElement("span");
  mark.className = "map-swatch";
  mark.style.backgroundColor = colour;
  return mark;
}

function show(map, layer, visible) {
  for (const { id } of map.getStyle().layers) {
    if (id.startsWith(`${layer.id}:`)) map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
  }
}

function watchPointer(map, layers, isMeasuring) {
  const tip = new Popup({ closeButton: false, closeOnClick: false, focusAfterOpen: false, offset: 10, maxWidth: "18rem" });
  const touched = new Popup({ focusAfterOpen: false, maxWidth: "18rem" });
  const byId = Object.fromEntries(layers.map(layer => [layer.id, layer]));
  const ids = map.getStyle().layers.map(l => l.id).filter(id => id.includes(":"));
  const at = point => map.queryRenderedFeatures(point, { layers: ids })[0];
  const layerOf = feature => byId[feature.layer.id.split(":")[0]];
  const hrefOf = feature => (layerOf(feature).href && feature.id ? layerOf(feature).href + feature.id : null);
  const describe = (feature, withLink) => boxFor(feature, layerOf(feature), withLink ? hrefOf(feature) : null);
  let touch = false;

  map.getCanvas().addEventListener("pointerdown", event => { touch = event.pointerType === "touch"; });
  map.on("mousemove", event => {
    const feature = touch || isMeasuring() ? null : at(event.point);
    if (isMeasuring()) return tip.remove();
    map.getCanvas().style.cursor = feature && hrefOf(feature) ? "pointer" : "";
    if (feature) tip.setLngLat(event.lngLat).setDOMContent(describe(feature, false)).addTo(map);
    else tip.remove();
  });
  map.on("mouseout", () => tip.remove());
  map.on("click", event => {
    const feature = isMeasuring() ? null : at(event.point);
    if (!feature) return;
    if (feature.properties.count) map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2 });
    else if (!touch && hrefOf(feature)) location.assign(hrefOf(feature));
    else touched.setLngLat(event.lngLat).setDOMContent(describe(feature, true)).addTo(map);
  });
}

/** The legend's word for a fact, whichever fact the layer is coloured by just now. */
function wordFor(layer, property, value) {
  return (layer.themes ?? [layer]).find(theme => theme.colourBy === property)?.colours?.find(c => c.value === String(value))?.label;
}

function boxFor(feature, layer, href) {
  const box = document.createElement("div");
  box.className = "map-tip";
  const name = document.createElement("strong");
  const { count } = feature.properties;
  name.textContent = count ? `${layer.label}：这里有 ${count} 个，放大后看每一个` : feature.properties.name ?? layer.label;
  const facts = document.createElement("dl");
  for (const { label, property, unit, decimals } of layer.facts ?? []) {
    const value = feature.properties[property];
    if (value == null || value === "") continue;
    const said = wordFor(layer, property, value)
      ?? (unit ? `${(value / 10 ** decimals).toFixed(decimals)} ${unit}` : value);
    const term = document.createElement("dt");
    const text = document.createElement("dd");
    term.textContent = count ? `多数${label}` : label;
    text.textContent = said;
    facts.append(term, text);
  }
  box.append(name, facts);
  if (href) box.append(Object.assign(document.createElement("a"), { href, textContent: "查看详情" }));
  return box;
}
