import { rankName } from './rank-name'

/** An office as written with its rank in full: 'ACC' and 'Sgt' as 'Assistant Chief Constable' and 'Sergeant'; '' for none. */
export function rankInFull(role: string | null): string {
  if (role === null) return ''
  const bare = role.replace(/^[TA]\//, '').replace(/\.$/, '')
  return rankName(bare.toUpperCase()) ?? role
}
