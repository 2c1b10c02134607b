import { useLayoutEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, ApplicationStatus } from '~/api/more-types';
import { Icon } from '~/ui/Icon';
import { Entry } from './Entry';
import { inStatus, nameOf, statusBeside, statuses } from './statuses';
import css from './tracker.module.css';
import { useMove } from './use-move';

/** One column for each state. A card is dragged, or moved by the arrow keys on its handle, or by the menu on it. */
export function Board({ all }: { all: Application[] }) {
  const { t } = useTranslation();
  const move = useMove();
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<ApplicationStatus>();
  const moved = useRef<string>(undefined);

  useLayoutEffect(() => {
    // the card is another one in another column: the focus goes along
    if (moved.current) document.getElementById(`move-${moved.current}`)?.focus();
    moved.current = undefined;
  }, [all]);

  const bring = (id: string | undefined, status: ApplicationStatus | undefined) => {
    const application = all.find((one) => one.id === id);
    if (application && status && status !== application.status) move({ application, status });
  };
  const stop = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  const target = (status: ApplicationStatus) => ({
    'data-over': (dragged !== undefined && over === status) || undefined,
    onDragOver: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(status);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      bring(dragged, status);
      stop();
    },
  });
  const source = (id: string) => ({
    draggable: true,
    'data-dragged': dragged === id || undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
      setDragged(id);
    },
    onDragEnd: stop,
  });
  const byKey = (application: Application) => (event: KeyboardEvent) => {
    const along = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const step = event.key === 'ArrowRight' ? along : event.key === 'ArrowLeft' ? -along : 0;
    if (step === 0) return;
    event.preventDefault();
    moved.current = application.id;
    bring(application.id, statusBeside(application.status, step as 1 | -1));
  };

  return (
    <>
      <p className={css.faint}>{t('tracker.boardHint')}</p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, so the keyboard must reach it */}
      <div className={css.board} role="group" aria-label={t('tracker.board')} tabIndex={0}>
        {statuses.map((status) => (
          <section key={status} className={css.column} aria-label={t(`tracker.statuses.${status}`)} {...target(status)}>
            <h2>
              {t(`tracker.statuses.${status}`)} <span className="figures">{inStatus(all, status).length}</span>
            </h2>
            <ul>
              {inStatus(all, status).map((one) => (
                <Entry key={one.id} application={one} card={source(one.id)}
                  handle={
                    // no button element: some browsers start no drag on one
                    <span role="button" tabIndex={0} id={`move-${one.id}`} className={css.handle} onKeyDown={byKey(one)}
                      aria-label={t('tracker.move', { name: nameOf(one, t('run.unnamed')) })} title={t('tracker.moveHint')}>
                      <Icon name="grip" size={16} />
                    </span>
                  } />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
