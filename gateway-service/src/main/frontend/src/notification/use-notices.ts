import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice, Notices } from '~/api/more-types';
import { allNotices, itemsOf, noticesQuery, refreshRun } from '~/api/queries';
import { useSpeaker } from '~/ui/toast';
import { addNotices, isLoud, newest } from './notice-list';
import { NoticeSocket } from './notice-socket';
import { noticeWords } from './words';

let seen = -1;
const seenListeners = new Set<() => void>();

/** Everything up to this notice has been looked at. */
export function markSeen(seq: number): void {
  seen = Math.max(seen, seq);
  seenListeners.forEach((listener) => listener());
}

/** Keeps the notices live over the WebSocket, says the loud ones, and counts the unseen ones of this visit. */
export function useNotices(): number {
  const { t } = useTranslation();
  const client = useQueryClient();
  const speaker = useSpeaker();
  const notices = useQuery(noticesQuery);
  const [, redraw] = useState(0);
  const ready = notices.isSuccess;

  useEffect(() => {
    const listener = () => redraw((count) => count + 1);
    seenListeners.add(listener);
    return () => void seenListeners.delete(listener);
  }, []);

  useEffect(() => {
    if (!ready) return undefined;
    const known = () => {
      const page = client.getQueryData<Notices>(noticesQuery.queryKey);
      return Math.max(page?.last ?? 0, newest(itemsOf(page)));
    };
    if (seen < 0) markSeen(known());
    const take = (arrived: Notice[]) => {
      const before = known();
      client.setQueryData<Notices>(noticesQuery.queryKey, (page) => ({
        ...page,
        items: addNotices(itemsOf(page), arrived.filter(isLoud)),
        last: Math.max(page?.last ?? 0, newest(arrived)),
      }));
      for (const notice of arrived.filter((one) => one.seq > before)) {
        if (notice.optimizationId && isLoud(notice)) refreshRun(client, notice.optimizationId);
        if (isLoud(notice)) speaker.toast(noticeWords(notice, t), notice.type.includes('failed') ? 'gap' : 'met');
      }
    };
    const socket = new NoticeSocket(known, take, async (after) => itemsOf(await allNotices(after)));
    socket.open();
    return () => socket.close();
  }, [ready, client, speaker, t]);

  return itemsOf(notices.data).filter((one) => one.seq > seen && isLoud(one)).length;
}
