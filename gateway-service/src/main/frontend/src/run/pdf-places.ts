/** What PDF.js says of a run of text on a page, in points from the lower left corner. */
export interface Run {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

/** A rectangle in shares of the page, from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where words stand on a page: every run that holds a part of them gives a rectangle. Spaces, line ends and hyphens at them do not count,
 * for a reader joins lines. Within a run all letters are taken as equally wide. Empty when the words are not there.
 */
export function boxesOf(quote: string, runs: Run[], page: { width: number; height: number }): Box[] {
  const letters = runs.flatMap((run, at) => [...run.str].map((letter, place) => ({ letter, at, place })).filter(({ letter }) => counts(letter)));
  const wanted = [...quote].filter(counts).join('');
  const text = letters.map(({ letter }) => letter).join('');
  const start = wanted ? text.indexOf(wanted) : -1;
  if (start < 0) return [];
  // in letters and not in code units, which differ outside of the basic plane
  const first = [...text.slice(0, start)].length;
  const found = letters.slice(first, first + [...wanted].length);
  return [...new Set(found.map(({ at }) => at))].map((at) => {
    const places = found.filter((one) => one.at === at).map(({ place }) => place);
    return boxOf(runs[at] as Run, Math.min(...places), Math.max(...places) + 1, page);
  });
}

const counts = (letter: string): boolean => !/[\s\u00ad\u2010-\u2012-]/u.test(letter);

function boxOf(run: Run, from: number, to: number, page: { width: number; height: number }): Box {
  const all = Math.max(1, [...run.str].length);
  const [, , , , x = 0, y = 0] = run.transform;
  // a little more than the letters are high, so that descenders are within
  return {
    left: (x + (run.width * from) / all) / page.width,
    top: (page.height - y - run.height) / page.height,
    width: (run.width * (to - from)) / all / page.width,
    height: (run.height * 1.25) / page.height,
  };
}
