// A part of the page that does not arrive would leave it blank for good: the module is not asked for
// again. Browsers drop what is under way when a network interface comes or goes, which every start of a
// machine on this computer does. So the page is loaded again, a few times; then it says what is wrong.
/* global document, location, window, HTMLScriptElement, HTMLLinkElement */
(() => {
  const key = 'guesthouse.load-attempts';
  const mostAttempts = 3;
  const waitMs = 300;
  let failed = false;

  const isNeeded = (target) =>
    target instanceof HTMLScriptElement ||
    (target instanceof HTMLLinkElement && target.rel === 'stylesheet');
  const hasStarted = () => document.getElementById('root')?.hasChildNodes() ?? false;

  const attempts = () => {
    try {
      return Number(sessionStorage.getItem(key));
    } catch {
      return mostAttempts; // without storage it might go round for ever
    }
  };

  const setAttempts = (count) => {
    try {
      if (count === 0) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, String(count));
    } catch {
      // Storage may be forbidden.
    }
  };

  const explain = () => {
    const note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.textContent =
      'Guesthouse could not be loaded: the connection to the server breaks off. Reload the page to try again.';
    document.getElementById('root')?.replaceChildren(note);
  };

  window.addEventListener(
    'error',
    ({ target }) => {
      if (failed || !isNeeded(target) || hasStarted()) return;
      failed = true;
      const before = attempts();
      setAttempts(before < mostAttempts ? before + 1 : 0);
      if (before < mostAttempts) setTimeout(() => location.reload(), waitMs * (before + 1));
      else if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', explain);
      else explain();
    },
    { capture: true },
  );
  window.addEventListener('load', () => {
    if (!failed) setAttempts(0);
  });
})();
