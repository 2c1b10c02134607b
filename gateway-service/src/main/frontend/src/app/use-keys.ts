import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { readSingleKeys } from './appearance';

/** Single letters never fire in a text field, with a modifier, or when the person switched them off. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

export function useKeys(keys: Record<string, () => void>, on = true): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !readSingleKeys()) return;
      if (document.querySelector('[role="dialog"]')) return;
      const action = latest.current[event.key];
      if (action) {
        event.preventDefault();
        action();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}

export function useGlobalKeys(onHelp: () => void, onPalette: () => void): void {
  const navigate = useNavigate();
  const armed = useRef(0);
  const go = (to: '/' | '/optimizations' | '/tracker') => () => {
    if (Date.now() - armed.current < 1500) void navigate({ to });
    armed.current = 0;
  };
  useKeys({
    '?': onHelp,
    '/': () => document.querySelector<HTMLElement>('[data-filter] input:checked')?.focus(),
    n: () => void navigate({ to: '/optimizations/new' }),
    g: () => {
      armed.current = Date.now();
    },
    h: go('/'),
    o: go('/optimizations'),
    t: go('/tracker'),
  });
  useEffect(() => {
    const openPalette = (event: KeyboardEvent) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      onPalette();
    };
    document.addEventListener('keydown', openPalette);
    return () => document.removeEventListener('keydown', openPalette);
  }, [onPalette]);
  useEffect(() => {
    // "g" then "r" would otherwise be the reject key of the review: it is caught before it gets there
    const catchResumes = (event: KeyboardEvent) => {
      if (event.key !== 'r' || Date.now() - armed.current >= 1500 || isTyping(event.target)) return;
      armed.current = 0;
      event.stopPropagation();
      event.preventDefault();
      void navigate({ to: '/resumes' });
    };
    document.addEventListener('keydown', catchResumes, { capture: true });
    return () => document.removeEventListener('keydown', catchResumes, { capture: true });
  }, [navigate]);
}
