import type { Run } from './text-runs';

/** What an element is to the style sheet, tag and classes: paragraphs of one story share it. */
export const kindOf = (run: Run): string => `${run.container.localName}.${run.container.className}`;
