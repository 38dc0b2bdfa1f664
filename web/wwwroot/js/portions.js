// Long work in portions: each is done for good before the next begins, so that closing the page loses nothing.
for (const form of document.querySelectorAll("form[data-portions]")) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const total = Number(form.dataset.total);
    const bar = form.querySelector("progress");
    const word = form.querySelector("[data-portions-word]");
    const button = form.querySelector("button");
    button.disabled = true;
    bar.hidden = false;
    let done = 0;
    for (;;) {
      const answer = await fetch("?handler=Portion", { method: "POST", body: new FormData(form) }).catch(() => null);
      const portion = await answer?.json().catch(() => null);
      if (!answer?.ok || !portion) {
        word.textContent = `${portion?.error ?? "连接断了"}，已制好 ${done} 张，重新打开这一页可以接着制。`;
        button.disabled = false;
        return;
      }
      done += portion.prepared;
      bar.value = done;
      word.textContent = `已制好 ${done} 张，共 ${Math.max(total, done + portion.left)} 张`;
      if (portion.left === 0 || portion.prepared === 0) {
        location.assign("/resettlement/statements/check");
        return;
      }
    }
  }, true);
}
