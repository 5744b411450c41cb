import { beforeEach, describe, expect, test, vi } from "vitest";
import type { SavedPage } from "../../../src/model/page.ts";
import { type Doors, type OpenTab, openPopup, type PopupView } from "../../../src/popup/popup-session.ts";
import type { BackgroundCalls, Caller, PageCalls, PageState } from "../../../src/protocol.ts";
import { annotationOf, article, brief, markOf, placeOf, state } from "./sample.ts";

type Called<T> = { [K in keyof Caller<T>]: ReturnType<typeof vi.fn> & Caller<T>[K] };

const tab: OpenTab = {
  id: 7,
  title: "  Ferry\n ",
  address: "https://www.courier.example/ferry?utm_source=x",
  isPrivate: false,
};
const nothing: SavedPage = { page: null, annotations: [], drafts: {} };
const offer = { host: "www.courier.example", patterns: ["*://www.courier.example/*"] };

let log: string[];
let views: PopupView[];
let background: Called<BackgroundCalls>;
let page: Called<PageCalls>;
let doors: Doors;
let tell: (saved: SavedPage) => void;
let watched: string[][];
let stopped: number;

const last = (): PopupView => {
  const view = views.at(-1);
  if (!view) throw new Error("nothing was drawn");
  return view;
};
const open = () => openPopup(doors, (view) => views.push(view));
/** Lets everything under way settle; all doors answer at once. */
const settle = async () => {
  for (let i = 0; i < 60; i++) await Promise.resolve();
};

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  log = [];
  views = [];
  watched = [];
  stopped = 0;
  tell = () => {};
  const answering = <Calls>(answers: { [K in keyof Calls]?: unknown }, name: string): Called<Calls> => {
    const made: Record<string, unknown> = {};
    // A call that no test expects answers with an error, which the views would show.
    const proxy = new Proxy(made, {
      get(_, call: string) {
        made[call] ??= vi.fn(async (args: unknown) => {
          log.push(`${name}.${call} ${JSON.stringify(args)}`);
          if (!(call in answers)) throw new Error(`unexpected ${call}`);
          return Reflect.get(answers, call);
        });
        return made[call];
      },
      has: () => true,
    });
    // The proxy answers every name with a mock; `Calls` limits which are asked.
    return proxy as Called<Calls>;
  };
  background = answering<BackgroundCalls>(
    {
      injectPage: null,
      privatePage: nothing,
      saveDraft: undefined,
      changeAnnotation: annotationOf(1, "x"),
      deleteAnnotation: undefined,
      declineOffer: undefined,
    },
    "background",
  );
  page = answering<PageCalls>(
    {
      state,
      brief: { article, brief, ms: 12 },
      show: true,
      keepPlace: annotationOf(1, "x"),
      refresh: undefined,
      highlightSelection: true,
      attach: annotationOf(1, "x"),
      askWhere: true,
    },
    "page",
  );
  doors = {
    background,
    page: (id) => {
      expect(id).toBe(tab.id);
      return page;
    },
    watchPage: (keys, onChange) => {
      watched.push([...keys]);
      tell = onChange;
      onChange(nothing);
      return () => {
        stopped += 1;
      };
    },
    findTab: async () => tab,
    offerFor: async () => offer,
    request: vi.fn(),
    copy: async () => {},
    openSettings: vi.fn(),
    close: vi.fn(),
    isNoAnswer: () => false,
    wait: async () => {},
  };
});

describe("opening the popup", () => {
  test("draws before anything is asked, then the tab's title before any script has answered", async () => {
    page.brief.mockReturnValue(new Promise(() => {}));
    open();
    expect(views).toHaveLength(1);
    expect(log).toEqual([]);
    await settle();
    expect(last().tab).toEqual({
      title: "Ferry",
      host: "www.courier.example",
      address: tab.address,
      isPrivate: false,
    });
    expect(last().brief.kind).toBe("waiting");
  });

  test("brings the scripts in, then shows brief, state and offer", async () => {
    open();
    await settle();
    expect(log[0]).toBe('background.injectPage {"tabId":7,"scripts":["page","controls","cards","brief"]}');
    expect(last().brief).toEqual({ kind: "here", value: { article, brief, ms: 12 } });
    expect(last().state).toBe(state);
    expect(last().offer).toBe(offer);
  });

  test("shows what is saved though the brief never comes", async () => {
    page.brief.mockReturnValue(new Promise(() => {}));
    page.state.mockReturnValue(new Promise(() => {}));
    open();
    await settle();
    expect(watched).toEqual([["courier.example/ferry"]]);
    expect(last().saved).toBe(nothing);
  });

  test("asks the state again once the brief is here, for only then the page knows its sections", async () => {
    let isBriefHere = false;
    page.brief.mockImplementation(async () => {
      await settle();
      isBriefHere = true;
      return { article, brief, ms: 1 };
    });
    page.state.mockImplementation(
      async (): Promise<PageState> => ({ ...state, currentSection: isBriefHere ? 1 : null }),
    );
    open();
    await settle();
    await settle();
    expect(last().state?.currentSection).toBe(1);
  });

  test("follows the page's own identity when it has more addresses than the tab shows", async () => {
    const keys = ["courier.example/ferry", "courier.example/article/12"];
    page.state.mockResolvedValue({
      ...state,
      identity: { source: "https://courier.example/article/12", keys },
    });
    open();
    await settle();
    expect(watched).toEqual([["courier.example/ferry"], keys]);
    expect(stopped).toBe(1);
  });

  test("with no access it asks the page nothing", async () => {
    background.injectPage.mockResolvedValue("browser-page");
    open();
    await settle();
    expect(last().noAccess).toBe("browser-page");
    expect(log.filter((call) => call.startsWith("page."))).toEqual([]);
  });

  test("without a tab it says that the page is gone", async () => {
    doors = { ...doors, findTab: async () => null };
    open();
    await settle();
    expect(last().noAccess).toBe("gone");
  });

  test("a failed brief is told with its reason, a lost answer as such, and both can be tried again", async () => {
    doors = { ...doors, isNoAnswer: (error) => error instanceof TypeError };
    page.brief.mockRejectedValueOnce(new Error("no body"));
    open();
    await settle();
    expect(last().brief).toEqual({ kind: "failed", error: "no body", noAnswer: false });
    page.brief.mockRejectedValueOnce(new TypeError("lost"));
    last().actions.retry();
    await settle();
    expect(last().brief).toEqual({ kind: "failed", error: "lost", noAnswer: true });
    last().actions.retry();
    expect(last().brief.kind).toBe("waiting");
    await settle();
    expect(last().brief.kind).toBe("here");
  });
});

describe("while it is open", () => {
  test("a new highlight gets its grade as soon as the page has one, and the asking ends", async () => {
    open();
    await settle();
    const [a, b] = [annotationOf(1, "x"), annotationOf(2, "y")];
    let asked = 0;
    page.state.mockImplementation(async (): Promise<PageState> => {
      asked += 1;
      return { ...state, marks: asked < 3 ? [] : [markOf(a, { section: 1 }), markOf(b)] };
    });
    tell({ ...nothing, annotations: [a, b] });
    await settle();
    expect(asked).toBe(3);
    expect(last().state?.marks).toHaveLength(2);
  });

  test("a highlight that never gets a grade is not asked about forever", async () => {
    open();
    await settle();
    page.state.mockClear();
    tell({ ...nothing, annotations: [annotationOf(1, "x")] });
    await settle();
    await settle();
    expect(page.state.mock.calls.length).toBeLessThan(10);
  });

  test("each keystroke is a message of its own, sent before the last was answered", async () => {
    open();
    await settle();
    background.saveDraft.mockReturnValue(new Promise(() => {}));
    for (const text of ["A", "As"])
      last()
        .actions.saveDraft("id", text)
        .catch(() => {});
    expect(background.saveDraft.mock.calls).toEqual([[{ id: "id", text: "A" }], [{ id: "id", text: "As" }]]);
  });

  test("a refused change reaches the caller, who holds the reader's words", async () => {
    open();
    await settle();
    background.changeAnnotation.mockRejectedValue(new Error("disk is full"));
    await expect(last().actions.changeNote("id", "words")).rejects.toThrow("disk is full");
  });

  test("keeping says whether the words were on the page", async () => {
    open();
    await settle();
    expect(await last().actions.keep(placeOf("harbour fund"))).toBe(true);
    page.keepPlace.mockResolvedValue(null);
    expect(await last().actions.keep(placeOf("harbour fund"))).toBe(false);
  });

  test("attaching shows the new grade at once, and says whether the place was there", async () => {
    const annotation = annotationOf(1, "x");
    open();
    await settle();
    const found = { ...state, marks: [markOf(annotation)] };
    page.state.mockResolvedValue(found);
    expect(await last().actions.attach(annotation.id, "selection")).toBe(true);
    expect(page.attach).toHaveBeenCalledWith({ annotation: annotation.id, to: "selection" });
    expect(last().state).toBe(found);
    page.attach.mockResolvedValue(null);
    expect(await last().actions.attach(annotation.id, "here")).toBe(false);
  });

  test("taking it back writes the old target, and the page reads before it is asked how it stands", async () => {
    const annotation = annotationOf(1, "x");
    open();
    await settle();
    log = [];
    await last().actions.putBack(annotation);
    expect(background.changeAnnotation).toHaveBeenCalledWith({
      id: annotation.id,
      changes: { target: annotation.target, dismissed: false },
    });
    expect(log.map((line) => line.split(" ")[0])).toEqual([
      "background.changeAnnotation",
      "page.refresh",
      "page.state",
    ]);
  });

  test("the popup makes way when the page asks for the words, and stays when it could not", async () => {
    open();
    await settle();
    page.askWhere.mockResolvedValueOnce(false);
    expect(await last().actions.askWhere("id")).toBe(false);
    expect(doors.close).not.toHaveBeenCalled();
    expect(await last().actions.askWhere("id")).toBe(true);
    expect(doors.close).toHaveBeenCalledOnce();
  });

  test("what is put aside is written, nothing else of it changed", async () => {
    open();
    await settle();
    await last().actions.dismiss("id", true);
    expect(background.changeAnnotation).toHaveBeenCalledWith({ id: "id", changes: { dismissed: true } });
  });

  test("a declined offer is kept and not shown again", async () => {
    open();
    await settle();
    await last().actions.decline(offer.host);
    expect(background.declineOffer).toHaveBeenCalledWith({ host: offer.host, declined: true });
    expect(last().offer).toBeNull();
  });

  test("a granted offer goes away when permissions have changed", async () => {
    const offerFor = vi.fn<Doors["offerFor"]>(async () => offer);
    doors = { ...doors, offerFor };
    const session = open();
    await settle();
    expect(last().offer).toBe(offer);
    offerFor.mockResolvedValue(null);
    await session.checkOffer();
    expect(last().offer).toBeNull();
  });
});

describe("in a private window", () => {
  beforeEach(() => {
    doors = { ...doors, findTab: async () => ({ ...tab, isPrivate: true }) };
  });

  test("the store is never asked, nothing is offered, and the tab's own highlights are shown", async () => {
    const own = { ...nothing, annotations: [annotationOf(1, "x")] };
    background.privatePage.mockResolvedValue(own);
    open();
    await settle();
    expect(watched).toEqual([]);
    expect(last().offer).toBeNull();
    expect(last().saved).toBe(own);
    expect(background.privatePage).toHaveBeenCalledWith({ tabId: 7, keys: state.identity.keys });
  });

  test("after a change the page and the popup read again, for no event tells them", async () => {
    open();
    await settle();
    log = [];
    await last().actions.changeColour("id", "blue");
    expect(log.map((line) => line.split(" ")[0])).toEqual(
      expect.arrayContaining(["background.changeAnnotation", "page.refresh", "background.privatePage"]),
    );
    expect(log[1]).toMatch(/^page\.refresh/);
  });

  test("that the tab is private may be learnt from the page: the store's watch ends", async () => {
    doors = { ...doors, findTab: async () => tab };
    page.state.mockResolvedValue({ ...state, isPrivate: true });
    open();
    await settle();
    expect(stopped).toBe(1);
    expect(background.privatePage).toHaveBeenCalled();
  });
});
