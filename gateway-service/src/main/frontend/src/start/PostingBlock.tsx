import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Posting } from '~/api/types';
import { PostingSummary } from '~/posting/PostingSummary';
import { Warnings } from '~/resume/Warnings';
import { Icon } from '~/ui/Icon';
import { Load } from '~/ui/Load';
import { Problem } from '~/ui/Problem';
import { Block } from './Block';
import { sendPosting } from './send';
import css from './start.module.css';

interface PostingBlockProps {
  chosen: string | undefined;
  query: UseQueryResult<Posting>;
  onChoose: (id: string | undefined) => void;
}

/** Address first, else paste. A page that cannot be read opens the paste field and keeps the address. */
export function PostingBlock({ chosen, query, onChoose }: PostingBlockProps) {
  const { t } = useTranslation();
  const [typed, setUrl] = useState<string>();
  // of a page that could not be read the address stays, also after a reload
  const refused = query.data?.status === 'FAILED' ? query.data.url : undefined;
  const url = typed ?? refused ?? '';
  const [text, setText] = useState('');
  const [pasting, setPasting] = useState(false);
  const paste = useRef<HTMLTextAreaElement>(null);
  const send = useMutation({ mutationFn: sendPosting, onSuccess: onChoose, onError: () => setPasting(true) });
  const failed = query.data?.status === 'FAILED' || send.isError;
  const open = !chosen || query.data?.status === 'FAILED';
  const showPaste = pasting || failed;

  useEffect(() => {
    if (failed) paste.current?.focus();
  }, [failed]);

  const sendUrl = () => {
    const address = url.trim();
    if (/^https?:\/\/\S+\.\S+/.test(address) && !send.isPending) send.mutate({ url: address });
  };

  return (
    <Block number={2} title={t('start.posting')} done={query.data?.status === 'READY'}>
      {query.data?.status === 'FAILED' && (
        <Problem problem={query.data.problem ?? { code: 'posting-unreadable', title: '', status: 422, detail: query.data.warnings?.[0]?.message }} />
      )}
      {send.error && <Problem error={send.error} />}
      {open && (
        <>
          <TextInput label={t('start.url')} description={t('start.urlHint')} placeholder="https://" type="url" inputMode="url"
            value={url} onChange={(event) => setUrl(event.target.value)} onBlur={() => url !== refused && sendUrl()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                sendUrl();
              }
            }} />
          {showPaste ? (
            <>
              <Textarea ref={paste} label={t('start.text')} autosize={false} rows={9} maxLength={100_000} value={text}
                onChange={(event) => setText(event.target.value)} />
              <div>
                <Button variant="default" loading={send.isPending} disabled={text.trim().length < 40} onClick={() => send.mutate({ text })}>
                  {t('start.readText')}
                </Button>
              </div>
            </>
          ) : (
            <div>
              <Button variant="subtle" size="xs" onClick={() => setPasting(true)}>{t('start.pasteInstead')}</Button>
            </div>
          )}
          {send.isPending && <p role="status" className={css.reading}><Icon name="spark" /> {t('start.fetching')}</p>}
        </>
      )}
      {chosen && query.data?.status !== 'FAILED' && (
        <Load query={query} bones="lines" count={3}>
          {(posting) => (
            <>
              {posting.status === 'READING' ? (
                <p role="status" className={css.reading}><Icon name="spark" /> {t('start.readingPosting')}</p>
              ) : (
                <PostingSummary posting={posting} />
              )}
              <Warnings warnings={posting.warnings} />
              <div className={css.row}>
                <Button variant="subtle" size="xs" onClick={() => onChoose(undefined)}>{t('start.otherPosting')}</Button>
              </div>
            </>
          )}
        </Load>
      )}
    </Block>
  );
}
