import { Button, TextInput } from '@mantine/core';
import { useMutation, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Posting } from '~/api/types';
import { PostingSummary } from '~/posting/PostingSummary';
import { Warnings } from '~/resume/Warnings';
import { Icon } from '~/ui/Icon';
import { Load } from '~/ui/Load';
import { Problem } from '~/ui/Problem';
import { Block } from './Block';
import { PastedText } from './PastedText';
import { sendPosting } from './send';
import css from './start.module.css';

interface PostingBlockProps {
  chosen: string | undefined;
  query: UseQueryResult<Posting>;
  onChoose: (id: string | undefined) => void;
}

type Given = Parameters<typeof sendPosting>[0];

/** Address first, else paste. A page that cannot be read opens the paste field and keeps the address. */
export function PostingBlock({ chosen, query, onChoose }: PostingBlockProps) {
  const { t } = useTranslation();
  const [typed, setUrl] = useState<string>();
  // of a page that could not be read the address stays, also after a reload
  const unread = query.data?.status === 'FAILED';
  const refused = unread ? query.data?.url : undefined;
  const url = typed ?? refused ?? '';
  const [pasting, setPasting] = useState(false);
  const newest = useRef<Given>(undefined);
  const send = useMutation({
    mutationFn: sendPosting,
    // an answer to words that were changed meanwhile chooses nothing
    onSuccess: (id, given) => given === newest.current && onChoose(id),
    onError: () => setPasting(true),
  });
  const failed = unread || send.isError;
  const give = (given: Given) => {
    newest.current = given;
    send.mutate(given);
  };
  const giveText = (text: string | undefined) => {
    // the field and the address stay, also when what could not be read is let go
    setPasting(true);
    setUrl(url);
    if (text !== undefined) give({ text });
    else if (chosen) onChoose(undefined);
  };
  const giveUrl = () => {
    const address = url.trim();
    if (/^https?:\/\/\S+\.\S+/.test(address) && !send.isPending) give({ url: address });
  };
  const another = () => {
    setPasting(false);
    onChoose(undefined);
  };

  return (
    <Block number={2} title={t('start.posting')} done={query.data?.status === 'READY'}>
      {unread && (
        <Problem problem={query.data?.problem ?? { code: 'posting-unreadable', title: '', status: 422, detail: query.data?.warnings?.[0]?.message }} />
      )}
      {send.error && <Problem error={send.error} />}
      {(!chosen || unread) && (
        <TextInput label={t('start.url')} description={t('start.urlHint')} placeholder="https://" type="url" inputMode="url"
          value={url} onChange={(event) => setUrl(event.target.value)} onBlur={() => url !== refused && giveUrl()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              giveUrl();
            }
          }} />
      )}
      {(pasting || failed) && (
        <PastedText first={query.data?.source === 'text' ? (query.data.text ?? '') : ''} failed={failed} busy={send.isPending} onText={giveText} />
      )}
      {!chosen && !pasting && !failed && (
        <div>
          <Button variant="subtle" size="xs" onClick={() => setPasting(true)}>{t('start.pasteInstead')}</Button>
        </div>
      )}
      {send.isPending && <p role="status" className={css.reading}><Icon name="spark" /> {t(send.variables && 'text' in send.variables ? 'start.keeping' : 'start.fetching')}</p>}
      {chosen && !unread && (
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
                {posting.source === 'text' && posting.text && !pasting && (
                  <Button variant="subtle" size="xs" onClick={() => setPasting(true)}>{t('start.changeText')}</Button>
                )}
                <Button variant="subtle" size="xs" onClick={another}>{t('start.otherPosting')}</Button>
              </div>
            </>
          )}
        </Load>
      )}
    </Block>
  );
}
