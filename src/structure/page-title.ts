/** 'Audit - Thursday, 9th March, 2023 7.00 pm', 'Agenda for Harbour Committee on Thursday 20th September, 2018, 3.00 pm' */
const TITLED =
  /^(?:\{\w+\}\s*)?(?:(?:agenda|minutes|decisions) (?:for|of) (?:the )?)?(\p{L}[^:;?!]{3,90}?)(?:\s[\u2013-]|,?\son)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9},?\s(?:19|20)\d\d,?(?:\s(?:at\s)?\d{1,2}[.:]\d\d\s?[ap]\.?m\.?)?$/iu

/** The body in the title that a committee's page has: its name, then the day and the hour; null for other lines. */
export function pageTitle(text: string): string | null {
  const found = text.length < 200 && /day\b/i.test(text) ? TITLED.exec(text)?.[1] : undefined
  return found === undefined ||
    /^(?:at|in|on|from|held)\s|\b(?:meetings?|minutes|agenda|held|venue|date)\b/i.test(found)
    ? null
    : found.trim()
}

/** 'Meeting: 02/02/2024 - Harbour Committee (Item 14)', 'Meeting of Harbour Committee, Tuesday, 3rd February, 2024 10.00 am (Item 14.)' */
const ITEM_OF =
  /^meeting(?: of (?:the )?|:\s\d{1,2}\/\d{1,2}\/\d{4}\s[\u2013-]\s)(\p{L}[^:;?!]{3,90}?)(?:,?\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.{6,60}?)?\s\(item\s?[\d.]+\)$/iu

/** The body in the line by which a page of one item tells of its meeting; null for other lines. */
export function bodyOfItem(text: string): string | null {
  return text.length < 200 && text.endsWith(')') ? (ITEM_OF.exec(text)?.[1]?.trim() ?? null) : null
}
