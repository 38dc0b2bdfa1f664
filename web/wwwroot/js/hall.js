// The hall's big screen shows what is new without anybody touching it; while the network is away it keeps what it has.
const hall = document.getElementById("hall");

async function renew() {
  try {
    const response = await fetch(location.href, { cache: "no-store" });
    if (response.ok) {
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById("hall");
      if (fresh && fresh.innerHTML !== hall.innerHTML) {
        hall.innerHTML = fresh.innerHTML;
      }
    }
  } catch {
    // the next try comes soon
  }
}

setInterval(renew, Number(hall.dataset.againEvery) * 1000);
