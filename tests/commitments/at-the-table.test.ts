import { describe } from 'vitest'
import { notPromisedAtTheTable, promisedAtTheTable } from '../cases/commitments/at-the-table'
import { checkNotPromised, checkPromised } from './check-promised'

describe('what is promised between commas, hoped for by a day or taken on notice', () =>
  checkPromised(promisedAtTheTable))
describe('what is hoped for, looked for or received without promising', () => checkNotPromised(notPromisedAtTheTable))
