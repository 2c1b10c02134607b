import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './compare.module.css';

export interface Choice {
  id: string;
  name: string;
}

interface ChoicesProps {
  all: Choice[];
  first: string | undefined;
  second: string | undefined;
  onChoose: (first: string | undefined, second: string | undefined) => void;
}

/** Which two are set side by side. */
export function Choices({ all, first, second, onChoose }: ChoicesProps) {
  const { t } = useTranslation();
  const data = [{ value: '', label: t('compare.choose') }, ...all.map((one) => ({ value: one.id, label: one.name }))];
  return (
    <div className={css.choices}>
      <NativeSelect label={t('compare.first')} data={data} value={first ?? ''} onChange={(event) => onChoose(event.target.value || undefined, second)} />
      <NativeSelect label={t('compare.second')} data={data} value={second ?? ''} onChange={(event) => onChoose(first, event.target.value || undefined)} />
    </div>
  );
}
