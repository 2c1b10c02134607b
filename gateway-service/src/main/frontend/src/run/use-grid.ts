import { useCallback, useRef, useState, type KeyboardEvent } from 'react';

export interface Place {
  row: number;
  column: number;
}

/** Where a key leads; undefined for a key that leads nowhere. Rows and columns are counted without the head. */
export function placeAfter(key: string, { row, column }: Place, rows: number, columns: number, whole: boolean, rtl: boolean): Place | undefined {
  const sideways = (step: 1 | -1) => ({ row, column: column + (rtl ? -step : step) });
  const wanted: Record<string, Place> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: sideways(1),
    ArrowLeft: sideways(-1),
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? rows - 1 : row, column: columns - 1 },
    PageDown: { row: row + 5, column },
    PageUp: { row: row - 5, column },
  };
  const next = wanted[key];
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  return next && { row: within(next.row, rows), column: within(next.column, columns) };
}

/**
 * The keys of a grid as screen readers know them: one stop for Tab, arrows move from cell to cell, Enter does what the first button in
 * a cell does, Escape comes back from it.
 */
export function useGrid(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLTableElement>) => {
      const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('[data-cell]');
      if (!cell || event.altKey || event.metaKey) return;
      const here = { row: Number(cell.dataset.row), column: cell.cellIndex };
      if (event.key === 'Enter' || event.key === 'F2') {
        if (event.target !== cell) return;
        cell.querySelector('button')?.click();
      } else if (event.key === 'Escape') {
        cell.focus();
      } else {
        const next = placeAfter(event.key, here, rows, columns, event.ctrlKey, getComputedStyle(cell).direction === 'rtl');
        if (!next) return;
        grid.current?.querySelector<HTMLElement>(`[data-cell][data-row="${next.row}"]:nth-child(${next.column + 1})`)?.focus();
      }
      event.preventDefault();
    },
    [rows, columns],
  );
  return { grid, active, setActive, onKeyDown };
}
