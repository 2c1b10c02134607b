import { describe, expect, it } from 'vitest';
import { boxesOf, type Run } from './pdf-places';

const page = { width: 100, height: 200 };
const run = (str: string, x: number, y: number): Run => ({ str, transform: [10, 0, 0, 10, x, y], width: str.length * 2, height: 10 });

describe('words on a page', () => {
  it('are found within a run, in shares of the page', () => {
    expect(boxesOf('services', [run('Runs six services', 10, 150)], page)).toEqual([{ left: 0.28, top: 0.2, width: 0.16, height: 0.0625 }]);
  });

  it('are found over two lines, whatever parts the lines', () => {
    const boxes = boxesOf('on call every fifth week', [run('- on call ev-', 0, 150), run('ery fifth week', 0, 130), run('Next', 0, 110)], page);

    expect(boxes).toHaveLength(2);
    expect(boxes[1]).toMatchObject({ left: 0, width: 0.28 });
  });

  it('are found behind letters outside of the basic plane', () => {
    expect(boxesOf('Java', [run('𝒜𝒜 Java', 0, 150)], page)).toHaveLength(1);
  });

  it('are nowhere when the page says something else, or nothing was asked for', () => {
    expect(boxesOf('Kotlin', [run('Java', 0, 150)], page)).toEqual([]);
    expect(boxesOf(' ', [run('Java', 0, 150)], page)).toEqual([]);
  });
});
