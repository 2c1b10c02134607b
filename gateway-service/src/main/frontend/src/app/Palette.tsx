import { Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf, optimizationsQuery, resumesQuery } from '~/api/queries';
import { Icon, type IconName } from '~/ui/Icon';
import css from './Palette.module.css';

interface Target {
  name: string;
  to: string;
  icon: IconName;
}

/** Ctrl or Cmd and K: any place, optimization or resume by a few letters. */
export default function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = useTargets(opened).filter((one) => words.toLocaleLowerCase().split(/\s+/).every((word) => one.name.toLocaleLowerCase().includes(word)));
  const shown = found.slice(0, 9);
  const chosen = shown[Math.min(at, shown.length - 1)];

  useEffect(() => setAt(0), [words]);

  const go = (target: Target | undefined) => {
    if (!target) return;
    setWords('');
    onClose();
    void navigate({ to: target.to });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((now) => Math.min(shown.length - 1, now + 1));
    else if (event.key === 'ArrowUp') setAt((now) => Math.max(0, now - 1));
    else if (event.key === 'Enter') go(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <Modal opened={opened} onClose={onClose} title={t('palette.title')} yOffset="12vh" centered={false} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <TextInput data-autofocus aria-label={t('palette.hint')} placeholder={t('palette.hint')} value={words} role="combobox" aria-expanded
        aria-controls="palette" aria-activedescendant={chosen ? `palette-${shown.indexOf(chosen)}` : undefined} autoComplete="off"
        onChange={(event) => setWords(event.target.value)} onKeyDown={onKey} />
      <ul id="palette" role="listbox" aria-label={t('palette.title')} className={css.list}>
        {shown.map((one, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
          <li key={one.to} id={`palette-${index}`} role="option" tabIndex={-1} aria-selected={one === chosen} className={css.option} onClick={() => go(one)}>
            <Icon name={one.icon} size={16} />
            {one.name}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={css.none}>{t('palette.none')}</p>}
    </Modal>
  );
}

function useTargets(on: boolean): Target[] {
  const { t } = useTranslation();
  const runs = useQuery({ ...optimizationsQuery({ limit: 20 }), enabled: on });
  const resumes = useQuery({ ...resumesQuery, enabled: on });
  const settings = (['profile', 'appearance', 'models', 'notifications', 'tokens', 'webhooks', 'usage', 'privacy'] as const).map<Target>((section) => ({
    name: `${t('nav.settings')}: ${t(`settings.sections.${section}`)}`,
    to: `/settings/${section}`,
    icon: 'settings',
  }));
  return [
    { name: t('nav.new'), to: '/optimizations/new', icon: 'plus' },
    { name: t('nav.home'), to: '/', icon: 'home' },
    { name: t('nav.history'), to: '/optimizations', icon: 'history' },
    { name: t('nav.resumes'), to: '/resumes', icon: 'resume' },
    { name: t('nav.tracker'), to: '/tracker', icon: 'tracker' },
    { name: t('nav.notifications'), to: '/notifications', icon: 'bell' },
    { name: t('nav.status'), to: '/status', icon: 'status' },
    ...itemsOf(runs.data)
      .filter((run) => run.title || run.companyName)
      .map<Target>((run) => ({ name: [run.title, run.companyName].filter(Boolean).join(' · '), to: `/optimizations/${run.id}/progress`, icon: 'history' })),
    ...itemsOf(resumes.data).map<Target>((resume) => ({ name: resume.fileName, to: `/resumes/${resume.id}`, icon: 'resume' })),
    ...settings,
  ];
}
