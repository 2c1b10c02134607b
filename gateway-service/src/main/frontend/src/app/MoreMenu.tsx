import { Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MouseEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '~/ui/Icon';
import css from './Shell.module.css';

interface MoreMenuProps {
  opened: boolean;
  places: { to: string; key: 'home' | 'history' | 'resumes' | 'tracker' | 'settings' | 'status'; icon: IconName }[];
  onClose: () => void;
  onSignOut: MouseEventHandler;
}

/** Where a phone's bar has no room for. */
export default function MoreMenu({ opened, places, onClose, onSignOut }: MoreMenuProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('nav.more')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- closes behind its links */}
      <div className={css.sheet} onClick={onClose}>
        {places.map((place) => (
          <Link key={place.to} to={place.to} className={css.item}>
            <Icon name={place.icon} />
            {t(`nav.${place.key}`)}
          </Link>
        ))}
        <a className={css.item} href="/sign-in" onClick={onSignOut}>
          <Icon name="out" />
          {t('nav.signOut')}
        </a>
      </div>
    </Modal>
  );
}
