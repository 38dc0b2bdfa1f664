// A slip's QR code carries the look-up code behind #, which never leaves the phone until the form is sent.
const field = document.querySelector("form[data-slip] [name=Code]");
const code = decodeURIComponent(location.hash.slice(1));
if (field && /^[0-9A-Za-z-]{10,12}$/.test(code)) {
  field.value = code;
  history.replaceState(null, "", location.pathname);
  document.querySelector("form[data-slip] [name=IdEnd]")?.focus();
}
