export { applyTo, type Client, clientOf, type House, house, openedText, pump, say } from './house.js';
