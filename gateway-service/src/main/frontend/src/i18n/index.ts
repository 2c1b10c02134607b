import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readLanguage, writeLanguage } from '~/app/appearance';
import { en } from './en';

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const isLanguage = (value: string | null | undefined): value is Language => Boolean(value && value in languages);

/** The person's choice, else the first of the browser's languages that we have, else English. */
export function preferredLanguage(): Language {
  const chosen = readLanguage();
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
}

export async function startLanguages(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
    returnNull: false,
    resources: { en: { translation: en } },
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'de' && !i18next.hasResourceBundle('de', 'translation')) {
    const { de } = await import('./de');
    i18next.addResourceBundle('de', 'translation', de);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  writeLanguage(language);
  await changeLanguage(language);
}
