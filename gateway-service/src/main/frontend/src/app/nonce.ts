import { setNonce } from 'get-nonce';

/** The nonce of this page, as the gateway wrote it into the script element. */
export function nonce(): string {
  const element = document.querySelector<HTMLElement>('script[nonce], meta[property="csp-nonce"]');
  return element?.nonce || element?.getAttribute('nonce') || '';
}

/** Must run before the first render: the scroll lock of dialogs reads it. */
export function shareNonce(): void {
  setNonce(nonce());
}
