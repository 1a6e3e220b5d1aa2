export { collected, structsUnder } from './forged.js';
export {
  applyTo,
  type Client,
  clientOf,
  type House,
  house,
  type OtherLine,
  openedText,
  play,
  pump,
  say,
} from './house.js';
export {
  anyStory,
  beginning,
  type Deed,
  leavingClosedAlone,
  played,
  type Story,
  told,
  type World,
  wrongWith,
} from './model/index.js';
