import { parentPort, workerData } from 'node:worker_threads';
import type { ToRead } from './reading-thread.js';
import { wordsOfFile } from './words-of-file.js';

// Reads one file and ends.
void wordsOfFile(workerData as ToRead).then((read) => parentPort?.postMessage(read));
