/** The parts of Firefox's own objects that are used here. */
export interface Extension {
  backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
  shortcuts: { onCommand(name: string): void };
  tabManager: { addActiveTabPermission(): void };
}

export interface XulBrowser {
  currentURI: { spec: string } | null;
  browsingContext: {
    prefersColorSchemeOverride: string;
    mediumOverride: string;
    forcedColorsOverride: string;
    prefersReducedMotionOverride: string;
    currentWindowGlobal: { domProcess: { childID: number } };
  };
  messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: unknown): void;
  };
}
