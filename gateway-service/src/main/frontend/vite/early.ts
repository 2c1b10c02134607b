import { readFileSync } from 'node:fs';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { de } from '../src/i18n/de/index';
import { en } from '../src/i18n/en/index';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;
type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

interface Early {
  /** Of the address, as a regular expression. */
  at: string;
  /** Modules under src. */
  code: string[];
  /** Paths of the API; $1 is what the address names. */
  data: string[];
  /** Members of those answers that name further ones, with the start of their paths. */
  named?: Record<string, string>;
}

/** Screens whose code and data are asked for before any code runs. */
const early: Early[] = [
  { at: '^/$', code: [], data: ['/optimizations?limit=8', '/applications?limit=100'] },
  { at: '^/optimizations$', code: ['optimization/History'], data: [] },
  { at: '^/optimizations/new$', code: ['start/NewOptimization'], data: [] },
  { at: '^/optimizations/([^/]+)/\\w+$', code: ['run/Workspace'], data: ['/optimizations/$1'], named: { resumeId: '/resumes/', postingId: '/postings/' } },
  { at: '^/optimizations/([^/]+)/changes$', code: ['review/ChangesTab'], data: ['/optimizations/$1/changes'] },
  { at: '^/optimizations/[^/]+/coverage$', code: ['run/CoverageTab'], data: [] },
  { at: '^/optimizations/[^/]+/preview$', code: ['run/PreviewTab'], data: [] },
  { at: '^/resumes$', code: ['resume/Resumes'], data: [] },
  { at: '^/resumes/(?!compare)[^/]+$', code: ['resume/ResumeView'], data: [] },
  { at: '^/tracker$', code: ['tracker/Tracker'], data: [] },
];

/** Title and lead of the screens that have the same ones for everybody; a title that only the data knows is left open. */
const wordsOf = (words: typeof en): Record<string, [string, string]> => ({
  '/': ['', words.home.lead],
  '/sign-in': ['Candor', words.signIn.promise],
  '/optimizations': [words.nav.history, words.history.lead],
  '/optimizations/new': [words.start.title, words.start.lead],
  '/resumes': [words.nav.resumes, words.resume.lead],
  '/tracker': [words.nav.tracker, words.tracker.lead],
  '/notifications': [words.nav.notifications, words.notices.lead],
  '/status': [words.nav.status, words.status.lead],
});

const scripts = ['boot', 'opening'] as const;
const read = (name: string) => readFileSync(new URL(`../src/${name}.js`, import.meta.url), 'utf8');

/**
 * What runs and is painted before the code of the page is there. `src/boot.js` comes first of all, as a classic script of our own origin;
 * `src/opening.js` writes the words of the screen into the frame that stands in `index.html`.
 */
export function opening(): Plugin {
  const words = JSON.stringify({ en: wordsOf(en), de: wordsOf(de) });
  return {
    name: 'candor-opening',
    buildStart() {
      if (this.environment?.mode !== 'build') return;
      for (const name of scripts) this.emitFile({ type: 'asset', name: `${name}.js`, source: read(name).replace('= OPENING_WORDS', `= ${words}`) });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const nonce = '__CSP_NONCE__';
        if (!bundle) return { html, tags: [{ tag: 'script', attrs: { src: '/src/boot.js', nonce }, injectTo: 'head-prepend' }] };
        const [boot, frame] = scripts.map((name) => addressOf(bundle, `${name}.js`));
        const first = `<script type="application/json" id="early">${JSON.stringify(addresses(bundle))}</script>\n    <script src="${boot}" nonce="${nonce}"></script>\n    `;
        return {
          html: stylesFirst(html).replace('<link rel="icon"', (icon) => first + icon),
          tags: [{ tag: 'script', attrs: { src: frame, nonce }, injectTo: 'body' }],
        };
      },
    },
  };
}

function addressOf(bundle: Bundle, name: string): string {
  const file = Object.values(bundle).find((one) => one.type === 'asset' && one.names.includes(name));
  if (!file) throw new Error(`${name} was not built`);
  return `/${file.fileName}`;
}

/** The same screens with the files of their modules, without what every visit loads anyway. */
function addresses(bundle: Bundle) {
  const chunks = Object.values(bundle).filter((one): one is Chunk => one.type === 'chunk');
  const always = new Set(chunks.filter((one) => one.isEntry).flatMap((one) => [one.fileName, ...one.imports]));
  const filesOf = (module: string) => {
    const chunk = chunks.find((one) => one.facadeModuleId?.endsWith(`/src/${module}.tsx`));
    if (!chunk) throw new Error(`${module} has no file of its own: see vite/early.ts`);
    const code = [chunk.fileName, ...chunk.imports].filter((name) => !always.has(name));
    const styles = code.flatMap((name) => [...(chunks.find((one) => one.fileName === name)?.viteMetadata?.importedCss ?? [])]);
    return [...code, ...styles];
  };
  return early.map((one) => ({ ...one, code: [...new Set(one.code.flatMap(filesOf))].map((name) => `/${name}`) }));
}

/** Nothing is painted before the styles are there, so they must not queue behind the scripts. */
function stylesFirst(html: string): string {
  const styles = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n/g) ?? [];
  return styles.reduce((page, style) => page.replace(style, ''), html).replace(/[ \t]*<script type="module"/, (script) => styles.join('') + script);
}
