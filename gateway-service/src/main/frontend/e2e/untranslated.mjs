// Texts on a page that came from no catalogue. In the pseudo language every text of ours stands in ⟦ ⟧, so that what does not is
// either written into the code, or an answer of the server: those are looked up in what the stand-in knows.
import * as data from './mock-data.mjs';

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

export async function untranslated(page, state) {
  const found = await page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder && !holder.closest('script, noscript, style, kbd, code, textarea, option, time, del, ins, q, blockquote')) texts.push(node.data);
    }
    document.querySelectorAll('[aria-label], [title], [placeholder]').forEach((one) => ['aria-label', 'title', 'placeholder'].forEach((name) => one.hasAttribute(name) && texts.push(one.getAttribute(name))));
    return texts;
  });
  const known = squeeze(JSON.stringify([[...state.runs.values()], [...state.resumes.values()], [...state.postings.values()], [...state.applications.values()], [...state.providers.values()], [...state.consents.values()], state.tokens, state.webhooks, data.match, data.company, data.namesakes, data.interview, data.report([]), data.plan, data.resumeText]).replace(/\\n/g, ' ').replace(/\\"/g, '"'));
  const unknown = (text) => withoutOurs(text).split(' · ').map(squeeze).filter((part) => isWords(part) && !known.includes(part));
  return [...new Set(found.map(squeeze).flatMap(unknown))].map((text) => `no catalogue has: ${text}`);
}

/** What is left without the texts that stand in the brackets of the pseudo language; one may hold another. */
function withoutOurs(text) {
  const left = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return left === text ? text : withoutOurs(left);
}

/** Words, not figures or names of formats. */
function isWords(text) {
  return /\p{L}{2}/u.test(text) && !/^(Candor|English|Deutsch|OpenAI|Anthropic|Google Gemini|Ollama|\p{L}{3} \d{1,2}, \d{4}.*|[\d\s.,:–\u200f-]*(s|ms|min|kB|MB|GB|%|USD|US\$).*|.*\.(pdf|docx|md|txt|json|html)|[A-Z]{2,4} ?\d*)$/u.test(text);
}
