/** What a name can name. A card's accent colour and its content follow the kind. */
export const KINDS = ['person', 'place', 'organisation', 'event', 'group'] as const;
export type Kind = (typeof KINDS)[number];
