import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Imports from a package's index become imports of the files behind it, so that the first visit reaches only the parts it shows: through
 * the index it would reach every part that any screen uses.
 */
export function direct(packages: Record<string, string>): Plugin {
  const files = new Map(Object.entries(packages).map(([name, index]) => [name, exportsOf(index)]));
  const named = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["'](${Object.keys(packages).join('|')})["'];?`, 'g');
  return {
    name: 'candor-direct',
    apply: 'build',
    enforce: 'post',
    transform(code) {
      if (!Object.keys(packages).some((name) => code.includes(name))) return null;
      const changed = code.replace(named, (whole, names: string, from: string) => rewritten(whole, names, from, files.get(from)));
      return changed === code ? null : { code: changed, map: null };
    },
  };
}

function rewritten(whole: string, names: string, from: string, known: Map<string, string> | undefined): string {
  const wanted = names.split(',').map((one) => one.trim()).filter(Boolean);
  const lines = wanted.map((one) => {
    const file = known?.get(one.split(/\s+as\s+/)[0] ?? one);
    return `import { ${one} } from ${JSON.stringify(file ?? from)};`;
  });
  return wanted.length === 0 ? whole : lines.join(' ');
}

/** Which file each name of an index comes from. */
function exportsOf(index: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, names = '', from = ''] of readFileSync(index, 'utf8').matchAll(/(?:import|export)\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g)) {
    names.split(',').map((one) => one.trim()).filter((one) => /^\w+$/.test(one)).forEach((one) => found.set(one, join(dirname(index), from)));
  }
  return found;
}
