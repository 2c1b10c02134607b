import { renderHook } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, describe, expect, it } from 'vitest';
import { changeLanguage } from '~/i18n';
import { useSummaryWords } from './summary';

const say = (summary: string) => renderHook(() => useSummaryWords()).result.current(summary);

afterEach(() => changeLanguage('en'));

describe('the words of a step', () => {
  it('counts in the language of the page', async () => {
    expect(say('1 changes proposed')).toBe('1 change proposed');
    await changeLanguage('de');
    expect(i18next.resolvedLanguage).toBe('de');
    expect(say('19 requirements, 13 required')).toBe('19 Anforderungen, 13 verlangt');
    expect(say('score 42.3 to 50.0')).toBe('Wert 42,3, danach 50');
  });

  it('says shares of what a model wrote', async () => {
    expect(say('2 refused, 3 of 14 texts blocked (21 %), 1 of 40 ids dropped (3 %)')).toBe('2 refused, 3 of 14 texts blocked (21%), 1 of 40 references unknown and left out (3%)');
    expect(say('2 found by the model, 0 of 0 dropped (0 %)')).toBe('2 found by the model, 0 of 0 left out (0%)');
    await changeLanguage('de');
    expect(say('3 of 14 texts blocked (21 %)')).toBe('3 von 14 Texten gesperrt (21\u00a0%)');
  });

  it('leaves alone what is no count that it knows', () => {
    expect(say('no model asked for a match below 30 (engine llm asks it)')).toBe('no model asked for a match below 30 (engine llm asks it)');
    expect(say('more than one company fits; 0 statements, 12 topics unknown')).toBe('more than one company fits; 0 statements, 12 topics not known');
    expect(say('')).toBe('');
  });
});
