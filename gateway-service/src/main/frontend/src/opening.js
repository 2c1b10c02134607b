// The frame of the page with the words of its screen, painted while the code is still on its way; the page then takes its place.
// OPENING_WORDS comes from the catalogues at build time: language → address → title (empty where only the data knows it) and lead.
(() => {
  const frame = document.querySelector('.opening');
  if (!frame) return;
  let chosen;
  try {
    chosen = localStorage.getItem('candor.language');
  } catch {
    // storage may be switched off: the browser's languages are used
  }
  const all = OPENING_WORDS;
  const language = [chosen, ...navigator.languages.map((tag) => tag.split('-')[0])].find((one) => one && all[one]) ?? 'en';
  const [title, lead] = all[language][location.pathname] ?? ['', ''];
  const fill = (name, text) => {
    const place = frame.querySelector(`[data-part="${name}"]`);
    if (text) place.textContent = text;
    else place.setAttribute('data-bone', '');
  };
  fill('title', title);
  fill('lead', lead);
  if (location.pathname !== '/sign-in') return;
  frame.setAttribute('data-door', '');
  frame.querySelector('[data-part="title"]').prepend(frame.querySelector('img'));
})();
