// What happens to people, in a real browser against a running suite: reload in mid-run, a second tab, cancel, errors, a review by keys
// alone, a phone in the dark. Settings as in journey.mjs (CANDOR_URL, CANDOR_SIGN_IN_LINK, CANDOR_RESUME, CANDOR_POSTING, CANDOR_SHOTS).
// Usage: npm run situations ; ends with a code other than 0 when one fails or a page breaks its content policy or logs an error.
import { mkdirSync, readFileSync } from 'node:fs';
import { openBrowser, watch } from './browser.mjs';

const base = (process.env.CANDOR_URL ?? 'http://localhost:8080').replace(/\/$/, '');
const folder = process.env.CANDOR_SHOTS ?? 'shots/situations';
const patience = 120_000;
mkdirSync(folder, { recursive: true });

const browser = await openBrowser();
const complaints = [];
const first = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
const page = await first.newPage();
page.setDefaultTimeout(20_000);
watch(page, complaints);
await page.goto(process.env.CANDOR_SIGN_IN_LINK);
await page.getByRole('navigation', { name: 'Main' }).first().waitFor();

let salt = 0;
const check = (condition, message) => {
  if (!condition) throw new Error(message);
};

/** A run of its own: the company's name differs, so that it is not answered with an earlier one. */
async function begin() {
  await page.goto(`${base}/optimizations/new`);
  await page.locator('input[type=file]').setInputFiles(process.env.CANDOR_RESUME);
  await page.getByText('See everything that was read').waitFor({ timeout: patience });
  await page.getByRole('button', { name: 'Paste the text instead' }).click();
  await page.getByLabel('Text of the posting').fill(readFileSync(process.env.CANDOR_POSTING, 'utf8'));
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByRole('button', { name: 'Choose another posting' }).waitFor({ timeout: patience });
  await page.getByLabel('Company name').fill(`Situation ${Date.now()} ${++salt}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/optimizations\/[^/]+\/progress/);
}

const ended = (where) => where.getByRole('link', { name: 'Review the changes' }).waitFor({ timeout: patience });

const situations = {
  'reload in mid-run': async () => {
    await begin();
    await page.reload();
    await ended(page);
  },
  'two tabs': async () => {
    await begin();
    const other = await first.newPage();
    watch(other, complaints);
    await other.goto(page.url());
    await Promise.all([ended(page), ended(other)]);
    await other.close();
  },
  'review by keys alone': async () => {
    await page.getByRole('link', { name: 'Review the changes' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('article').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Reject', pressed: true }).first().waitFor();
    await page.locator('button:enabled', { hasText: 'Undo' }).waitFor(); // once the server has the decision
    await page.keyboard.press('u');
    await page.getByRole('button', { name: 'Reject', pressed: true }).first().waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
  },
  cancel: async () => {
    await begin();
    // a fast run may be over before the button is reached: then there is nothing to stop
    await page.getByRole('button', { name: 'Stop', exact: true }).first().click({ timeout: 3000 }).catch(() => undefined);
    await page.getByText(/Cancelled|Stopped|Review the changes/).first().waitFor({ timeout: patience });
  },
  'a file that is none': async () => {
    await page.goto(`${base}/optimizations/new`);
    await page.locator('input[type=file]').setInputFiles({ name: 'resume.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') });
    await page.getByRole('alert').first().waitFor();
    check((await page.getByRole('alert').first().innerText()).length > 20, 'the error says nothing');
  },
  'a page that is not there': async () => {
    await page.goto(`${base}/optimizations/00000000-0000-7000-8000-000000000000/progress`);
    await page.getByText('There is nothing here').first().waitFor();
  },
  'phone in the dark': async () => {
    const state = await first.storageState();
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark', locale: 'de-DE', storageState: state });
    const small = await phone.newPage();
    watch(small, complaints);
    for (const path of ['/', '/optimizations', '/tracker?view=board', '/settings/notifications']) {
      await small.goto(base + path);
      await small.locator('h1').first().waitFor();
      const wide = await small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      check(wide <= 1, `${path} scrolls sideways by ${wide} px`);
    }
    check((await small.evaluate(() => document.documentElement.lang)) === 'de', 'the page is not in German');
    await phone.close();
  },
};

let failed = 0;
for (const [name, act] of Object.entries(situations)) {
  const begun = Date.now();
  try {
    await act();
    console.log(`ok    ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}: ${error.message.split('\n')[0]}`);
  }
  await page.screenshot({ path: `${folder}/${name.replace(/\W+/g, '-')}.png`, fullPage: true }).catch(() => undefined);
}
await browser.close();
complaints.forEach((one) => console.log(`COMPLAINT  ${one}`));
process.exit(failed + complaints.length > 0 ? 1 : 0);
