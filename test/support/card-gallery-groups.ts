/** What the gallery shows, one picture for each group: every kind of card first, then every state a card can be in. */
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import { GalleryCards, type GalleryItem } from './card-gallery-items';

/** Columns of cards. */
export type GalleryGroup = GalleryItem[][];

const OTUNBAYEVA = { id: 'roza-otunbayeva', surfaces: ['Roza Otunbayeva', 'Otunbayeva'] };
const PUTIN = { id: 'vladimir-putin', surfaces: ['Vladimir V. Putin', 'Putin'] };
const CLINTON = { id: 'hillary-clinton', surfaces: ['Hillary Clinton'] };
const BLAKE = {
  id: 'robert-o-blake-jr', surfaces: ['Robert Blake'], certain: false, others: ['george-blake', 'w10872265'], why: 'the name alone, without an office or a title',
};
const OSH = { id: 'osh', surfaces: ['Osh'], why: 'in Kyrgyzstan, where the story is set' };
const KYRGYZSTAN = { id: 'kyrgyzstan', surfaces: ['Kyrgyzstan'], why: 'no other place has this name' };
const WASHINGTON = {
  id: 'washington-dc', surfaces: ['Washington'], means: 'government-of-united-states', why: '“Washington said”: an act of a government, not of a place',
};
const NATO = { id: 'nato', surfaces: ['NATO'] };
const UNION = { id: 'soviet-union', surfaces: ['Soviet Union'] };
const WAR = { id: 'iraq-war', surfaces: ['Iraq War'] };
const TRIBUNAL = { id: 'icty', surfaces: ['International Criminal Tribunal for the former Yugoslavia'] };
const BAGHDAD = { id: 'baghdad', surfaces: ['Baghdad'] };

/** All groups, by the name of their picture. */
export function galleryGroups(gazetteer: Gazetteer): Record<string, GalleryGroup> {
  const cards = new GalleryCards(gazetteer);
  const card = cards.item.bind(cards);
  const more = { expanded: true } as const;
  return {
    first: [
      [card('Person', { ...OTUNBAYEVA, mention: 1 }), card('Organisation', NATO)],
      [card('Place', OSH), cards.unlinked('Not in the reference data', 'Ravshan Dzhamgyrchiyev', ['Ravshan Dzhamgyrchiyev', 'Dzhamgyrchiyev'])],
      [card('Country', KYRGYZSTAN), card('Metonym', WASHINGTON)],
      [card('Person in office twice', PUTIN), card('Uncertain', BLAKE)],
    ],
    people: [
      [card('Person', { ...OTUNBAYEVA, mention: 1 }), card('Person in office twice', PUTIN), card('A long career', { id: 'sergei-ivanov', surfaces: ['Sergei Ivanov'] })],
      [card('Person, more', { ...OTUNBAYEVA, mention: 1 }, more)],
      [card('Relatives, more', CLINTON, more)],
      [card('Dead on the day', { id: 'john-f-kennedy', surfaces: ['Putin'] }), card('Director of the FSB', { id: 'alexander-bortnikov', surfaces: ['Putin'] }), card('Switched to today', { ...OTUNBAYEVA, on: '2026-11-22' }, { dateMode: 'today', articleDate: '15 April 2010' })],
      [card('No certain date', { ...OTUNBAYEVA, on: null }), card('No certain date, more', { ...PUTIN, on: null }, more)],
    ],
    places: [
      [card('Place', OSH), card('Country', KYRGYZSTAN)],
      [card('Place, more', OSH, more)],
      [card('Country, more', KYRGYZSTAN, more)],
      [card('Capital; a name that runs from right to left', BAGHDAD), card('Sea', { id: 'caspian-sea', surfaces: ['Caspian Sea'] }), card('Landmark that is no more', { id: 'berlin-wall', surfaces: ['Berlin Wall'] })],
      [card('Historical state', UNION), card('Historical state while it lasted', { ...UNION, on: '1985-03-12' })],
      [card('Near the dateline; miles', { id: 'jalal-abad', surfaces: ['Jalal-Abad'], locale: 'en-US', dateline: 'osh' }), card('Wider map', { ...OSH, mapReach: 'wide' }), card('Wider map of a country', { ...KYRGYZSTAN, mapReach: 'wide' }), card('Valley', { id: 'ferghana-valley', surfaces: ['Ferghana Valley'] }), card('Country, no certain date', { ...KYRGYZSTAN, on: null })],
    ],
    others: [
      [card('Organisation', NATO), card('News agency', { id: 'reuters', surfaces: ['Reuters'] })],
      [card('Organisation, more', NATO, more)],
      [card('Long name', TRIBUNAL), card('Armed group', { id: 'al-qaeda', surfaces: ['al-Qaeda'] })],
      [card('Event under way', WAR), card('Event that is over', { id: 'tulip-revolution', surfaces: ['Tulip Revolution'] }), card('Event with two sides', { id: 'falklands-war', surfaces: ['Iraq War'], on: '1990-05-01' })],
      [card('Event, more', WAR, more)],
      [card('Office', { id: 'president-of-costa-rica', surfaces: ['Barack Obama'] }), card('Organisation, no certain date', { ...NATO, on: null })],
    ],
    states: [
      [card('Uncertain', BLAKE), card('Opened from another card', KYRGYZSTAN, { hasBack: true })],
      [card('Uncertain, more', BLAKE, more)],
      [card('Metonym', WASHINGTON), cards.unlinked('Not in the reference data', 'Ravshan Dzhamgyrchiyev', ['Ravshan Dzhamgyrchiyev', 'Dzhamgyrchiyev'])],
      [card('Metonym, more', WASHINGTON, more), cards.unavailable('The reference data did not answer', 'Roza Otunbayeva', ['Roza Otunbayeva', 'Otunbayeva'])],
      [card('Not this: where?', { ...NATO, on: null }, { ...more, notThis: 'asked' }), card('Not this: hidden', WAR, { ...more, notThis: 'tab' })],
      [card('Waiting for another card', PUTIN, { status: 'waiting' }), card('Another card could not be had', PUTIN, { status: 'failed' }), card('Copied', { ...NATO, on: null }, { status: 'copied' })],
      [card('Pinned, limited in height', OTUNBAYEVA, { ...more, pinned: true, maxHeight: 420 }), card('Low window, above the line, tab moved', OSH, { compact: true, side: 'above', tabX: 180 }), card('Low window, event', WAR, { compact: true })],
    ],
    large: [
      [card('200 % text', OTUNBAYEVA, { textSize: 200, width: 360 }), card('200 % text, uncertain', BLAKE, { textSize: 200, width: 360 })],
      [card('200 % text, more', { ...OSH, mention: 1 }, { textSize: 200, width: 360, expanded: true })],
      [card('200 % text, country', KYRGYZSTAN, { textSize: 200, width: 360 }), card('200 % text, organisation', NATO, { textSize: 200, width: 360 })],
      [card('125 % text', PUTIN, { textSize: 125 }), card('125 % text, place', OSH, { textSize: 125 }), card('200 % text, 320 px', WASHINGTON, { textSize: 200, width: 320 }), cards.unlinked('200 % text, not in the reference data', 'Ravshan Dzhamgyrchiyev', ['Ravshan Dzhamgyrchiyev', 'Dzhamgyrchiyev'], { textSize: 200, width: 360 })],
    ],
    narrow: [
      [card('320 px', OTUNBAYEVA, { width: 320 }), card('320 px, long name', TRIBUNAL, { width: 320 })],
      [card('320 px, more', OSH, { width: 320, expanded: true })],
      [card('Sheet, 320 px', { ...OTUNBAYEVA, mention: 1 }, { width: 320, side: 'sheet' })],
      [card('Sheet, 412 px', { ...OSH, mention: 1 }, { width: 412, side: 'sheet' }), card('Sheet, country', KYRGYZSTAN, { width: 412, side: 'sheet' })],
    ],
  };
}
