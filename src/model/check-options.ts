/**
 * Throws a `TypeError` for an option that `known` does not have, mostly one that is misspelt: without this it would be passed over
 * in silence where no compiler looks.
 */
export function checkOptions<Options extends object>(
  options: Options,
  known: { readonly [Key in keyof Required<Options>]: true },
): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('Expected the options as an object.')
  const names = Object.keys(known)
  const other = Object.keys(options).find((name) => !names.includes(name))
  if (other !== undefined) throw new TypeError(`No option '${other}': use ${names.join(', ')}.`)
}
