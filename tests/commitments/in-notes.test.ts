import { describe } from 'vitest'
import { notPromisedInNotes, promisedInNotes } from '../cases/commitments/in-notes'
import { checkNotPromised, checkPromised } from './check-promised'

const told = { isTold: true }

describe('what notes promise', () => checkPromised(promisedInNotes, told))
describe('what notes say without promising', () => checkNotPromised(notPromisedInNotes, told))
