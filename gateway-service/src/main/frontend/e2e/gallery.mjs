// Every screen from recorded answers, at three widths, light and dark, with axe over each. Pictures go to shots/.
// Usage: node e2e/gallery.mjs [pattern of names] ; SHOTS=folder WIDTHS=1280,390 THEMES=light,dark AXE=off LOCALE=de-DE
// WORDS=en-XA shows longer words and names those that no catalogue has; WORDS=ar-XB shows the same from right to left.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openBrowser, watch } from './browser.mjs';
import { startMock } from './mock.mjs';
import { screens } from './screens.mjs';
import { untranslated } from './untranslated.mjs';

const folder = process.env.SHOTS ?? 'shots';
const widths = (process.env.WIDTHS ?? '1280,820,390').split(',').map(Number);
const themes = (process.env.THEMES ?? 'light,dark').split(',');
const words = process.env.WORDS;
const only = process.argv[2];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
const complaints = [];
let shots = 0;
let said = 0;
for (const screen of screens.filter((one) => !only || new RegExp(only).test(one.name))) {
  const mock = await startMock(0, { empty: screen.empty, stepMillis: 600 });
  mock.state.signedIn = !screen.signedOut;
  screen.prepare?.(mock.state);
  const sizes = screen.widths ?? widths;
  const context = await browser.newContext({ viewport: { width: sizes[0], height: 900 }, colorScheme: themes[0], locale: process.env.LOCALE ?? 'en-GB', reducedMotion: 'reduce' });
  if (words) await context.addInitScript((language) => localStorage.setItem('candor.language', language), words);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const found = [];
  watch(page, found);
  try {
    await screen.before?.(page);
    await page.goto(mock.url + screen.path);
    await page.waitForSelector(screen.shows ?? 'h1, h2');
    await page.waitForTimeout(screen.wait ?? 350);
    if (screen.act) { await screen.act(page, mock.state); await page.waitForTimeout(300); }
    // what is out of view would be painted a moment after the picture
    await page.evaluate(() => {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    // a bare one has the words of the opening, which has those of the finished languages only
    if (words && !screen.bare) found.push(...(await untranslated(page, mock.state)));
    const session = await context.newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axeSource });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      for (const width of sizes) await look(page, session, `${screen.name}-${width}-${theme}`, width, theme, screen.bare);
    }
  } catch (error) {
    found.push(`failed: ${error.message.split('\n')[0]}`);
  }
  complaints.push(...new Set(found.map((one) => `${screen.name}: ${one}`)));
  complaints.slice(said).forEach((one) => console.log(one));
  said = complaints.length;
  await context.close();
  mock.close();
}
await browser.close();
console.log(`${shots} pictures, ${complaints.length} complaints`);
process.exit(complaints.length > 0 ? 1 : 0);

/** One width in one theme: a picture, nothing wider than the page, nothing that axe finds. A bare one is gone before anybody could use it. */
async function look(page, session, name, width, theme, bare) {
  await page.setViewportSize({ width, height: 900 });
  // without its code a page keeps the theme that it began with
  if (bare) await page.evaluate((wanted) => document.documentElement.setAttribute('data-mantine-color-scheme', wanted), theme);
  await page.waitForFunction((wanted) => document.documentElement.getAttribute('data-mantine-color-scheme') === wanted, theme);
  await page.waitForTimeout(120);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.waitForTimeout(120); // what is out of view takes the theme a frame later
  shots++;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 1) complaints.push(`${name}: scrolls sideways by ${wide} px`);
  if (process.env.AXE !== 'off' && !bare) complaints.push(...(await axe(session)).map((one) => `${name}: ${one}`));
}

/** The content policy refuses a script element, so axe came through the debugger. */
async function axe(session) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.passes.length === 0 ? ['nothing was checked'] : r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')))`,
    awaitPromise: true, returnByValue: true,
  });
  if (exceptionDetails || !Array.isArray(result.value)) throw new Error(`axe did not run: ${exceptionDetails?.exception?.description ?? 'no answer'}`);
  return result.value.map((one) => `axe ${one}`);
}
