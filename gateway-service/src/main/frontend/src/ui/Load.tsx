import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem';
import css from './ui.module.css';

interface LoadProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isPending' | 'refetch'>;
  bones?: 'lines' | 'rows' | 'card';
  count?: number;
  children: (data: T) => ReactNode;
}

/** Shows what is there, its outline while it comes, or what went wrong. */
export function Load<T>({ query, bones = 'rows', count = 4, children }: LoadProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return <Bones kind={bones} count={count} />;
}

/** The outline of what is loading; it shows only after 300 ms. */
export function Bones({ kind, count }: { kind: 'lines' | 'rows' | 'card'; count: number }) {
  const { t } = useTranslation();
  return (
    <div className={css.bones} data-kind={kind} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={css.bone} />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  text: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: what it is for, and one thing to do. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </div>
  );
}

export function More({ show, busy, onMore }: { show: boolean; busy: boolean; onMore: () => void }) {
  const { t } = useTranslation();
  return show ? (
    <div>
      <Button variant="default" loading={busy} onClick={onMore}>
        {t('common.more')}
      </Button>
    </div>
  ) : null;
}
