// Every e-mail as people see it: from the files that MailTextTests of notification-service leaves, wide and on a phone, light and dark.
// Usage: npm run mails ; MAILS=folder SHOTS=folder. Ends with 1 when one asks for something outside itself or scrolls sideways.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';

const from = process.env.MAILS ?? fileURLToPath(new URL('../../../../../notification-service/target/mails', import.meta.url));
const folder = process.env.SHOTS ?? 'shots/mails';
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const complaints = [];
const mails = readdirSync(from).filter((name) => name.endsWith('.html'));
if (mails.length === 0) complaints.push('there is no mail: run the tests of notification-service first');
for (const mail of mails) {
  for (const [width, theme] of [[720, 'light'], [720, 'dark'], [360, 'light']]) {
    const context = await browser.newContext({ viewport: { width, height: 620 }, colorScheme: theme });
    const page = await context.newPage();
    page.on('request', (request) => complaints.push(`${mail} asks for ${request.url()}`));
    await page.setContent(readFileSync(`${from}/${mail}`, 'utf8'));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) complaints.push(`${mail} scrolls sideways by ${wide} px at ${width}`);
    await page.screenshot({ path: `${folder}/${mail.replace('.html', '')}-${width}-${theme}.png` });
    await context.close();
  }
}
await browser.close();
console.log(`${mails.length} mails, ${complaints.length} complaints`);
complaints.forEach((one) => console.log(one));
process.exit(complaints.length > 0 ? 1 : 0);
