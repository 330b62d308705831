// Runs before the first paint, so that a dark window never flashes white. Keeps nothing but the chosen look.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('kravspor.appearance');
  } catch {
    // Storage may be switched off; the system's choice is then used.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.colorScheme = dark ? 'dark' : 'light';
})();
