/** Furniture of the printed page (rules, page numbers, running heads, protective marks), which may break a sentence, or of a web page, which never does. */
export type Furniture = 'page' | 'web'
