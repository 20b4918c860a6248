import { cardCode, type CardCode } from '../../components/card/card-code';
import { callBackground } from '../../lib/extension/calls';

/** The code that draws cards, brought into this page by the background when it is first wanted; null when it cannot be had. */
export async function loadCardCode(): Promise<CardCode | null> {
  const known = cardCode();
  if (known) return known;
  const loaded = await callBackground('loadCardCode', {});
  return loaded.ok ? (cardCode() ?? null) : null;
}
