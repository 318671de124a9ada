export { analyze, segment } from './analyze'
