import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** Where a Chromium is: what `CHROMIUM` says, else the first that is on the path or where macOS keeps it; null where there is none. */
export function findChromium(): string | null {
  const said = process.env.CHROMIUM
  if (said !== undefined && said !== '') return said
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return places.find((place) => existsSync(place)) ?? null
}
