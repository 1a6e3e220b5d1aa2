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
export { anyStory, played, type Story } from './model/index.js';
