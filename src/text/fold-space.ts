const ODD = /\s{2,}|[^\S ]/

/** A text with every run of white space as one plain space. */
export function foldSpace(text: string): string {
  // Mostly there is nothing to fold, which is told far sooner than every space is replaced by itself.
  return ODD.test(text) ? text.replace(/\s+/g, ' ') : text
}
