import { parentPort, workerData } from 'node:worker_threads';
import { learn, type Lesson } from './learn.js';

// A thread of its own: the worker's other jobs must keep their locks while this one learns.
parentPort?.postMessage(learn(workerData as Lesson));
