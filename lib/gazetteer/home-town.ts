import type { Gazetteer } from './gazetteer';
import type { EntityIndex } from './ids';

/** The town that a local news site reports about, by the host name of its page; null for any other site. */
export function homeTown(gazetteer: Gazetteer, host: string): EntityIndex | null {
  const { homes } = gazetteer.meta;
  for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const id = Object.hasOwn(homes, name) ? homes[name] : undefined;
    if (id !== undefined) return gazetteer.find(id);
  }
  return null;
}
