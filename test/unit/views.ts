import { configure } from "@testing-library/preact";

/** The library that renders views and waits for them, patient on a busy machine: its own limit is one second. */

configure({ asyncUtilTimeout: 10_000 }); // ms

export * from "@testing-library/preact";
