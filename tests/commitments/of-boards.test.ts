import { describe } from 'vitest'
import { notPromisedOfBoards, promisedOfBoards } from '../cases/commitments/of-boards'
import { checkNotPromised, checkPromised } from './check-promised'

describe('what boards promise', () => checkPromised(promisedOfBoards))
describe('what boards say without promising', () => checkNotPromised(notPromisedOfBoards))
