import { afterEach, describe, expect, it, vi } from 'vitest';
import { wantedBrowsers } from '../../../scripts/browsers/ensure-browsers';
import { findBrowser } from '../../../scripts/browsers/find-browser';

afterEach(() => void vi.unstubAllEnvs());

describe('finding browsers', () => {
  it('takes the executable that the variable names', () => {
    vi.stubEnv('SIDELIGHT_FIREFOX', process.execPath);
    expect(findBrowser('firefox')).toBe(process.execPath);
  });

  it('refuses a variable that names nothing, instead of looking elsewhere', () => {
    vi.stubEnv('SIDELIGHT_CHROMIUM', '/nowhere/chromium');
    expect(() => findBrowser('chromium')).toThrow(/SIDELIGHT_CHROMIUM .*"\/nowhere\/chromium"/);
  });

  it('wants every browser unless one is opted out by name', () => {
    vi.stubEnv('SIDELIGHT_SKIP', '');
    expect(wantedBrowsers()).toEqual(['chromium', 'firefox']);
    vi.stubEnv('SIDELIGHT_SKIP', 'firefox');
    expect(wantedBrowsers()).toEqual(['chromium']);
  });

  it('refuses to skip what it does not know', () => {
    vi.stubEnv('SIDELIGHT_SKIP', 'safari');
    expect(() => wantedBrowsers()).toThrow('safari');
  });
});
