/**
 * How much context `describe` saves with a quote, in folded units.
 *
 * A passage that its page held only once gets CONTEXT on each side. Where the page held rivals (the same words, or nearly),
 * each side is as long as the longest stretch that a rival shares there plus RIVAL_CONTEXT, as far as the page goes. How
 * much was shared, how like the rivals were, and how many were copies, the StructureSelector says. Annotations of earlier
 * versions do not say how much: there the length of a side tells it, except where the page ended.
 */

/** About eight words: more is seldom needed to be sure, and costs space in every annotation. */
export const CONTEXT = 48;
/** What is kept beyond the part that a rival shares. More than CONTEXT, so that having rivals shows in any case. */
export const RIVAL_CONTEXT = 64;
/** The most that is kept on a side: copies that agree further can only be told apart by their order. */
export const MOST_CONTEXT = 240;

/** Units at an edge of the quote, inside or out, that an edit may have touched without putting the edge in doubt. */
export const EDGE = 3;
