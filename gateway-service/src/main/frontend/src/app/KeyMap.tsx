import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './KeyMap.module.css';

const groups = [
  { name: 'everywhere', keys: [['?', 'help'], ['Ctrl K', 'palette'], ['n', 'new'], ['/', 'filter'], ['g h', 'home'], ['g o', 'history'], ['g r', 'resumes'], ['g t', 'tracker']] },
  {
    name: 'review',
    keys: [['j', 'next'], ['k', 'previous'], ['a', 'accept'], ['r', 'reject'], ['e', 'edit'], ['u', 'undo'], ['Shift U', 'redo'], ['s', 'source']],
  },
] as const;

interface KeyMapProps {
  opened: boolean;
  onClose: () => void;
}

/** Every key and what it does. */
export default function KeyMap({ opened, onClose }: KeyMapProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <div className={css.groups}>
        {groups.map((group) => (
          <section key={group.name}>
            <h3>{t(`keys.${group.name}`)}</h3>
            <dl className={css.list}>
              {group.keys.map(([key, name]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((one) => (
                      <kbd key={one}>{one}</kbd>
                    ))}
                  </dt>
                  <dd>{t(`keys.${name}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className={css.note}>{t('keys.off')}</p>
      </div>
    </Modal>
  );
}
