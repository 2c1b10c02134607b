// What happens to people, in a real browser against a running suite: reload and reconnect in mid-run, a second tab, cancel, errors, a
// review by keys alone, a phone in the dark, the end of the e-mails, the files that were sent, a used-up budget, a person's own words.
// Settings as in journey.mjs (CANDOR_URL, CANDOR_SIGN_IN_LINK, CANDOR_RESUME, CANDOR_POSTING, CANDOR_SHOTS). The budget is tried only where
// CANDOR_TILL_PORT is set: the suite must then have been started with the settings that e2e/till.mjs names.
// Usage: npm run situations [-- pattern of names] ; ends with a code other than 0 when one fails, a page breaks its content policy or logs an error.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { openBrowser, watch } from './browser.mjs';
import { ownWords } from './own-words.mjs';
import { startTill } from './till.mjs';

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
async function begin(options = async () => undefined) {
  await page.goto(`${base}/optimizations/new`);
  await page.locator('input[type=file]').setInputFiles(process.env.CANDOR_RESUME);
  await page.getByText('See everything that was read').waitFor({ timeout: patience });
  await page.getByRole('button', { name: 'Paste the text instead' }).click();
  await page.getByLabel('Text of the posting').fill(readFileSync(process.env.CANDOR_POSTING, 'utf8'));
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByRole('button', { name: 'Choose another posting' }).waitFor({ timeout: patience });
  await page.getByLabel('Company name').fill(`Situation ${Date.now()} ${++salt}`);
  await options();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/optimizations\/[^/]+\/progress/);
}

/** The link of the newest mail that was caught for this run of the suite. */
async function unsubscribeLink() {
  const folder = process.env.CANDOR_MAILS;
  if (!folder) return undefined;
  const mails = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort();
  const texts = mails.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return texts.map((text) => /List-Unsubscribe: <([^>]+)>/i.exec(text.replace(/\r?\n[ \t]+/g, ' '))?.[1]).findLast(Boolean);
}

const hashOfPdf = (id) =>
  page.evaluate(async (address) => {
    const answer = await (await fetch(address)).json();
    return (answer.items ?? answer).find((one) => one.name === 'optimized-resume.pdf')?.sha256;
  }, `/api/v1/optimizations/${id}/artifacts`);

const ended = (where) => where.getByRole('link', { name: 'Review the changes' }).waitFor({ timeout: patience });

const situations = {
  // the first of all: after it the model is away, and a model that is away is left alone for a while
  'over budget': async () => {
    if (!process.env.CANDOR_TILL_PORT) return console.log('      (left out: CANDOR_TILL_PORT is not set)');
    const till = await startTill(Number(process.env.CANDOR_TILL_PORT));
    try {
      await begin(async () => {
        await page.locator('details summary').last().click();
        await page.getByLabel('Spend at most (USD)').fill('0.015');
      });
      await ended(page);
      await page.getByText('the offline engine finished it').first().waitFor();
      check(till.asked() > 0, 'the model was never asked');
      // one answer is worth nearly the whole budget: nobody pays for a second one
      const paid = await page.evaluate(async () => (await (await fetch(`/api/v1/optimizations/${location.pathname.split('/')[2]}`)).json()).costMicros);
      check(paid > 0 && paid <= 15_000, `${paid} millionths were paid of 15000`);
    } finally {
      till.close();
    }
  },
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
  'reconnect in mid-run': async () => {
    await begin();
    // the stream is refused, everything else goes on: the page says so and asks by itself
    await page.route('**/events', (route) => route.abort());
    await page.reload();
    await page.getByText('Reconnecting').or(page.getByRole('link', { name: 'Review the changes' })).first().waitFor();
    await page.unroute('**/events');
    await ended(page);
    await page.getByText('Reconnecting').waitFor({ state: 'detached' });
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
  'two tabs decide the same change': async () => {
    const address = page.url().replace(/\/(progress|changes).*/, '/changes');
    await page.goto(address);
    await page.locator('article').first().waitFor();
    const other = await first.newPage();
    watch(other, complaints);
    await other.goto(address);
    await other.locator('article').first().focus();
    await other.keyboard.press('r');
    await other.locator('button:enabled', { hasText: 'Undo' }).waitFor();
    await other.getByText('Counting').waitFor({ state: 'detached' });
    await page.locator('article').first().focus();
    await page.keyboard.press('a'); // this tab has not seen the other's decision
    await page.getByText('changed elsewhere').first().waitFor();
    await page.locator('article').first().getByRole('button', { name: 'Reject', pressed: true }).waitFor();
    await other.close();
  },
  cancel: async () => {
    for (let go = 0; ; go++) {
      await begin();
      const stopped = await page.getByRole('button', { name: 'Stop', exact: true }).click({ timeout: 5000 }).then(() => true, () => false);
      await page.getByText('Stopped', { exact: true }).or(page.getByRole('link', { name: 'Review the changes' })).first().waitFor({ timeout: patience });
      if (stopped && (await page.getByText('Stopped', { exact: true }).count()) > 0) break;
      check(go < 4, 'five runs ended before they could be stopped');
    }
    await page.getByRole('button', { name: /^Go on from/ }).click();
    await ended(page);
  },
  'the files that were sent stay': async () => {
    const id = page.url().split('/')[4];
    await page.goto(`${base}/optimizations/${id}/details`);
    await page.getByRole('button', { name: 'Add to the tracker' }).click();
    await page.waitForURL(/\/tracker/);
    const sent = async () => {
      const link = page.getByRole('list', { name: 'Files as they were sent' }).first().getByRole('link', { name: 'optimized-resume.pdf' });
      const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
      return readFileSync(await file.path());
    };
    const first = await sent();
    check(first.subarray(0, 5).toString() === '%PDF-', 'what was sent is no PDF');
    // another decision makes other files; what is on the card is still what was sent
    const before = await hashOfPdf(id);
    await page.goto(`${base}/optimizations/${id}/changes`);
    await page.locator('article', { hasText: 'In your files' }).first().getByRole('button', { name: 'Reject' }).click();
    const until = Date.now() + patience;
    while ((await hashOfPdf(id)) === before && Date.now() < until) await page.waitForTimeout(500);
    check((await hashOfPdf(id)) !== before, 'the decision made no other PDF');
    await page.goto(`${base}/tracker`);
    check(first.equals(await sent()), 'what was sent has changed with the decision');
  },
  'two optimizations side by side': async () => {
    await page.goto(`${base}/optimizations`);
    await page.getByRole('link', { name: 'Compare two' }).click();
    const choices = page.getByRole('combobox');
    await choices.first().selectOption({ index: 1 });
    await choices.last().selectOption({ index: 2 });
    await page.getByRole('table').first().waitFor();
    await page.getByRole('rowheader', { name: 'Score after' }).waitFor();
  },
  'an end to the e-mails': async () => {
    await page.goto(`${base}/settings/notifications`);
    const done = page.getByRole('checkbox', { name: 'Done: E-mail' });
    check(await done.isChecked(), 'e-mail was off before');
    const link = await unsubscribeLink();
    if (!link) return console.log('      (no caught mail to follow: CANDOR_MAILS is not set)');
    const stranger = await browser.newContext();
    const reader = await stranger.newPage();
    watch(reader, complaints);
    await reader.goto(link);
    await reader.getByRole('button', { name: 'End all e-mails' }).click();
    await reader.getByRole('heading', { name: 'Done. You get no more e-mails from us.' }).waitFor();
    await stranger.close();
    await page.reload();
    await done.waitFor();
    check(!(await done.isChecked()), 'e-mail is still on');
    await done.click();
    await page.getByRole('checkbox', { name: 'Done: E-mail', checked: true }).waitFor();
  },
  'no connection, and back': async () => {
    await page.goto(`${base}/optimizations/new`);
    await page.getByRole('button', { name: 'Paste the text instead' }).click();
    const words = readFileSync(process.env.CANDOR_POSTING, 'utf8');
    await page.getByLabel('Text of the posting').fill(words);
    await first.setOffline(true);
    await page.getByText('No connection').first().waitFor();
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('Candor cannot be reached').first().waitFor();
    check((await page.getByLabel('Text of the posting').inputValue()) === words.replace(/\r/g, ''), 'what was typed is gone');
    await first.setOffline(false);
    await page.getByText('No connection').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Choose another posting' }).waitFor({ timeout: patience });
    // a screen that could not be asked for comes by itself
    await first.setOffline(true);
    await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Tracker' }).click();
    await page.getByText('Candor cannot be reached').first().waitFor();
    await first.setOffline(false);
    await page.getByText('Candor cannot be reached').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: 'Tracker' }).waitFor();
  },
  'a posting that cannot be read': async () => {
    await page.goto(`${base}/optimizations/new`);
    await page.getByLabel('Address of the posting').fill('https://www.linkedin.com/jobs/view/1');
    await page.getByLabel('Address of the posting').blur();
    const paste = page.getByLabel('Text of the posting');
    await paste.waitFor({ timeout: patience });
    check(/paste/i.test(await page.getByRole('alert').first().innerText()), 'the error does not say what to do');
    check((await page.getByLabel('Address of the posting').inputValue()).includes('linkedin'), 'the address is gone');
    check(await paste.evaluate((field) => field === document.activeElement), 'the field for the text has no focus');
    await paste.fill(readFileSync(process.env.CANDOR_POSTING, 'utf8'));
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Choose another posting' }).waitFor({ timeout: patience });
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
  ...ownWords({ page, base, check, patience }),
};

let failed = 0;
for (const [name, act] of Object.entries(situations).filter(([name]) => new RegExp(process.argv[2] ?? '').test(name))) {
  const begun = Date.now();
  try {
    await act();
    console.log(`ok    ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    failed++;
    await first.setOffline(false);
    await page.unroute('**/events');
    console.log(`FAIL  ${name}: ${error.message.split('\n')[0]}`);
  }
  await page.screenshot({ path: `${folder}/${name.replace(/\W+/g, '-')}.png`, fullPage: true }).catch(() => undefined);
}
await browser.close();
complaints.forEach((one) => console.log(`COMPLAINT  ${one}`));
process.exit(failed + complaints.length > 0 ? 1 : 0);
