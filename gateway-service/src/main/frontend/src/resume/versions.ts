/** What a resume page can show besides the document that counts. */
const versions = ['file', 'changes'] as const;

export type ResumeVersion = (typeof versions)[number];

export const isVersion = (value: unknown): value is ResumeVersion => versions.some((one) => one === value);
