// Before the first paint, so that a chosen theme never flashes the other one. Blocking and tiny on
// purpose; src/shared/theme/theme.ts is its other half.
/* global document, matchMedia */
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('guesthouse.theme');
  } catch {
    // Storage may be forbidden: the system's theme is a good answer.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
})();
