import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSingleKeys, writeSingleKeys, type Appearance } from '~/app/appearance';
import { chooseLanguage, languages, type Language } from '~/i18n';
import { Card } from '~/ui/Page';
import css from './settings.module.css';

export function AppearanceSection() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [keys, setKeys] = useState(readSingleKeys);
  return (
    <>
      <Card title={t('settings.theme')}>
        <SegmentedControl aria-label={t('settings.theme')} value={colorScheme} onChange={(value) => setColorScheme(value as Appearance)}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.themes.${value}`) }))} />
      </Card>
      <Card title={t('settings.language')}>
        <div className={css.stack}>
          <div>
            <SegmentedControl aria-label={t('settings.language')} value={i18n.resolvedLanguage ?? 'en'}
              onChange={(value) => void chooseLanguage(value as Language)}
              data={Object.entries(languages).map(([value, label]) => ({ value, label }))} />
          </div>
          <p className={css.faint}>{t('settings.languageHint')}</p>
        </div>
      </Card>
      <Card title={t('keys.title')}>
        <label className={css.check}>
          <input type="checkbox" checked={keys}
            onChange={(event) => {
              setKeys(event.target.checked);
              writeSingleKeys(event.target.checked);
            }} />
          {t('settings.singleKeys')}
        </label>
      </Card>
    </>
  );
}
