const KIND =
  /\b((?:(?:elected|independent|co-?opted|lay|appointed|external|associate|non-voting|parent|teacher|staff|public|political)\s+){1,2}(?:member|governor|representative|trustee))s?\b/i

/** What a group's label says of its members, in the singular: 'Independent Members:', 'Co-opted Members'; null where it says nothing. */
export function memberKind(label: string): string | null {
  return KIND.exec(label)?.[1] ?? null
}
