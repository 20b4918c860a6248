import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Prefs = Record<string, string | number | boolean>;

/**
 * Firefox's own business with its makers, turned off, so that a recording proxy sees the page and the extension only.
 * Together with `SILENT_ENV` not a single request of its own (measured with Firefox ESR 153).
 */
const SILENT: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.page': 0,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.chromium-update-url': '',
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

/** Firefox honours `services.settings.server` only for developers of remote settings. */
export const SILENT_ENV = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** No first-run pages, no questions at closing. */
const UNASKING: Prefs = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'startup.homepage_welcome_url': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** Hosts are withheld at install, as for readers; requests for them are granted without a prompt. */
const PERMISSIONS: Prefs = {
  'extensions.originControls.grantByDefault': false,
  'extensions.webextOptionalPermissionPrompts': false,
};

const proxyPrefs = (host: string, port: number): Prefs => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
  // Without this, requests to this machine go past the proxy.
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/** Writes a profile's `user.js`. `uuids` fixes the address of each extension, which Firefox draws by lot otherwise. */
export function writePrefs(profile: string, uuids: Record<string, string>, proxy: string | undefined): void {
  const [host = '', port] = proxy?.split(':') ?? [];
  const prefs: Prefs = {
    ...SILENT,
    ...UNASKING,
    ...PERMISSIONS,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    ...(proxy ? proxyPrefs(host, Number(port)) : {}),
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}
