// Charts (<chart-figure>): the JSON block drawn by ECharts. The table below stays and is closed once the drawing stands.

const colours = ["#17468f", "#d99000", "#5b8bd0", "#566070", "#7a4fa3", "#2b8f8f"];
const font = getComputedStyle(document.body).fontFamily;

for (const figure of document.querySelectorAll("[data-chart]")) {
  if (!window.echarts) break;
  const config = JSON.parse(figure.querySelector("script[type='application/json']").textContent);
  const canvas = figure.querySelector("[data-chart-canvas]");
  canvas.hidden = false;
  const chart = window.echarts.init(canvas);
  chart.setOption(optionOf(config));
  new ResizeObserver(() => chart.resize()).observe(canvas);
  figure.querySelector("[data-chart-table]").open = false;
  figure.dataset.ready = "";
}

function optionOf({ kind, unit, categories, series }) {
  return {
    animation: false,
    color: colours,
    textStyle: { fontFamily: font, color: "#1b2430" },
    // Rich text, because the HTML box carries inline styles that the page's security policy refuses.
    tooltip: { trigger: "axis", renderMode: "richText", valueFormatter: v => v == null ? "—" : `${v.toLocaleString("zh-CN")} ${unit}` },
    legend: { show: series.length > 1, top: 0, left: 0, itemHeight: 10 },
    grid: { left: 8, right: 16, top: series.length > 1 ? 60 : 36, bottom: 8, containLabel: true },
    xAxis: { type: "category", data: categories, axisTick: { show: false }, axisLabel: { color: "#566070", hideOverlap: true } },
    yAxis: { type: "value", name: unit, nameTextStyle: { color: "#566070", align: "right" }, axisLabel: { color: "#566070" }, splitLine: { lineStyle: { color: "#e2e7ee" } } },
    series: series.map(({ name, values, dashed }) => ({
      name,
      data: values,
      type: kind === "line" || dashed ? "line" : "bar",
      stack: kind === "stacked" && !dashed ? "all" : undefined,
      barMaxWidth: 34,
      symbolSize: 6,
      lineStyle: { width: 2.5, type: dashed ? "dashed" : "solid" },
    })),
  };
}
