import type { Boldness, Paper, Template } from '~/api/types';

export const boldnesses: readonly Boldness[] = ['light', 'balanced', 'thorough'];
export const templates: readonly Template[] = ['classic', 'serif', 'compact', 'plain'];
export const papers: readonly Paper[] = ['a4', 'letter'];

/** What the address keeps of the options. Without a template or a paper the server chooses. */
export interface Looks {
  boldness: Boldness;
  template?: Template;
  paper?: Paper;
}

/** An address is typed by anyone: what the API does not know is as if it were not there. */
export function looksOf(draft: { boldness?: string; template?: string; paper?: string }): Looks {
  return {
    boldness: boldnesses.find((one) => one === draft.boldness) ?? 'light',
    template: templates.find((one) => one === draft.template),
    paper: papers.find((one) => one === draft.paper),
  };
}
