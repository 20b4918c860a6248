// The page of index.html as a component: the same markup, taken over by `hydrate` instead of being made anew.
import { h, hydrate, options, render as draw } from '/preact.mjs';

const PARAGRAPHS = [...document.querySelectorAll('#app p')].map((paragraph) => paragraph.textContent);
const MORE = 'In Tashkent the government closed the border to everybody who does not hold an Uzbek passport, and sent soldiers there.';

function render(isOpen) {
  const more = h('button', { onClick: () => render(true) }, 'More');
  const paragraphs = [...PARAGRAPHS, ...(isOpen ? [MORE] : [])].map((text) => h('p', null, text));
  const tree = h('article', null, h('h1', null, 'Both sides wait for Moscow'), ...paragraphs, more);
  if (isOpen) draw(tree, document.querySelector('#app'));
  else hydrate(tree, document.querySelector('#app'));
}

/** Whether the nodes of the page are still those that were served, and what went wrong. */
globalThis.hydrateNow = () => {
  const nodes = () => {
    const walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_ALL);
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const errors = [];
  options.__m = () => errors.push('mismatch');
  const before = nodes();
  render(false);
  const after = nodes();
  return { kept: before.length === after.length && before.every((node, i) => node === after[i]), errors };
};
