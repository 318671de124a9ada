import type { Format } from '../model/source'
import { ReadError } from './read-error'

/** A package that only one reader needs, loaded when it is needed. Throws a `ReadError` that names it where it is not installed. */
export async function loadPackage<Module>(name: string, format: Format, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new ReadError({
      code: 'missing-package',
      format,
      what: `${format.toUpperCase()} files are read with the package ${name}, which could not be loaded`,
      advice: `install it beside scrutineer (npm install ${name})`,
      cause,
    })
  }
}
