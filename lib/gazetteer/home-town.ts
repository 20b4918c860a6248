import type { Gazetteer } from './gazetteer';
import type { EntityId } from './ids';

/** Local news sites, opened when a page first asks. */
export class HomeTowns {
  private readonly byHost: ReadonlyMap<string, EntityId>;

  constructor(gazetteer: Gazetteer) {
    this.byHost = new Map(Object.entries(gazetteer.meta.homes).flatMap(([id, hosts]) => hosts.split(' ').map((host): [string, EntityId] => [host, id as EntityId])));
  }

  /** The town that a site reports about, by the host name of its page or a domain above it; null for any other site. */
  of(host: string): EntityId | null {
    for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const town = this.byHost.get(name);
      if (town !== undefined) return town;
    }
    return null;
  }
}
