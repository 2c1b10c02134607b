import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { optimizationQuery } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { isAlive } from '~/optimization/states';
import { addFacts, emptyLog, eventNames, isEnded, lastSeq, merge, readFact, readSign, withSign, type Fact, type Log, type Sign } from './stream';

export interface LiveRun {
  run: Optimization | undefined;
  error: unknown;
  /** The stream is away for more than two seconds: what is shown is the last known state, asked for again every 3 s. */
  stale: boolean;
  refetch: () => void;
}

/** A snapshot by GET, then the event stream over it; polling takes over while the stream is away. */
export function useRun(id: string): LiveRun {
  const client = useQueryClient();
  const [log, setLog] = useState<Log>(emptyLog);
  const [sign, setSign] = useState<Sign>();
  const [stale, setStale] = useState(false);
  const barrier = useRef(0);
  const latest = useRef(log);
  const query = useQuery({
    ...optimizationQuery(id),
    queryFn: async (context) => {
      const known = lastSeq(latest.current);
      const snapshot = await (optimizationQuery(id).queryFn as (c: typeof context) => Promise<Optimization>)(context);
      barrier.current = known;
      return snapshot;
    },
    // a stream that is open but silent must not leave the person with an old picture
    refetchInterval: ({ state }) => (state.data && isAlive(state.data) ? (stale ? 3000 : 10_000) : false),
  });
  const following = query.data !== undefined && isAlive(query.data);

  useEffect(() => {
    latest.current = log;
  }, [log]);

  useEffect(() => {
    if (!following) return undefined;
    const refresh = () => void client.invalidateQueries({ queryKey: ['optimization', id] });
    return follow(id, {
      facts: (arrived) => {
        setLog((known) => addFacts(known, arrived));
        const next = addFacts(latest.current, arrived);
        latest.current = next;
        refresh();
        if (isEnded(next)) void client.invalidateQueries({ queryKey: ['optimizations'] });
        return isEnded(next);
      },
      sign: setSign,
      stale: setStale,
      closed: refresh,
    });
  }, [id, following, client]);

  const run = useMemo(() => (query.data ? withSign(merge(query.data, barrier.current, log), sign) : undefined), [query.data, log, sign]);
  return { run, error: query.error, stale: stale && following, refetch: () => void query.refetch() };
}

interface Follower {
  /** Takes new facts; true when the log has ended. */
  facts: (arrived: Fact[]) => boolean;
  sign: (sign: Sign) => void;
  stale: (stale: boolean) => void;
  closed: () => void;
}

const HIDDEN_LIMIT = 60_000;

/** One stream for the optimization on screen. It is let go when the tab is hidden for a minute. */
function follow(id: string, follower: Follower): () => void {
  let source: EventSource | undefined;
  let pending: Fact[] = [];
  let flushTimer = 0;
  let staleTimer = 0;
  let hiddenTimer = 0;

  const calm = () => {
    window.clearTimeout(staleTimer);
    staleTimer = 0;
    follower.stale(false);
  };
  const close = () => {
    source?.close();
    source = undefined;
    window.clearTimeout(flushTimer);
    window.clearTimeout(staleTimer);
  };
  const flush = () => {
    flushTimer = 0;
    const arrived = pending;
    pending = [];
    if (arrived.length > 0 && follower.facts(arrived)) {
      close();
      follower.stale(false);
    }
  };
  const take = (message: MessageEvent<string>) => {
    calm();
    if (message.type === 'progress') {
      // it carries the number of the fact before it, which it must not replace
      const sign = readSign(message.data);
      if (sign) follower.sign(sign);
      return;
    }
    const fact = readFact(message.type, message.lastEventId, message.data);
    if (!fact) return;
    pending.push(fact);
    flushTimer ||= window.setTimeout(flush, 60);
  };
  const open = () => {
    source = new EventSource(`/api/v1/optimizations/${id}/events`);
    eventNames.forEach((name) => source?.addEventListener(name, take as EventListener));
    source.onopen = calm;
    source.onerror = () => {
      staleTimer ||= window.setTimeout(() => follower.stale(true), 2000);
      follower.closed();
      if (source?.readyState === EventSource.CLOSED) window.setTimeout(() => source && open(), 3000);
    };
  };
  const onVisibility = () => {
    window.clearTimeout(hiddenTimer);
    if (document.hidden) hiddenTimer = window.setTimeout(close, HIDDEN_LIMIT);
    else if (!source) {
      open();
      follower.closed();
    }
  };

  open();
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.clearTimeout(hiddenTimer);
    close();
  };
}
