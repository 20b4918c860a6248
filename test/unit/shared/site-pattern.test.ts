import { expect, it } from 'vitest';
import { isOnSite } from '../../../lib/shared/site-pattern';

it.each([
  ['https://example.org', '*://example.org/*'],
  ['http://example.org:8080', '*://example.org/*'],
  ['https://news.example.org', '*://*.example.org/*'],
  ['https://example.org', 'https://*.example.org/*'],
  ['http://127.0.0.1:4000', '*://*/*'],
  ['http://[::1]:4000', '*://[::1]/*'],
  ['https://example.org', '<all_urls>'],
])('%s is on the site %s', (origin, pattern) => {
  expect(isOnSite(origin, pattern)).toBe(true);
});

it.each([
  ['http://example.org', 'https://example.org/*'],
  ['https://news.example.org', '*://example.org/*'],
  ['https://badexample.org', '*://*.example.org/*'],
  ['https://example.org.bad', '*://example.org/*'],
  ['null', '*://*/*'],
  ['file://', '<all_urls>'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org', ''],
])('%s is not on the site %s', (origin, pattern) => {
  expect(isOnSite(origin, pattern)).toBe(false);
});
