// The system's Chromium, driven by playwright-core; nothing is downloaded.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = [process.env.CANDOR_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openBrowser() {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: set CANDOR_CHROMIUM to its path');
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-dev-shm-usage'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath, args, headless: true });
}

/** Collects what a page must never do: break the content policy, throw, or log an error. */
export function watch(page, complaints) {
  page.on('console', (message) => {
    const text = message.text();
    if (/content security policy|trusted ?types|TrustedHTML|TrustedScript/i.test(text)) complaints.push(`policy: ${text}`);
    else if (message.type() === 'error' && !/Failed to load resource/.test(text)) complaints.push(`console: ${text}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
}
