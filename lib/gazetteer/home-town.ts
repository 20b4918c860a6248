import type { Gazetteer } from './gazetteer';
import type { EntityId } from './ids';

/** Local news sites, opened when a page first asks. */
export class HomeTowns {
  private byHost: ReadonlyMap<string, EntityId> | null = null;

  constructor(private readonly gazetteer: Gazetteer) {}

  /** The town that a site reports about, by the host name of its page or a domain above it; null for any other site. */
  of(host: string): EntityId | null {
    this.byHost ??= townsByHost(this.gazetteer);
    for (let name = host.toLowerCase(); name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
      const town = this.byHost.get(name);
      if (town !== undefined) return town;
    }
    return null;
  }
}

const townsByHost = ({ meta }: Gazetteer): Map<string, EntityId> => new Map(Object.entries(meta.homes).flatMap(([id, hosts]) => hosts.split(' ').map((host): [string, EntityId] => [host, id as EntityId])));
