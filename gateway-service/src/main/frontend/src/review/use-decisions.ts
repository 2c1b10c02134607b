import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '~/api/client';
import { problemOf } from '~/api/problem';
import { changesQuery } from '~/api/queries';
import type { Change, Decision } from '~/api/types';
import { useProblemWords } from '~/ui/Problem';
import { useSpeaker } from '~/ui/toast';
import { withDecision } from './order';

interface Wish {
  id: string;
  decision: Decision;
  text?: string;
}

interface Known {
  changes: Change[];
  etag: string | null;
}

/** Which decision each step back or forth leads to, the next one last. */
interface Trail {
  undo: Wish[];
  redo: Wish[];
}

export interface Decisions {
  decide: (wish: Wish) => Promise<void>;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** The server is still counting or making files again. */
  counting: boolean;
}

/** One PATCH a decision, one after the other, each with the newest ETag; shown at once, taken back when refused. */
export function useDecisions(runId: string): Decisions {
  const client = useQueryClient();
  const { toast, announce } = useSpeaker();
  const { t } = useTranslation();
  const words = useProblemWords();
  const [trail, setTrail] = useState<Trail>({ undo: [], redo: [] });
  const waiting = useRef(0);
  // the last wish for each change: what an earlier one was answered is no news about it any more
  const newest = useRef(new Map<string, Wish>());
  const settle = useRef(0);
  const [counting, setCounting] = useState(false);
  const key = changesQuery(runId).queryKey;

  // whoever leaves waits for nothing more: what comes next is asked for afresh
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      window.clearTimeout(settle.current);
      void client.invalidateQueries({ queryKey: ['optimization', runId] });
    };
  }, [client, runId]);

  const patch = useMutation({
    scope: { id: `changes-${runId}` },
    mutationFn: async ({ id, decision, text }: Wish) => {
      const etag = client.getQueryData<Known>(key)?.etag;
      const body = decision === 'edited' ? { decision, text } : { decision };
      const answer = await call<Change | undefined>(`/optimizations/${runId}/changes/${id}`, { method: 'PATCH', body, etag });
      // here, because the next one may be sent before whoever waits for this one goes on
      client.setQueryData<Known>(key, (known) => known && { ...known, etag: answer.etag ?? known.etag });
      return answer;
    },
  });
  const { mutateAsync } = patch;

  const send = useCallback(
    async (wish: Wish, before: Change) => {
      const set = (change: (known: Known) => Known) => client.setQueryData<Known>(key, (known) => known && change(known));
      const show = (told: (one: Change) => Change) => {
        if (newest.current.get(wish.id) === wish) set((known) => ({ ...known, changes: known.changes.map((one) => (one.id === wish.id ? told(one) : one)) }));
      };
      newest.current.set(wish.id, wish);
      await client.cancelQueries({ queryKey: key });
      set((known) => ({ ...known, changes: withDecision(known.changes, wish.id, wish.decision, wish.text) }));
      window.clearTimeout(settle.current);
      waiting.current++;
      setCounting(true);
      try {
        const { body } = await mutateAsync(wish);
        if (body?.id === wish.id) show((one) => ({ ...one, ...body }));
        announce(t(`review.said.${wish.decision}`));
      } catch (error) {
        show(() => before);
        void client.invalidateQueries({ queryKey: key });
        const problem = problemOf(error);
        if (problem.status === 412) toast(t('review.conflict'), 'gap');
        else if (wish.decision !== 'edited') toast(words(problem).detail, 'gap');
        throw error;
      } finally {
        waiting.current--;
        if (!here.current) {
          void client.invalidateQueries({ queryKey: ['optimization', runId] });
        } else if (waiting.current === 0) {
          settle.current = window.setTimeout(() => {
            setCounting(false);
            void client.invalidateQueries({ queryKey: ['optimization', runId] });
            // the files and the score follow a moment later
            settle.current = window.setTimeout(() => void client.invalidateQueries({ queryKey: ['optimization', runId] }), 3500);
          }, 900);
        }
      }
    },
    [client, key, mutateAsync, runId, toast, announce, t, words],
  );

  const decide = useCallback(
    async (wish: Wish) => {
      const before = client.getQueryData<Known>(key)?.changes.find((one) => one.id === wish.id);
      if (!before) return;
      // what is on its way can be taken back already: requests keep their order
      const back = asItStands(before);
      setTrail((known) => ({ undo: [...known.undo, back], redo: [] }));
      try {
        await send(wish, before);
      } catch (error) {
        setTrail((known) => ({ ...known, undo: without(known.undo, back) }));
        throw error;
      }
    },
    [client, key, send],
  );

  const step = useCallback(
    (way: keyof Trail) => {
      const other = way === 'undo' ? 'redo' : 'undo';
      const wish = trail[way].at(-1);
      const now = client.getQueryData<Known>(key)?.changes.find((one) => one.id === wish?.id);
      if (!wish || !now) return;
      const back = asItStands(now);
      setTrail((known) => ({ ...known, [way]: without(known[way], wish), [other]: [...known[other], back] }));
      void send(wish, now).catch(() => setTrail((known) => ({ ...known, [way]: [...known[way], wish], [other]: without(known[other], back) })));
    },
    [trail, client, key, send],
  );
  const undo = useCallback(() => step('undo'), [step]);
  const redo = useCallback(() => step('redo'), [step]);

  return { decide, undo, redo, canUndo: trail.undo.length > 0, canRedo: trail.redo.length > 0, counting };
}

const asItStands = ({ id, decision, statedText }: Change): Wish => ({ id, decision, text: statedText });

const without = (wishes: Wish[], one: Wish): Wish[] => wishes.filter((wish) => wish !== one);
