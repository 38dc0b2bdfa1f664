// Small comforts. Every page works without them.

const careToggle = document.querySelector("[data-care]");
if (careToggle) {
  const root = document.documentElement;
  const show = () => careToggle.setAttribute("aria-pressed", String(root.classList.contains("care")));
  careToggle.hidden = false;
  show();
  careToggle.addEventListener("click", () => {
    const on = root.classList.toggle("care");
    document.cookie = `care=${on ? 1 : 0}; path=/; max-age=${365 * 24 * 3600}; samesite=lax`;
    show();
  });
}

// What went wrong is read out first.
document.querySelector("[data-error-summary]")?.focus();

// Choosing in a filter shows the list at once; without script there is the button.
document.addEventListener("change", event => {
  if (event.target.matches("[data-submit-on-change]")) event.target.form.requestSubmit();
});

// One box for all of a list.
document.querySelectorAll("[data-choose-all]").forEach(label => {
  const all = label.querySelector("input");
  const each = [...all.form.elements].filter(box => box.type === "checkbox" && box.name === label.dataset.chooseAll);
  label.hidden = false;
  all.addEventListener("change", () => each.forEach(box => { box.checked = all.checked; }));
  all.form.addEventListener("change", () => { all.checked = each.every(box => box.checked); });
});

// Empty filters stay out of the address.
document.addEventListener("submit", event => {
  if (event.defaultPrevented || !event.target.matches(".filter-bar")) return;
  for (const field of event.target.elements) {
    if (field.name && field.value === "") field.disabled = true;
  }
});

// A form is sent once, however often the button is pressed. Downloads opt out with data-again.
document.addEventListener("submit", event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("data-again")) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});

// Coming back with the browser's button finds everything usable again.
window.addEventListener("pageshow", event => {
  if (!event.persisted) return;
  document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent);
  document.querySelectorAll(".filter-bar :disabled").forEach(field => { field.disabled = false; });
});
