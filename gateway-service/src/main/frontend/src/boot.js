// Runs before the first paint, as a script of our own origin: the theme, what can come early, and the only Trusted Types policy.
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

  // asked for while the code of the page is still on its way: who this is, and for whoever was here before what the address shows
  const early = (window.candorEarly = new Map());
  const ask = (path) => {
    const answer = fetch(`/api/v1${path}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } }).catch(() => undefined);
    early.set(path, answer);
    return answer;
  };
  // what an answer names is asked for as soon as it is known
  const askNamed = async (answer, names) => {
    const body = await answer.then((response) => (response?.ok ? response.clone().json() : undefined)).catch(() => undefined);
    Object.entries(names ?? {}).forEach(([name, place]) => body?.[name] && ask(place + body[name]));
  };
  const load = (href) => {
    const link = document.createElement('link');
    link.rel = href.endsWith('.css') ? 'preload' : 'modulepreload';
    if (link.rel === 'preload') link.as = 'style';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  };
  ask('/session');
  for (const { at, code, data, named } of JSON.parse(document.getElementById('early')?.textContent ?? '[]')) {
    const found = new RegExp(at).exec(location.pathname);
    if (!found) continue;
    code.forEach(load);
    if (document.cookie.includes('XSRF-TOKEN=')) data.forEach((path) => askNamed(ask(path.replace('$1', found[1])), named));
  }
  // what nobody took by then is old
  setTimeout(() => early.clear(), 15_000);

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
