import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { applicationsQuery, changesQuery } from '~/api/queries';
import type { Optimization } from '~/api/types';
import { askingRuns, needsOf, type Need } from './needs';

/** What came a moment ago need not be asked again; a decision brings its answer here by itself. */
const FRESH = 30_000;

/** What waits for the person. What could not be asked for is left out: whatever it belongs to says so itself. */
export function useNeeds(runs: Optimization[] | undefined): { needs: Need[]; asking: boolean } {
  const [now] = useState(() => Date.now());
  const reviewed = askingRuns(runs ?? [], now).filter((run) => run.status === 'SUCCEEDED');
  const changes = useQueries({ queries: reviewed.map((run) => ({ ...changesQuery(run.id), staleTime: FRESH, retry: false })) });
  const applications = useQuery({ ...applicationsQuery, staleTime: FRESH, retry: false });
  const known = new Map(reviewed.map((run, index) => [run.id, changes[index]?.data?.changes]));
  return {
    needs: needsOf(runs ?? [], (run) => known.get(run.id), applications.data ?? [], now),
    asking: runs === undefined || applications.isLoading || changes.some((one) => one.isLoading),
  };
}
