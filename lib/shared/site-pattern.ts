/** Origin patterns as browsers write them for host permissions: `*://example.org/*`, `https://*.example.org/*`, `<all_urls>`. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/;

const ORIGIN = /^(https?):\/\/(\[[^\]]+\]|[^:/]+)(?::\d+)?$/;

/** True when an origin (`https://example.org`) is one of a pattern's. Ports do not count; what is no such pattern has no origins. */
export function isOnSite(origin: string, pattern: string): boolean {
  const [, wantedScheme, wantedHost] = PATTERN.exec(pattern === '<all_urls>' ? '*://*/*' : pattern) ?? [];
  const [, scheme, host] = ORIGIN.exec(origin) ?? [];
  if (wantedScheme === undefined || wantedHost === undefined || host === undefined) return false;
  return (wantedScheme === '*' || wantedScheme === scheme) && isHost(host, wantedHost);
}

function isHost(host: string, wanted: string): boolean {
  if (wanted === '*') return true;
  const domain = wanted.replace(/^\*\./, '');
  return host === domain || (wanted !== domain && host.endsWith(`.${domain}`));
}
