import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bones } from '~/ui/Load';
import { Problem } from '~/ui/Problem';
import { fetchArtifact } from './artifact';
import { boxesOf, type Box } from './pdf-places';
import css from './preview.module.css';

GlobalWorkerOptions.workerPort ??= new PdfWorker();

/** The pages drawn here from fetched bytes: content is always an attachment, so a frame could not show it. */
export default function PdfPages({ href }: { href: string }) {
  const { t } = useTranslation();
  const { document, error } = useDocument(href);
  if (error !== undefined) return <Problem error={error} />;
  if (!document) return <Bones kind="card" count={3} />;
  return (
    <div className={css.pages}>
      <p className={css.faint}>{t('preview.pageCount', { count: document.numPages })}</p>
      {numbersOf(document).map((number) => (
        <PdfPage key={number} document={document} number={number} />
      ))}
    </div>
  );
}

interface Place {
  page?: number;
  quote: string;
}

/** The pages that hold some words, with the words marked; all of them when nothing is to be marked. */
export function MarkedPages({ href, places }: { href: string; places: Place[] }) {
  const { document, error } = useDocument(href);
  if (error !== undefined) return <Problem error={error} />;
  if (!document) return <Bones kind="card" count={2} />;
  const wanted = new Set(places.map((one) => one.page ?? 1));
  return (
    <div className={css.pages}>
      {numbersOf(document)
        .filter((number) => wanted.size === 0 || wanted.has(number))
        .map((number) => (
          <PdfPage key={number} document={document} number={number} quotes={places.filter((one) => (one.page ?? 1) === number).map((one) => one.quote)} />
        ))}
    </div>
  );
}

const numbersOf = (document: PDFDocumentProxy): number[] => Array.from({ length: document.numPages }, (_, index) => index + 1);

function useDocument(href: string): { document: PDFDocumentProxy | undefined; error: unknown } {
  const [document, setDocument] = useState<PDFDocumentProxy>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const abort = new AbortController();
    let opened: PDFDocumentProxy | undefined;
    fetchArtifact(href, abort.signal)
      .then((response) => response.arrayBuffer())
      .then((data) => getDocument({ data: new Uint8Array(data), useWasm: false, useSystemFonts: true }).promise)
      .then((found) => {
        if (abort.signal.aborted) return void found.loadingTask.destroy();
        opened = found;
        setDocument(found);
      })
      .catch((reason: unknown) => {
        if (!abort.signal.aborted) setError(reason);
      });
    return () => {
      abort.abort();
      if (opened) void opened.loadingTask.destroy();
    };
  }, [href]);
  return { document, error };
}

function PdfPage({ document, number, quotes }: { document: PDFDocumentProxy; number: number; quotes?: string[] }) {
  const { t } = useTranslation();
  const boxes = useBoxes(document, number, quotes);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stopped = false;
    let stop: (() => void) | undefined;
    void document.getPage(number).then((page) => {
      const target = canvas.current;
      if (stopped || !target) return;
      const width = target.parentElement?.clientWidth ?? 700;
      const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(2, window.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale });
      target.width = viewport.width;
      target.height = viewport.height;
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      task.promise.catch(() => undefined);
    });
    return () => {
      stopped = true;
      stop?.();
    };
  }, [document, number]);
  return (
    <div className={css.page}>
      <canvas ref={canvas} role="img" aria-label={t('preview.pageNumber', { number })} />
      {boxes.map((box, index) => (
        <div key={index} className={css.hit} ref={index === 0 ? showFirst : undefined}
          style={{ left: share(box.left), top: share(box.top), width: share(box.width), height: share(box.height) }} />
      ))}
    </div>
  );
}

const share = (part: number): string => `${part * 100}%`;

const showFirst = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'center' });

function useBoxes(document: PDFDocumentProxy, number: number, quotes: string[] | undefined): Box[] {
  const [boxes, setBoxes] = useState<Box[]>([]);
  const wanted = JSON.stringify(quotes ?? []);
  useEffect(() => {
    let stopped = false;
    const words = JSON.parse(wanted) as string[];
    if (words.length === 0) return setBoxes([]);
    void document
      .getPage(number)
      .then(async (page) => ({ size: page.getViewport({ scale: 1 }), text: await page.getTextContent() }))
      .then(({ size, text }) => {
        const runs = text.items.filter((item): item is TextItem => 'str' in item);
        if (!stopped) setBoxes(words.flatMap((quote) => boxesOf(quote, runs, size)));
      })
      .catch(() => undefined); // the page itself is there without its marks
    return () => {
      stopped = true;
    };
  }, [document, number, wanted]);
  return boxes;
}
