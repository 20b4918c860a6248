import type { LaunchOptions } from './driver';

/** Nobody listens on the discard port: requests sent there end at once, without a trace in the recording proxy. */
const NOWHERE = 'http://127.0.0.1:9/';

/**
 * Chromium's own business with its makers, turned off, so that a recording proxy sees the page and the extension only.
 * Measured with Chromium 156: with these flags not a single request of its own in a test's lifetime.
 */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-component-extensions-with-background-pages',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater',
  '--metrics-recording-only',
  `--gaia-url=${NOWHERE}`,
  `--component-updater=url-source=${NOWHERE}`,
  `--apps-gallery-update-url=${NOWHERE}`,
];

/** No questions, no key rings, no first-run pages. */
const UNASKING = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
];

/** `--enable-unsafe-extension-debugging` and the pipe together allow installing and pressing the toolbar button. */
const DRIVEN = ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];

/** Command line for a driven Chromium. */
export function chromiumFlags(options: LaunchOptions, profile: string): string[] {
  const headless = options.headless ?? true;
  return [
    ...DRIVEN,
    ...SILENT,
    ...UNASKING,
    `--user-data-dir=${profile}`,
    ...(headless ? ['--headless', '--hide-scrollbars'] : []),
    // Containers have no user namespaces and a small /dev/shm. Headless runs see nothing but our own pages.
    ...(headless || process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
    ...(options.proxy ? proxyFlags(options.proxy) : []),
    'about:blank',
  ];
}

/** Everything through the proxy, loopback included; and no name can be looked up behind its back. */
const proxyFlags = (proxy: string): string[] => [
  `--proxy-server=${proxy}`,
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
