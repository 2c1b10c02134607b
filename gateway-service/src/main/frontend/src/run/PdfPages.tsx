import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bones } from '~/ui/Load';
import { Problem } from '~/ui/Problem';
import { fetchArtifact } from './AsText';
import css from './preview.module.css';

GlobalWorkerOptions.workerPort ??= new PdfWorker();

/** The pages drawn here from fetched bytes: content is always an attachment, so a frame could not show it. */
export default function PdfPages({ href }: { href: string }) {
  const { t } = useTranslation();
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

  if (error !== undefined) return <Problem error={error} />;
  if (!document) return <Bones kind="card" count={3} />;
  return (
    <div className={css.pages}>
      <p className={css.faint}>{t('preview.pageCount', { count: document.numPages })}</p>
      {Array.from({ length: document.numPages }, (_, index) => (
        <PdfPage key={index} document={document} number={index + 1} />
      ))}
    </div>
  );
}

function PdfPage({ document, number }: { document: PDFDocumentProxy; number: number }) {
  const { t } = useTranslation();
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
    </div>
  );
}
