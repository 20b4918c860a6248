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
export type Part =
  /** It may hold the story. */
  | 'read'
  /** Not seen at all: the text around it runs on. */
  | 'unseen'
  /** Seen, but not part of the story: the text around it is separated. */
  | 'apart';

/** Decides by tag, role and state alone: these are certain, whatever is inside. */
export function partOf(element: Element): Part {
  const tag = element.localName;
  if (UNSEEN_TAGS.has(tag)) return 'unseen';
  if (APART_TAGS.has(tag)) return 'apart';
  if (tag === 'form') return holdsStory(element) ? 'read' : 'apart';
  if (!element.hasAttributes()) return 'read';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'unseen';
  if (isEditor(element) || APART_ROLES.test(element.getAttribute('role') ?? '')) return 'apart';
  return UNSEEN_NAMES.test(namesOf(element)) ? 'unseen' : 'read';
}

const isEditor = (element: Element): boolean => {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
};

/** Some publishing systems wrap the whole page in one form; three paragraphs are more than any real form explains itself with. */
const MIN_FORM_PARAGRAPHS = 3;
const holdsStory = (form: Element): boolean => form.querySelector('h1, article') !== null || form.querySelectorAll('p').length >= MIN_FORM_PARAGRAPHS;

/** Names that publishers give to what surrounds a story. Whole words only: "shareholders" is not "share". */
const SURROUNDINGS = new RegExp(`-(?:${[
  'comments?', 'disqus', 'replies', 'share|sharing|shares|sharebar|sharetools', 'social|socials|follow|followus|hashtags?',
  'related|relateds|recommend|recommended|recommendations?|recirc|recirculation|also-read|see-also|more-on|more-from|more-stories|read-more|read-next|readmore|up-next|next-up|next-article|previous-article',
  'newsletters?|subscribe|subscription|sign-?up|donate|donation|promos?|promotion|promoted|sponsor|sponsored|marketing',
  'ads?|adverts?|advertisement|advertising|advertorial|adbox|adslot|adunit|banner|banners|outbrain|taboola|sponsored-links',
  'cookies?|consent|gdpr|paywall|login|modal|popup|overlay|lightbox|tooltip',
  'breadcrumbs?|pagination|pager|nav|navbar|navigation|menu|submenu|toolbar|tools|toolbox|utility|utilities|masthead|topbar|footer|sidebar|rail|right-?rail|side-?bar',
  'tags|taglist|tag-list|topics|topic-list|keywords|categories',
  'popular|most-?read|most-?viewed|most-?popular|trending|latest|headlines-list|ticker|teasers?|carousel|slider|widgets?',
  'bio|author-bio|about-author|author-box|author-info|author-card|author-description|contributors?-bio',
  'poll|quiz|rating|ratings|feedback|disclaimer|copyright|print-only|printonly|toc|skip-link|skip|scoreboard|datatable',
].join('|')})-`);

/** True when the names in class or id say that this is probably not the story. The caller weighs that against its content. */
export const looksLikeSurroundings = (element: Element): boolean => SURROUNDINGS.test(namesOf(element));

/** Words of class and id as `-one-two-three-`, camel case taken apart, in lower case. */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return '--';
  return `-${names.replace(/([a-z\d])([A-Z])/g, '$1-$2').replace(/[^A-Za-z\d]+/g, '-').toLowerCase()}-`;
}
