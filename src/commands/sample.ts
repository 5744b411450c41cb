/** The bundled sample article: a page written for Postil, also one of its test pages. */
export const SAMPLE_FILE = "test/pages/harbour-accord/source.html";
export const SAMPLE_PATH = "/world/harbour-accord.html";
