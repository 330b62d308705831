// Runs before the page's own scripts: what goes wrong in the page is told to the program, which writes it to standard error.
(() => {
  const tell = (fault) => window.__TAURI_INTERNALS__?.invoke('plugin:event|emit', { event: 'page-fault', payload: fault }).catch(() => {});
  addEventListener('securitypolicyviolation', (event) => tell(`policy ${event.effectiveDirective} stopped ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`), true);
  addEventListener('error', (event) => event.message && !event.message.includes('ResizeObserver loop') && tell(`error ${event.message} ${event.filename}:${event.lineno}`), true);
  addEventListener('unhandledrejection', (event) => tell(`rejection ${event.reason?.stack ?? JSON.stringify(event.reason)}`), true);
})();
