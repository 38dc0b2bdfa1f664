// Runs before the page is drawn, so that large type (关怀模式) does not flicker.
if (/(?:^|; )care=1/.test(document.cookie)) document.documentElement.classList.add("care");
