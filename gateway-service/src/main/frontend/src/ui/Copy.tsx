import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

export function Copy({ text, label }: { text: string; label?: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  };
  return (
    <Button variant="subtle" size="xs" leftSection={<Icon name={done ? 'check' : 'copy'} size={14} />} onClick={() => void copy()}>
      {done ? t('common.copied') : (label ?? t('common.copy'))}
    </Button>
  );
}
