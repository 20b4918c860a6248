/** Types of entities in words. */

const WORDS: Record<string, string> = {
  'historical-state': 'Historical state', 'disputed-territory': 'Disputed territory', 'world-region': 'Region', 'mountain-range': 'Mountain range',
  'border-crossing': 'Border crossing', 'news-agency': 'News agency', 'international-organisation': 'International organisation', 'central-bank': 'Central bank',
  'armed-group': 'Armed group', 'armed-force': 'Armed force', 'think-tank': 'Think tank', 'aid-organisation': 'Aid organisation', 'advocacy-group': 'Advocacy group',
  'sports-body': 'Sports body', 'sports-club': 'Sports club', 'religious-body': 'Religious body', 'sports-event': 'Sports event', islands: 'Islands', site: 'Place', other: '',
};

/** "News agency", "City", "Mountain range"; empty for types that say nothing. */
export const typeText = (type: string): string => WORDS[type] ?? (type === '' ? '' : type.charAt(0).toUpperCase() + type.slice(1));
