import { describe } from 'vitest'
import { notPromisedAcrossBoards, promisedAcrossBoards } from '../cases/commitments/across-boards'
import { checkNotPromised, checkPromised } from './check-promised'

describe('what boards of many kinds promise', () => checkPromised(promisedAcrossBoards))
describe('what boards of many kinds say without promising', () => checkNotPromised(notPromisedAcrossBoards))
