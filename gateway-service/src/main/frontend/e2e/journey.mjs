// The whole job in a real browser against a running suite.
//
//   CANDOR_URL             where the gateway is (default http://localhost:8080)
//   CANDOR_EMAIL           of a new account to make, with CANDOR_PASSWORD; without them CANDOR_SIGN_IN_LINK, the one-time link of a local run
//   CANDOR_RESUME          a resume file; CANDOR_POSTING a text file with a posting; CANDOR_COMPANY (optional)
//   CANDOR_SHOTS           folder for screenshots and the downloaded PDF (default shots/journey)
//
// Ends with a code other than 0 when a step fails, or when a page breaks its content policy or logs an error.
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBrowser, watch } from './browser.mjs';

const setting = (name, otherwise) => process.env[name] ?? otherwise;
const base = setting('CANDOR_URL', 'http://localhost:8080').replace(/\/$/, '');
const folder = resolve(setting('CANDOR_SHOTS', 'shots/journey'));
const patience = Number(setting('CANDOR_PATIENCE_MS', '120000'));
mkdirSync(folder, { recursive: true });

const required = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const complaints = [];
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', acceptDownloads: true });
const page = await context.newPage();
page.setDefaultTimeout(20_000);
watch(page, complaints);
let shot = 0;

async function step(name, work) {
  const begun = Date.now();
  try {
    await work();
    await page.screenshot({ path: `${folder}/${String(++shot).padStart(2, '0')}-${name.replace(/\W+/g, '-')}.png`, fullPage: true });
    console.log(`ok    ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    await page.screenshot({ path: `${folder}/failed-${name.replace(/\W+/g, '-')}.png`, fullPage: true }).catch(() => undefined);
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

const tab = (name) => page.getByRole('navigation', { name: 'Parts of this optimization' }).getByRole('link', { name, exact: true }).click();
const check = (condition, message) => {
  if (!condition) throw new Error(message);
};

const email = process.env.CANDOR_EMAIL;

/** The form of a new account, or the link of a local run. */
async function signIn() {
  if (!email) {
    await page.goto(required('CANDOR_SIGN_IN_LINK'));
  } else {
    await page.goto(`${base}/`);
    await page.waitForURL(/\/sign-in/);
    await page.getByRole('button', { name: 'I have no account yet' }).click();
    await page.getByLabel('Your name').fill('Journey Tester');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(required('CANDOR_PASSWORD'));
    await page.getByRole('button', { name: 'Create account', exact: true }).click();
  }
  await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  check(!page.url().includes('#'), 'the secret is still in the address');
  if (email) await page.getByRole('heading', { level: 1, name: /Journey/ }).waitFor();
}

/** Whoever signed up finds the work again with the password. */
async function signInAgain() {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(required('CANDOR_PASSWORD'));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  await page.goto(`${base}/optimizations`);
  await page.locator('main').getByRole('link', { name: new RegExp(process.env.CANDOR_COMPANY ?? '.') }).first().waitFor();
}

async function start() {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/optimizations\/[^/]+\/progress/);
}

async function watchSteps() {
  const steps = page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  await steps.first().waitFor({ timeout: patience });
  await page.getByRole('link', { name: 'Review the changes' }).waitFor({ timeout: patience });
  check((await steps.count()) >= 5, 'fewer than five steps are shown');
}

async function decide(key, word) {
  const article = page.locator('article').first();
  await article.waitFor();
  await article.focus();
  await page.keyboard.press(key);
  await page.locator('article', { has: page.getByRole('button', { name: word, pressed: true }) }).first().waitFor();
}

async function download() {
  await tab('Files');
  await page.locator('canvas').first().waitFor({ timeout: 30_000 });
  const link = page.getByRole('link', { name: /optimized-resume\.pdf/ });
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const path = `${folder}/optimized-resume.pdf`;
  await file.saveAs(path);
  check(readFileSync(path).subarray(0, 5).toString() === '%PDF-', 'the download is no PDF');
}

async function reload() {
  const before = page.url();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  check(page.url() === before, 'a reload left the place');
}

let failure;
try {
  await step(email ? 'sign up' : 'sign in', signIn);
  await step('upload the resume', async () => {
    await page.goto(`${base}/optimizations/new`);
    await page.locator('input[type=file]').setInputFiles(required('CANDOR_RESUME'));
    await page.getByText('See everything that was read').waitFor({ timeout: patience });
  });
  await step('give the posting', async () => {
    await page.getByRole('button', { name: 'Paste the text instead' }).click();
    await page.getByLabel('Text of the posting').fill(readFileSync(required('CANDOR_POSTING'), 'utf8'));
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Choose another posting' }).waitFor({ timeout: patience });
    if (process.env.CANDOR_COMPANY) await page.getByLabel('Company name').fill(process.env.CANDOR_COMPANY);
  });
  await step('start', start);
  await step('watch the steps', watchSteps);
  await step('open a step', async () => {
    await page.getByRole('region', { name: 'Steps' }).getByRole('button', { name: /Proposing changes/ }).click();
    await page.getByRole('region', { name: 'Steps' }).getByRole('link', { name: 'Changes' }).waitFor();
  });
  await step('see the notification', async () => {
    await page.getByRole('region', { name: 'Messages' }).getByText(/An optimization is done/).or(page.getByText('An optimization is done')).first().waitFor({ timeout: 20_000 });
  });
  await step('read the coverage', async () => {
    await tab('Coverage');
    await page.getByRole('grid').first().waitFor();
    check((await page.getByRole('row').count()) > 1, 'the coverage has no row');
    await page.getByRole('rowheader').first().focus();
    await page.keyboard.press('ArrowRight');
    check((await page.evaluate(() => document.activeElement?.getAttribute('role'))) === 'gridcell', 'the arrow key moves to no cell');
  });
  await step('accept a change', async () => {
    await tab('Changes');
    await decide('a', /accept/i);
  });
  await step('reject a change', () => decide('r', 'Reject'));
  await step('show the source', async () => {
    await page.locator('article').first().focus();
    await page.keyboard.press('s');
    await page.getByRole('dialog').locator('mark').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await step('come back after a reload', reload);
  await step('download the PDF', download);
  await step('read company, interview and report', async () => {
    await tab('Company');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await tab('Interview');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await tab('Report');
    await page.getByRole('heading', { level: 2, name: 'What to do next' }).waitFor();
  });
  await step('find it among the notifications', async () => {
    await page.goto(`${base}/notifications`);
    await page.getByRole('link', { name: /An optimization is done/ }).first().waitFor();
  });
  await step('see the state of the system', async () => {
    await page.goto(`${base}/status`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  });
  await step('sign out', async () => {
    await page.getByRole('link', { name: 'Sign out' }).first().click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });
  if (email) await step('sign in again', signInAgain);
} catch (error) {
  failure = error;
  console.log(`FAIL  ${error.message}`);
}
await browser.close();
complaints.forEach((one) => console.log(`COMPLAINT  ${one}`));
console.log(`${shot} passed, ${failure || complaints.length > 0 ? Math.max(1, complaints.length) : 0} failed`);
process.exit(failure || complaints.length > 0 ? 1 : 0);
