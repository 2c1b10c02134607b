import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changesQuery, matchQuery, optimizationQuery, postingQuery } from '~/api/queries';
import type { Assessment, Change, Match, Optimization, Requirement } from '~/api/types';
import { useRunName } from '~/optimization/RunList';
import { inFiles } from '~/review/order';
import { countOf, requiredIds } from '~/run/score';
import { dateTime, money, number } from '~/ui/format';
import { Load } from '~/ui/Load';
import { Card, Scroll } from '~/ui/Page';
import css from './compare.module.css';

interface Side {
  run: Optimization;
  match: Match | undefined;
  changes: Change[] | undefined;
  requirements: Requirement[];
}

/** Everything known of one of the two; what it has not got yet is left open. */
function useSide(id: string) {
  const query = useQuery(optimizationQuery(id));
  const run = query.data;
  const quiet = { enabled: run?.status === 'SUCCEEDED', retry: false, throwOnError: false } as const;
  const match = useQuery({ ...matchQuery(id), ...quiet });
  const changes = useQuery({ ...changesQuery(id), ...quiet });
  const posting = useQuery({ ...postingQuery(run?.postingId ?? ''), enabled: Boolean(run?.postingId) });
  const side: Side | undefined = run && { run, match: match.data, changes: changes.data?.changes, requirements: posting.data?.requirements ?? [] };
  return { query, side };
}

const shownOf = (side: Side): Assessment | undefined => side.match?.after ?? side.match?.before;

export function RunTable({ ids }: { ids: [string, string] }) {
  const first = useSide(ids[0]);
  const second = useSide(ids[1]);
  return (
    <Load query={first.query} bones="card">
      {() => <Load query={second.query} bones="card">{() => first.side && second.side && <Tables sides={[first.side, second.side]} />}</Load>}
    </Load>
  );
}

function Tables({ sides }: { sides: [Side, Side] }) {
  const { t } = useTranslation();
  const figures = useFigures();
  return (
    <>
      <Card title={t('compare.facts')}>
        <Scroll label={t('compare.facts')}>
          <table className={`${css.table} figures`}>
            <Head sides={sides} />
            <tbody>
              {figures.map(([name, read]) => (
                <tr key={name}>
                  <th scope="row">{t(`compare.${name}`)}</th>
                  {sides.map((side) => (
                    <td key={side.run.id}>{read(side) ?? <span className={css.faint}>{t('compare.notYet')}</span>}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Card>
      <Card title={t('compare.differs')}>
        <Requirements sides={sides} />
      </Card>
    </>
  );
}

function Head({ sides }: { sides: [Side, Side] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col"><span className="spoken">{t('compare.what')}</span></th>
        {sides.map((side) => (
          <th key={side.run.id} scope="col"><Name run={side.run} /></th>
        ))}
      </tr>
    </thead>
  );
}

function Name({ run }: { run: Optimization }) {
  const { name } = useRunName(run);
  return <Link to="/optimizations/$id/$tab" params={{ id: run.id, tab: run.status === 'SUCCEEDED' ? 'changes' : 'progress' }}>{name}</Link>;
}

type Figure = 'state' | 'company' | 'engine' | 'before' | 'after' | 'requirements' | 'required' | 'changes' | 'cost' | 'ended';

function useFigures(): [Figure, (side: Side) => string | undefined][] {
  const { t } = useTranslation();
  const ratio = (count: { met: number; all: number }) => t('compare.ratio', { part: count.met, all: count.all });
  const met = (side: Side, among?: ReadonlySet<string>) => {
    const shown = shownOf(side);
    return shown && ratio(countOf(shown, among));
  };
  return [
    ['state', ({ run }) => t(`run.status.${run.status}`)],
    ['company', ({ run }) => run.companyName ?? undefined],
    ['engine', ({ run }) => (run.engine ? t(`run.engine.${run.engine}`) : undefined)],
    ['before', ({ match }) => match && number(match.before.overall, 1)],
    ['after', ({ match }) => (match?.after ? number(match.after.overall, 1) : undefined)],
    ['requirements', (side) => met(side)],
    ['required', (side) => met(side, requiredIds(side.requirements))],
    ['changes', ({ changes }) => changes && t('compare.ratio', { part: changes.filter(inFiles).length, all: changes.length })],
    ['cost', ({ run }) => money(run.costMicros)],
    ['ended', ({ run }) => (run.finishedAt ? dateTime(run.finishedAt) : undefined)],
  ];
}

function Requirements({ sides }: { sides: [Side, Side] }) {
  const { t } = useTranslation();
  const [first, second] = sides;
  if (first.run.postingId !== second.run.postingId) return <p>{t('compare.otherPosting')}</p>;
  const verdictOf = (side: Side, id: string) => shownOf(side)?.requirements.find((one) => one.requirementId === id)?.verdict;
  const differing = first.requirements.filter((one) => verdictOf(first, one.id) !== verdictOf(second, one.id));
  if (differing.length === 0) return <p>{t('compare.differsNone')}</p>;
  return (
    <Scroll label={t('compare.differs')}>
      <table className={css.table}>
        <Head sides={sides} />
        <tbody>
          {differing.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              {sides.map((side) => {
                const verdict = verdictOf(side, one.id);
                return <td key={side.run.id}>{verdict ? t(`match.verdicts.${verdict}`) : <span className={css.faint}>{t('compare.notYet')}</span>}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
