// Runs before the first paint, as a script of our own origin: the theme, the session, and the only Trusted Types policy.
(() => {
  const root = document.documentElement;
  let wanted = 'auto';
  try {
    wanted = localStorage.getItem('candor.appearance') ?? 'auto';
  } catch {
    // storage may be switched off: the system's choice is used
  }
  const dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

  // who this is comes first of all, so it is asked for while the code of the page is still on its way
  window.candorSession = fetch('/api/v1/session', { credentials: 'same-origin', headers: { Accept: 'application/json' } }).catch(() => undefined);

  if (typeof trustedTypes === 'undefined') return;
  const refuse = (what) => {
    throw new TypeError(`refused ${what} from an untrusted text`);
  };
  trustedTypes.createPolicy('default', {
    createHTML: (text) => (text.includes('<') ? refuse('markup') : text),
    createScript: () => refuse('a script'),
    createScriptURL: (address) => {
      const url = new URL(address, location.href);
      return url.origin === location.origin && url.pathname.startsWith('/assets/') ? url.href : refuse('a script address');
    },
  });
})();
