// The budget of product.md 2.6: what a first visit loads, and every other chunk, gzipped. Run after `npm run build`.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = process.env.CANDOR_UI ? `${process.env.CANDOR_UI}/` : fileURLToPath(new URL('../../../../target/frontend/static/', import.meta.url));
const kB = (name) => gzipSync(readFileSync(root + name), { level: 9 }).length / 1000;
const html = readFileSync(`${root}index.html`, 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const sum = (end) => first.filter((name) => name.endsWith(end)).reduce((total, name) => total + kB(name), 0);
const others = readdirSync(`${root}assets`).map((name) => `assets/${name}`).filter((name) => name.endsWith('.js') && !first.includes(name));

const limitOf = (name) => (/PdfPages/.test(name) ? 145 : /pdf\.worker/.test(name) ? 400 : 60);
const rows = [
  ['first JavaScript', sum('.js'), 220],
  ['first CSS', sum('.css'), 30],
  ...others.map((name) => [name, kB(name), limitOf(name)]).filter(([, size]) => size > 10),
];
let over = 0;
for (const [name, size, limit] of rows) {
  const bad = size > limit;
  over += bad ? 1 : 0;
  console.log(`${bad ? 'over ' : 'ok   '} ${name}: ${size.toFixed(1)} kB of ${limit}`);
}
process.exit(over > 0 ? 1 : 0);
