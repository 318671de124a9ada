/** 'Deputy J. Doe of St. Aubin' without the parish for which a member of an island's parliament sits; other labels as they are. */
export function withoutParish(label: string): string {
  return label.includes(' of ') ? label.replace(OF_PARISH, '$1') : label
}

const OF_PARISH =
  /^((?:Deputy|Senator|Conn[e\u00e9]table) [^:]{3,40}?) of (?:St\.? |Saint )?\p{Lu}[\p{L} '\u2019-]{2,30}$/u
