/** `npm run page`: writes the style and the script of `src/page` into `src/report/page-assets.ts`. */
import { writeFileSync } from 'node:fs'
import { inlinePage } from './inline-page'

writeFileSync('src/report/page-assets.ts', await inlinePage())
