import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a row that scrolls by itself on a phone: what is chosen in it is in view, also after the page has become narrower. The watcher
 * reports the first size with the next picture; asked for at once, the page would be laid out twice.
 */
export function useChosenInView<E extends HTMLElement>(chosen?: unknown): RefObject<E | null> {
  const row = useRef<E>(null);
  useEffect(() => {
    const box = row.current;
    if (!box) return;
    const show = () => {
      const one = box.querySelector('[aria-current], :checked + label');
      if (!one || box.scrollWidth <= box.clientWidth) return;
      const [inside, around] = [one.getBoundingClientRect(), box.getBoundingClientRect()];
      box.scrollBy({ left: inside.left + inside.width / 2 - around.left - around.width / 2 });
    };
    const watcher = new ResizeObserver(show);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [chosen]);
  return row;
}
