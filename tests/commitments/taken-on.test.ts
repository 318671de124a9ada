import { describe } from 'vitest'
import { notTakenOn, takenOn } from '../cases/commitments/taken-on'
import { checkNotPromised, checkPromised } from './check-promised'

describe('what one person takes on', () => checkPromised(takenOn))
describe('what only looks like it', () => checkNotPromised(notTakenOn))
