import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readLanguage, writeLanguage } from '~/app/appearance';
import { en } from './en';

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

/** For tests only, offered nowhere: longer words, and the same from right to left. Kept like a choice of a person. */
export const testLanguages = ['en-XA', 'ar-XB'] as const;
type AnyLanguage = Language | (typeof testLanguages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const isLanguage = (value: string | null | undefined): value is Language => Boolean(value && value in languages);
const isTest = (value: string | null): value is (typeof testLanguages)[number] => testLanguages.some((one) => one === value);

/** The person's choice, else the first of the browser's languages that we have, else English. */
export function preferredLanguage(): AnyLanguage {
  const chosen = readLanguage();
  if (isLanguage(chosen) || isTest(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

export async function startLanguages(language: AnyLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: { en: { translation: en } },
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: AnyLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', await load(language));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

async function load(language: AnyLanguage): Promise<object> {
  if (language === 'de') return (await import('./de')).de;
  if (language === 'en-XA') return (await import('./pseudo')).pseudo;
  return language === 'ar-XB' ? (await import('./pseudo')).mirrored : en;
}

export async function chooseLanguage(language: Language): Promise<void> {
  writeLanguage(language);
  await changeLanguage(language);
}
