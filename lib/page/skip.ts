/** Which elements are never part of a story: by tag, by role, by state, and – less certain – by the names in class and id. */

/** Elements whose inside is not text of the page, or not seen; the line they stand in closes up around them. */
const UNSEEN_TAGS = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta', 'title', 'datalist', 'param', 'source', 'track', 'wbr']);

/** Elements a reader sees but does not read as the story. */
const APART_TAGS = new Set([
  'nav', 'footer', 'aside', 'dialog', 'menu', 'pre', 'code', 'kbd', 'samp', 'button', 'select', 'textarea', 'input',
  'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'video', 'audio', 'map', 'img', 'progress', 'meter',
]);

const APART_ROLES = /^(?:navigation|complementary|contentinfo|search|form|dialog|alertdialog|alert|status|log|menu|menubar|toolbar|tablist|button|listbox|tooltip)$/;

/** Text for screen readers alone: repeats of what others see ("opens in a new window", "share on …"). */
const UNSEEN_NAMES = /-(?:sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text)?|screenreader|off-?screen|assistive-text|element-invisible|a11y-hidden|u-hidden-visually)-/;

/** How an element takes part in the story. */
type Part =
  /** It may hold the story. */
  | 'read'
  /** Not seen at all: the text around it runs on. */
  | 'unseen'
  /** Seen, but not part of the story: the text around it is separated. */
  | 'apart';

/**
 * Sorts elements. An instance serves one reading of a page: it remembers what names mean, since a page repeats the same
 * few hundred classes on thousands of elements.
 */
export class Sorter {
  readonly #meanings = new Map<string, { isUnseen: boolean; isSurroundings: boolean }>();

  /** Decides by tag, role, state and the customary names of hidden text: these are certain, whatever is inside. */
  partOf(element: Element): Part {
    const tag = element.localName;
    if (UNSEEN_TAGS.has(tag)) return 'unseen';
    if (tag === 'dialog' && holdsArticle(element)) return 'read';
    if (APART_TAGS.has(tag)) return 'apart';
    if (tag === 'form') return holdsStory(element) ? 'read' : 'apart';
    if (tag === 'table' && isData(element)) return 'apart';
    if (!element.hasAttributes()) return 'read';
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'unseen';
    const role = element.getAttribute('role') ?? '';
    if (isEditor(element) || (APART_ROLES.test(role) && !(role === 'dialog' && holdsArticle(element)))) return 'apart';
    return this.#meaningOf(element).isUnseen ? 'unseen' : 'read';
  }

  /** True when the names in class or id say that this is probably not the story. The caller weighs that against its content. */
  looksLikeSurroundings(element: Element): boolean {
    return element.hasAttributes() && this.#meaningOf(element).isSurroundings;
  }

  #meaningOf(element: Element): { isUnseen: boolean; isSurroundings: boolean } {
    const key = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const known = this.#meanings.get(key);
    if (known) return known;
    const names = namesOf(element);
    const meaning = { isUnseen: UNSEEN_NAMES.test(names), isSurroundings: SURROUNDINGS.test(names) };
    this.#meanings.set(key, meaning);
    return meaning;
  }
}

const isEditor = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

/** Dialogs ask for consent or a login, but some pages open a whole story in one. */
const holdsArticle = (dialog: Element): boolean => dialog.querySelector('article, [itemprop~="articleBody"]') !== null;

/** Some publishing systems wrap the whole page in one form; three paragraphs are more than any real form explains itself with. */
const MIN_FORM_PARAGRAPHS = 3;
const holdsStory = (form: Element): boolean => form.querySelector('h1, article') !== null || form.querySelectorAll('p').length >= MIN_FORM_PARAGRAPHS;

/** Old pages lay out their text in tables; cells shorter than this on average hold figures. */
const MIN_CELL_LENGTH = 60;
function isData(table: Element): boolean {
  if (table.querySelector('h1, article, table')) return false;
  const cells = table.querySelectorAll('td, th').length;
  return (table.textContent?.length ?? 0) < MIN_CELL_LENGTH * cells;
}

/** Names that publishers give to what surrounds a story. Whole words only: "shareholders" is not "share". */
const SURROUNDINGS = new RegExp(`-(?:${[
  'comments?|disqus|replies|share|sharing|shares|social|socials|follow|follow-?us|hashtags?',
  'related|recommended|recommendations?|recirc|also-read|see-also|more-(?:on|from|stories)|read-(?:more|next)|readmore|up-next|next-up|(?:next|previous)-article',
  'newsletters?|subscribe|subscription|sign-?up|donate|donation|promos?|promotion|promoted|sponsor|sponsored|marketing',
  'ads?|adverts?|advertisement|advertising|advertorial|adbox|adslot|adunit|banners?|outbrain|taboola',
  'cookies?|consent|gdpr|login|modal|popup|overlay|lightbox|tooltip',
  'breadcrumbs?|pagination|pager|nav|navbar|navigation|(?:sub)?menu|tool(?:bar|s|box)|utility|masthead|topbar|footer|side-?bar|(?:right-?)?rail',
  'tags|tag-?list|topics|keywords|categories|popular|most-?(?:read|viewed|popular)|trending|latest|ticker|teasers?|carousel|slider|widgets?',
  '(?:author-)?bio|about-author|author-(?:box|info|card|description)',
  'poll|quiz|ratings?|feedback|disclaimer|copyright|print-?only|toc|skip(?:-link)?',
].join('|')})-`);

/** Words of class and id as `-one-two-three-`, camel case taken apart, in lower case. */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return '--';
  return `-${names.replace(/([a-z\d])([A-Z])/g, '$1-$2').replace(/[^A-Za-z\d]+/g, '-').toLowerCase()}-`;
}
