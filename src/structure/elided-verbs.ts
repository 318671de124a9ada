/** What somebody did with words whose name stands before it, as the verb opens the notes of it; the source of a pattern. */
export const ELIDED_VERBS =
  'Asked|Queried|Enquired|Inquired|Questioned|Wished to know|Wanted to know|Sought|Reported|Noted|Stated|Confirmed|Explained|Advised|Replied|Responded|Introduced|Presented|Raised|Commented|Thanked|Welcomed|Agreed|Expressed|Suggested'
