/**
 * A browser with Postil in it, driven as a reader drives it: what is clicked is clicked with the mouse at the place where it
 * is seen, what is typed goes through the keyboard. Tests and commands say what the reader does; how each browser is
 * made to do it is in `chromium*.ts` and `firefox*.ts`.
 */

export interface LaunchOptions {
  /** The built extension. */
  readonly dist: string;
  /** A profile folder to use and keep; a fresh one, removed on close, when left out. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Names that lead to this machine though they do not look like it, e.g. "news.example". */
  readonly hosts?: readonly string[];
  /** The reader has let the extension into private windows. */
  readonly privateWindows?: boolean;
  readonly colours?: "light" | "dark";
  /** Device pixels to a CSS pixel, for pictures; 1 when left out. */
  readonly scale?: number;
  /** Firefox alone: every request fails (saved pages name pictures and styles elsewhere), and the page's clock is exact. */
  readonly bench?: boolean;
}

/** How a reader points at a control: by its name (label, text or title; whole, else a part), or by a CSS selector. */
export type Control = string | { readonly css: string; readonly nth?: number };

/** Something with controls: the popup, the toolbar in the page, a page of the extension. */
export interface Panel {
  /** What can be read there; "" when it is not shown. */
  text(): Promise<string>;
  /** Waits for the control to show, scrolls to it and clicks in its middle. Throws when something lies over it. */
  click(control: Control): Promise<void>;
  /** Clicks into a field and types at its end. */
  type(control: Control, text: string): Promise<void>;
  /** Empties a field by the keyboard. */
  clear(control: Control): Promise<void>;
  value(control: Control): Promise<string>;
  /** Whether the control shows now. */
  has(control: Control): Promise<boolean>;
  /** The names of all controls that show, in their order. */
  controls(): Promise<readonly string[]>;
  press(keys: string): Promise<void>;
  waitForText(text: string | RegExp): Promise<void>;
  waitFor(control: Control): Promise<void>;
  waitUntilGone(control: Control): Promise<void>;
  /** Where it stands in its window, in CSS pixels; null when it is not shown. */
  box(): Promise<Box | null>;
}

export interface Popup extends Panel {
  /** In the popup's own world. */
  readonly run: Run;
  screenshot(): Promise<Buffer>;
  /** Clicks a control that asks the browser for sites, answers yes; the popup is gone the moment the answer is given. */
  grantBy(control: Control): Promise<void>;
  /** The popup goes away without warning, as when the reader clicks elsewhere. */
  close(): Promise<void>;
}

/** Runs a function in the document's own world. It must stand by itself; argument and answer are JSON. */
export type Run = <Argument, Answer>(
  work: (argument: Argument) => Answer | Promise<Answer>,
  argument: Argument,
) => Promise<Answer>;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of the page in the highlight registry. */
export interface Painted {
  /** The registry's name for it. */
  readonly style: string;
  /** White space collapsed. */
  readonly text: string;
}

export interface ClickOptions {
  readonly button?: "left" | "right";
  /** e.g. ["Ctrl"] */
  readonly modifiers?: readonly Modifier[];
}
export type Modifier = "Ctrl" | "Shift" | "Alt" | "Meta";

export interface ReaderTab {
  /** In the page's own world. */
  readonly run: Run;
  /** Beside the page's scripts: what they did to the page's globals does not matter there. */
  readonly runAside: Run;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** The document as it stands, serialised. */
  html(): Promise<string>;
  /**
   * Selects from the start of one text to the end of another (or of the same) with the mouse; answers the words that are
   * selected. White space in the texts does not count. Throws when they are not on the page or do not fit into the window.
   */
  select(from: string, to?: string): Promise<string>;
  /** Clicks in the middle of a text's first line. */
  clickAt(text: string, options?: ClickOptions): Promise<void>;
  /** Clicks a control of the page itself. */
  clickOn(control: Control): Promise<void>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The toolbar, note editor or card that the extension shows in the page. */
  readonly toolbar: Panel;
  /** A click on the extension's button. */
  openPopup(): Promise<Popup>;
  /** The keyboard command, as its shortcut runs it. */
  runCommand(name: string): Promise<void>;
  /** Right-clicks a text (or what is selected, with null) and chooses the extension's item with this id. */
  chooseFromMenu(item: string, text: string | null): Promise<void>;
  /** All that is painted on the page, styles in order of name, stretches in page order. */
  painted(): Promise<readonly Painted[]>;
  /** Whether the first line of a text is inside the window. */
  inView(text: string): Promise<boolean>;
  /** What the window shows of the page, PNG. */
  screenshot(): Promise<Buffer>;
  /** The colour that fills most of the first line of a text, as seen on the screen: [red, green, blue], 0–255. */
  colourBehind(text: string): Promise<readonly [number, number, number]>;
}

export interface ExtensionPage extends Panel {
  readonly run: Run;
  reload(): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Clicks a control that saves a file, and reads the file. */
  download(control: Control): Promise<Buffer>;
  /** Chooses a file in the page's file field. */
  chooseFile(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Problem {
  /** Script address, or what kind of place it was. */
  readonly where: string;
  readonly text: string;
}

export interface ReaderBrowser {
  readonly name: "chromium" | "firefox";
  /** e.g. "Chrome/156.0.0.0" */
  readonly version: string;
  /** Origin of the extension's own pages. */
  readonly origin: string;
  readonly profile: string;
  openTab(url: string): Promise<ReaderTab>;
  /** A tab in a private window; needs `privateWindows`. */
  openPrivateTab(url: string): Promise<ReaderTab>;
  /** A page of the extension in a tab, e.g. "settings.html". */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  isBackgroundRunning(): Promise<boolean>;
  /** Stops the worker (event page) as the browser does when it is idle, without waiting for what it is doing. */
  stopBackground(): Promise<void>;
  /** Quits and starts again on the same profile; every tab and page from before is gone. */
  restart(): Promise<void>;
  /** Errors in the extension's own scripts, wherever they ran, since the launch. */
  problems(): Promise<readonly Problem[]>;
  /** What the browser itself finds wrong with the manifest; it says so only to developers. */
  manifestWarnings(): Promise<readonly string[]>;
  /** Address of every request since the launch, the extension's own files left out. */
  requests(): readonly string[];
  close(): Promise<void>;
}
