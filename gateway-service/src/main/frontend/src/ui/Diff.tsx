import { useTranslation } from 'react-i18next';
import type { Part } from './diff';

/** Words with their marks; a screen reader hears where something was added or removed. */
export function Marked({ parts }: { parts: Part[] }) {
  const { t } = useTranslation();
  return (
    <>
      {parts.map((part, index) => {
        if (part.kind === 'same') return <span key={index}>{part.text}</span>;
        const Mark = part.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span className="spoken"> {t(part.kind === 'added' ? 'common.added' : 'common.removed')}: </span>
            {part.text}
          </Mark>
        );
      })}
    </>
  );
}
