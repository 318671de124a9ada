/** Words as a part of an address: letters without marks and digits in lower case, joined by hyphens; `otherwise` where nothing is left. */
export function addressPart(text: string | null, otherwise: string): string {
  const words = (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words === null ? otherwise : words.join('-').slice(0, 80)
}
