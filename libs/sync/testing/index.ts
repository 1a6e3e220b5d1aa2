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
