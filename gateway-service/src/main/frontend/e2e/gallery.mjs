// Every screen from recorded answers, at three widths, light and dark, with axe over each. Pictures go to shots/.
// Usage: node e2e/gallery.mjs [name part] ; SHOTS=folder WIDTHS=1280,390 THEMES=light,dark AXE=off
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openBrowser, watch } from './browser.mjs';
import { startMock } from './mock.mjs';

const folder = process.env.SHOTS ?? 'shots';
const widths = (process.env.WIDTHS ?? '1280,820,390').split(',').map(Number);
const themes = (process.env.THEMES ?? 'light,dark').split(',');
const only = process.argv[2];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
mkdirSync(folder, { recursive: true });

const screens = [
  { name: 'sign-in', path: '/sign-in', signedOut: true },
  { name: 'create-account', path: '/sign-in', signedOut: true, act: (page) => page.locator('form + button').click() },
  { name: 'home-first', path: '/', empty: true },
  { name: 'home', path: '/' },
  { name: 'new', path: '/optimizations/new' },
  { name: 'new-ready', path: '/optimizations/new?resume=resume-1&posting=posting-1', act: (page) => page.locator('details summary').click() },
  { name: 'new-rejected', path: '/optimizations/new?resume=resume-2' },
  { name: 'history', path: '/optimizations' },
  { name: 'history-empty', path: '/optimizations', empty: true },
  { name: 'progress', path: '/optimizations/run-1/progress' },
  { name: 'progress-failed', path: '/optimizations/run-2/progress' },
  { name: 'progress-live', path: '/', act: live },
  { name: 'changes', path: '/optimizations/run-1/changes?change=c1' },
  { name: 'changes-source', path: '/optimizations/run-1/changes?change=c1', act: async (page) => { await page.waitForSelector('article'); await page.keyboard.press('s'); } },
  { name: 'changes-edit', path: '/optimizations/run-1/changes?change=c2', act: async (page) => { await page.waitForSelector('article'); await page.keyboard.press('e'); } },
  { name: 'coverage', path: '/optimizations/run-1/coverage' },
  { name: 'preview', path: '/optimizations/run-1/preview', wait: 900 },
  { name: 'company', path: '/optimizations/run-1/company' },
  { name: 'company-which', path: '/optimizations/run-2/company' },
  { name: 'interview', path: '/optimizations/run-1/interview' },
  { name: 'details', path: '/optimizations/run-1/details' },
  { name: 'resumes', path: '/resumes' },
  { name: 'resume', path: '/resumes/resume-1?path=work[0].highlights[1]' },
  { name: 'posting', path: '/postings/posting-1' },
  { name: 'tracker', path: '/tracker' },
  { name: 'tracker-board', path: '/tracker?view=board' },
  { name: 'tracker-edit', path: '/tracker', act: async (page) => { await page.getByRole('button', { name: /^Change notes/ }).first().click(); } },
  { name: 'notifications', path: '/notifications' },
  { name: 'settings-appearance', path: '/settings/appearance' },
  { name: 'settings-notifications', path: '/settings/notifications' },
  { name: 'settings-tokens', path: '/settings/tokens' },
  { name: 'settings-profile', path: '/settings/profile' },
  { name: 'settings-models', path: '/settings/models', act: async (page) => { await page.getByRole('button', { name: 'Change OpenAI' }).click(); await page.getByRole('button', { name: 'Save and test' }).click(); await page.getByText('answered in').waitFor(); } },
  { name: 'settings-models-first', path: '/settings/models', empty: true },
  { name: 'settings-webhooks', path: '/settings/webhooks', act: async (page) => { await page.getByRole('button', { name: 'Log' }).click(); } },
  { name: 'settings-usage', path: '/settings/usage' },
  { name: 'settings-privacy', path: '/settings/privacy' },
  { name: 'status', path: '/status' },
  { name: 'keys', path: '/', act: async (page) => { await page.waitForSelector('h1'); await page.keyboard.press('?'); } },
  { name: 'palette', path: '/', act: async (page) => { await page.waitForSelector('h1'); await page.keyboard.press('Control+k'); await page.waitForSelector('[role=option]'); } },
  { name: 'not-found', path: '/optimizations/missing/progress' },
];

async function live(page) {
  await page.goto(`${new URL(page.url()).origin}/optimizations/new?resume=resume-1&posting=posting-1`);
  await page.locator('button[type=submit]:enabled').click();
  await page.waitForTimeout(2300);
}

const browser = await openBrowser();
const complaints = [];
let shots = 0;
for (const screen of screens.filter((one) => !only || one.name.includes(only))) {
  for (const theme of themes) {
    for (const width of widths) {
      const mock = await startMock(0, { empty: screen.empty, stepMillis: 600 });
      mock.state.signedIn = !screen.signedOut;
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, locale: process.env.LOCALE ?? 'en-GB', reducedMotion: 'reduce', bypassCSP: false });
      const page = await context.newPage();
      const found = [];
      watch(page, found);
      const tag = `${screen.name}-${width}-${theme}`;
      try {
        await page.goto(mock.url + screen.path);
        await page.waitForSelector('h1, h2');
        await page.waitForTimeout(screen.wait ?? 350);
        if (screen.act) { await screen.act(page); await page.waitForTimeout(300); }
        await page.screenshot({ path: `${folder}/${tag}.png`, fullPage: true });
        shots++;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 1) found.push(`scrolls sideways by ${wide} px`);
        if (process.env.AXE !== 'off') found.push(...(await axe(context, page)));
      } catch (error) {
        found.push(`failed: ${error.message.split('\n')[0]}`);
      }
      complaints.push(...new Set(found.map((one) => `${tag}: ${one}`)));
      await context.close();
      mock.close();
    }
  }
}
await browser.close();
console.log(`${shots} pictures, ${complaints.length} complaints`);
complaints.forEach((one) => console.log(one));
process.exit(complaints.length > 0 ? 1 : 0);

/** The content policy refuses a script element, so axe is given through the debugger. */
async function axe(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axeSource });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.passes.length === 0 ? ['nothing was checked'] : r.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')))`,
    awaitPromise: true, returnByValue: true,
  });
  if (exceptionDetails || !Array.isArray(result.value)) throw new Error(`axe did not run: ${exceptionDetails?.exception?.description ?? 'no answer'}`);
  return result.value.map((one) => `axe ${one}`);
}
