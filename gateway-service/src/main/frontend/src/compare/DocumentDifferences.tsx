import { useTranslation } from 'react-i18next';
import type { JsonResume } from '~/api/types';
import { useResumeLabels } from '~/resume/labels';
import { Marked } from '~/ui/Diff';
import { sideOf, wordParts } from '~/ui/diff';
import { Card } from '~/ui/Page';
import css from './compare.module.css';
import { differences, type Pair } from './lines';

interface DocumentDifferencesProps {
  first: JsonResume | undefined;
  second: JsonResume | undefined;
  /** What a screen reader calls the two. */
  names: [string, string];
}

/** Section by section what only one of two resumes says, side by side. */
export function DocumentDifferences({ first, second, names }: DocumentDifferencesProps) {
  const { t } = useTranslation();
  const labels = useResumeLabels();
  const sections = differences(first, second);
  const same = sections.reduce((sum, section) => sum + section.same, 0);
  const changed = sections.filter((section) => section.pairs.length > 0);
  return (
    <Card title={t('compare.sections')} aside={<span className={css.faint}>{t('compare.linesSame', { count: same })}</span>}>
      <div className={css.pairs}>
        {changed.length === 0 && <p>{t('compare.alike')}</p>}
        {changed.map((section) => (
          <section key={section.name} className={css.section}>
            <h3>{labels.section(section.name)}</h3>
            {section.pairs.map((pair, index) => (
              <Sides key={index} pair={pair} names={names} />
            ))}
          </section>
        ))}
      </div>
    </Card>
  );
}

function Sides({ pair, names }: { pair: Pair; names: [string, string] }) {
  const { t } = useTranslation();
  const parts = wordParts(pair.first ?? '', pair.second ?? '');
  const side = (text: string | undefined, which: 'before' | 'after', name: string) => (
    <p>
      <span className="spoken">{name}: </span>
      {text ? <Marked parts={sideOf(parts, which)} /> : <em className={css.faint}>{t('compare.absent')}</em>}
    </p>
  );
  return (
    <div className={css.pair}>
      {side(pair.first, 'before', names[0])}
      {side(pair.second, 'after', names[1])}
    </div>
  );
}
