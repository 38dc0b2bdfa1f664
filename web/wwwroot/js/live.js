// A part of the page that renews itself (data-live); while the network is away it keeps what it has and says from when that is.
const seconds = 3, state = document.querySelector("[data-live-state]");
const time = () => new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const say = words => { if (state && state.textContent !== words) state.textContent = words; };

for (const part of document.querySelectorAll("[data-live]")) {
  let tag = "", seen = time();
  const renew = async () => {
    try {
      const response = await fetch(part.dataset.live, { cache: "no-store", headers: tag ? { "If-None-Match": tag } : {} });
      if (response.status === 200) {
        part.innerHTML = await response.text();
        tag = response.headers.get("ETag") ?? "";
      }
      if (response.status === 200 || response.status === 304) {
        seen = time();
        say("");
      } else {
        say(`暂时连不上，显示的是 ${seen} 的情况，正在重试。`);
      }
    } catch {
      say(`网络断了，显示的是 ${seen} 的情况，正在重试。`);
    }
    setTimeout(renew, seconds * 1000);
  };
  renew();
}
