// Drawing a boundary (<polygon-editor>): click to add corners, drag them, click an edge to put one in, undo. Near a neighbour's boundary
// the corner snaps to it. The text box holds the GeoJSON and is what is sent; typing or pasting into it moves the drawing, so the
// map is never the only way.
import { LngLatBounds, Marker, Point } from "../lib/maplibre/maplibre-gl.mjs";
import { Boundary } from "./boundary.js";
import { areaOf, areaWords } from "./gauss-kruger.js";
import { configOf, openMap } from "./map-base.js";
import { alongEdge, neighboursOf, snap } from "./snapping.js";

const mostHandles = 400; // corners that can be taken hold of at once

for (const block of document.querySelectorAll("[data-draw]")) {
  const config = configOf(block);
  const map = openMap(block, config);
  if (map) map.on("load", () => new Editor(block, map, config));
}

class Editor {
  #markers = [];
  #chosen = null;

  constructor(block, map, config) {
    this.map = map;
    this.text = block.querySelector("textarea");
    this.state = block.querySelector("[data-draw-state]");
    this.tools = Object.fromEntries([...block.querySelectorAll("[data-draw-tool]")].map(tool => [tool.dataset.drawTool, tool]));
    this.boundary = Boundary.read(this.text.value) ?? new Boundary();
    this.neighbours = neighboursOf(map, config.layers.find(layer => layer.id === "parcels")?.highlight);
    this.cue = new Marker({ element: Object.assign(document.createElement("div"), { className: "draw-cue" }) });
    this.#addLayers();
    this.#listen(block);
    block.querySelector("[data-draw-tools]").hidden = false;
    this.#place();
    this.#look();
    block.dataset.editing = "";
  }

  #addLayers() {
    const { map } = this;
    map.addSource("drawing", { type: "geojson", data: this.#shape() });
    map.addLayer({ id: "drawing-fill", type: "fill", source: "drawing", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": "#17468f", "fill-opacity": 0.25 } });
    map.addLayer({ id: "drawing-edge", type: "line", source: "drawing", paint: { "line-color": "#17468f", "line-width": 2.5 } });
  }

  #listen(block) {
    const { map, tools } = this;
    map.doubleClickZoom.disable();
    map.getCanvas().style.cursor = "crosshair";
    map.on("click", event => this.#click(event.point));
    map.on("mousemove", event => this.#hint(snap(map, this.neighbours, event.point)));
    map.on("mouseout", () => this.cue.remove());
    map.on("moveend", () => { if (this.boundary.points.length > mostHandles) this.#place(); });
    tools.undo.addEventListener("click", () => this.#change(() => this.boundary.undo()));
    tools.remove.addEventListener("click", () => this.#remove());
    tools.clear.addEventListener("click", () => this.#change(() => this.boundary.clear()));
    tools.snap.addEventListener("change", () => { this.neighbours.on = tools.snap.checked; this.cue.remove(); });
    block.querySelector("[data-map-canvas]").addEventListener("keydown", event => this.#key(event));
    this.text.addEventListener("input", () => this.#typed());
  }

  /** On an edge a corner is put in; elsewhere a single outline grows at its end. */
  #click(pixel) {
    const { map, boundary } = this;
    let [nearest, reach] = [null, 10];
    if (boundary.isDrawn) {
      for (const edge of boundary.edges()) {
        const [, off] = alongEdge(map.project(edge.point), map.project(edge.to), pixel);
        if (off < reach) [nearest, reach] = [edge, off];
      }
    }
    const { point } = snap(map, this.neighbours, pixel);
    if (nearest) this.#change(() => boundary.insert(nearest, point), { ...nearest, i: nearest.i + 1 });
    else if (boundary.isSimple) this.#change(() => boundary.append(point));
    else this.state.textContent = "这块边界有洞或有几个部分：拖动界址点，或点一下边线加点。";
  }

  /** Enter puts a corner in the middle of the map; the arrow keys move the map or the chosen corner. */
  #key(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      this.#change(() => this.boundary.undo());
    } else if (event.key === "Enter" && event.target === this.map.getCanvas()) {
      event.preventDefault(); // the form is not sent from here
      const { clientWidth: width, clientHeight: height } = this.map.getCanvas();
      this.#click(new Point(width / 2, height / 2));
    }
  }

  #handleKey(event, corner) {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step) {
      const pixel = this.map.project(corner.point).add(new Point(...step)._mult(event.shiftKey ? 10 : 1));
      const { lng, lat } = this.map.unproject(pixel);
      this.#change(() => { this.boundary.remember(); this.boundary.move(corner, [lng, lat]); }, corner);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      this.#choose(corner);
      this.#remove();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #remove() {
    if (this.#chosen) this.#change(() => this.boundary.remove(this.#chosen));
  }

  #typed() {
    const typed = Boundary.read(this.text.value);
    if (!typed) {
      this.state.textContent = "框里的内容还读不懂";
      return;
    }
    this.boundary = typed;
    this.#place();
    this.#look();
  }

  /** Does something to the boundary, then shows and stores it. */
  #change(act, chosen = null) {
    act();
    this.text.value = this.boundary.text;
    this.#place();
    if (chosen) this.#choose(chosen);
  }

  #place() {
    this.#markers.forEach(marker => marker.remove());
    this.#chosen = null;
    const view = this.map.getBounds();
    const many = this.boundary.points.length > mostHandles;
    const corners = [...this.boundary.corners()].filter(corner => !many || view.contains(corner.point)).slice(0, mostHandles);
    this.#markers = corners.map((corner, n) => this.#handle(corner, n));
    this.#draw();
  }

  #handle(corner, n) {
    const element = Object.assign(document.createElement("button"), { type: "button", className: "draw-point" });
    element.setAttribute("aria-label", `界址点 ${n + 1}，方向键移动，Delete 删除`);
    const marker = new Marker({ element, draggable: true }).setLngLat(corner.point).addTo(this.map);
    marker.corner = corner;
    marker.on("dragstart", () => this.boundary.remember());
    marker.on("drag", () => {
      const { lng, lat } = marker.getLngLat();
      const found = snap(this.map, this.neighbours, this.map.project([lng, lat]));
      marker.setLngLat(found.point);
      this.#hint(found);
      this.boundary.move(corner, found.point);
      corner.point = found.point;
      this.#draw();
    });
    marker.on("dragend", () => { this.text.value = this.boundary.text; this.cue.remove(); this.#choose(corner); });
    element.addEventListener("click", event => { event.stopPropagation(); this.#choose(corner); });
    element.addEventListener("keydown", event => this.#handleKey(event, corner));
    return marker;
  }

  #choose({ p, r, i }) {
    for (const marker of this.#markers) {
      const isIt = marker.corner.p === p && marker.corner.r === r && marker.corner.i === i;
      marker.getElement().classList.toggle("draw-chosen", isIt);
      if (isIt) {
        this.#chosen = marker.corner;
        marker.getElement().focus({ preventScroll: true });
      }
    }
    this.tools.remove.disabled = !this.#chosen;
  }

  /** Shows where a corner would snap to. */
  #hint({ point, name, corner }) {
    if (!name) {
      this.cue.remove();
      return;
    }
    this.cue.getElement().dataset.word = `${name}${corner ? "的界址点" : "的边线"}`;
    this.cue.setLngLat(point).addTo(this.map);
  }

  #draw() {
    const { boundary, tools } = this;
    const count = boundary.points.length;
    this.map.getSource("drawing").setData(this.#shape());
    tools.undo.disabled = !boundary.canUndo;
    tools.remove.disabled = !this.#chosen;
    this.state.textContent = count === 0 ? "还没有画点"
      : boundary.isDrawn ? `共 ${count} 点，图上面积 ${areaWords(areaOf(boundary.polygons))}` : `已画 ${count} 点，至少要 3 点`;
  }

  #shape() {
    const { boundary } = this;
    const geometry = boundary.isDrawn ? boundary.geometry : { type: "LineString", coordinates: boundary.points };
    return boundary.points.length < 2 ? { type: "FeatureCollection", features: [] } : { type: "Feature", properties: {}, geometry };
  }

  #look() {
    const [first, ...rest] = this.boundary.points;
    if (rest.length === 0) return;
    const bounds = rest.reduce((all, point) => all.extend(point), new LngLatBounds(first, first));
    this.map.fitBounds(bounds, { padding: 60, maxZoom: 18, animate: false });
  }
}
