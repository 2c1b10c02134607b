import type { Boldness, Paper, Template } from '~/api/types';
import type { Options } from './OptionsBlock';

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

export const engines: readonly Options['engine'][] = ['auto', 'offline', 'llm'];

interface KeptOptions {
  company?: string;
  language?: string;
  engine?: string;
  cap?: string;
}

/** The other options, as the address keeps them; what is left to the server is not in it. */
export function optionsOf({ company, language, engine, cap }: KeptOptions): Options {
  return { companyName: company ?? '', language: language ?? '', engine: engines.find((one) => one === engine) ?? 'auto', cap: cap ?? '' };
}

export function keptOf({ companyName, language, engine, cap }: Options): KeptOptions {
  return { company: companyName || undefined, language: language || undefined, engine: engine === 'auto' ? undefined : engine, cap: cap || undefined };
}
