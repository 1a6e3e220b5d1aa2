import { parentPort, workerData } from 'node:worker_threads';
import { readInstrument } from '#lib/drafting';

// Reads one file and ends. Whatever the file does to this thread, the server goes on.
parentPort?.postMessage(readInstrument(workerData as Uint8Array));
