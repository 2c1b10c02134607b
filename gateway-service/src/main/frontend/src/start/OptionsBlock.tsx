import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Block } from './Block';
import { boldnesses, engines, papers, templates, type Looks } from './looks';
import css from './start.module.css';

export interface Options {
  companyName: string;
  language: string;
  engine: 'auto' | 'offline' | 'llm';
  /** In whole units of money, as typed; empty means the account's own limit. */
  cap: string;
}

interface OptionsBlockProps {
  looks: Looks;
  onLooks: (part: Partial<Looks>) => void;
  options: Options;
  onOptions: (options: Options) => void;
  companyHint: string | undefined;
}

const outputLanguages = ['', 'en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv'] as const;

export function OptionsBlock({ looks, onLooks, options, onOptions, companyHint }: OptionsBlockProps) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.resolvedLanguage ?? 'en', { type: 'language' });
  return (
    <Block number={3} title={t('start.options')}>
      <TextInput label={t('start.company')} description={t('start.companyHint')} placeholder={companyHint ?? ''} maxLength={200}
        value={options.companyName} onChange={(event) => onOptions({ ...options, companyName: event.target.value })} />
      <details className={css.more}>
        <summary>{t('start.moreOptions')}</summary>
        <div className={css.moreBody}>
          <fieldset className={css.boldness}>
            <legend>{t('start.boldness')}</legend>
            {boldnesses.map((one) => (
              <label key={one} className={css.bold} data-on={one === looks.boldness || undefined}>
                <input type="radio" name="boldness" value={one} aria-label={t(`start.boldnesses.${one}.name`)} checked={one === looks.boldness} onChange={() => onLooks({ boldness: one })} />
                <span>
                  <strong>{t(`start.boldnesses.${one}.name`)}</strong>
                  <span>{t(`start.boldnesses.${one}.text`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className={css.pair}>
            <NativeSelect label={t('start.language')} value={options.language}
              onChange={(event) => onOptions({ ...options, language: event.target.value })}
              data={outputLanguages.map((value) => ({ value, label: value ? (names.of(value) ?? value) : t('start.languageAuto') }))} />
            <NativeSelect label={t('start.template')} value={looks.template ?? 'classic'}
              onChange={(event) => onLooks({ template: templates.find((one) => one === event.target.value) })}
              data={templates.map((value) => ({ value, label: t(`start.templates.${value}`) }))} />
            <NativeSelect label={t('start.paper')} value={looks.paper ?? ''}
              onChange={(event) => onLooks({ paper: papers.find((one) => one === event.target.value) })}
              data={[{ value: '', label: t('start.paperAuto') }, ...papers.map((value) => ({ value, label: t(`start.papers.${value}`) }))]} />
            <NativeSelect label={t('start.engine')} value={options.engine}
              onChange={(event) => onOptions({ ...options, engine: event.target.value as Options['engine'] })}
              data={engines.map((value) => ({ value, label: t(`start.engines.${value}`) }))} />
            <TextInput label={t('start.cap')} inputMode="decimal" placeholder="0.50" value={options.cap}
              onChange={(event) => onOptions({ ...options, cap: event.target.value.replace(',', '.') })} />
          </div>
        </div>
      </details>
    </Block>
  );
}
