import { Injectable } from '@nestjs/common';
import { Worker } from 'node:worker_threads';
import { JobInterrupted } from '@balance/queue';
import { type Learned, type Lesson } from './learn.js';

/** Sources run as they are in tests; the build puts the thread beside the app. */
const isSource = import.meta.url.endsWith('.ts');
const thread = new URL(isSource ? './learn.thread.ts' : './learn.thread.js', import.meta.url);
const execArgv = isSource ? ['--import', '@swc-node/register/esm-register'] : [];

/** Learns beside the event loop. */
@Injectable()
export class LearnInThread {
  /** @throws {JobInterrupted} when `signal` is aborted meanwhile */
  execute(lesson: Lesson, signal: AbortSignal): Promise<Learned> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) throw new JobInterrupted();
      const worker = new Worker(thread, { workerData: lesson, execArgv });
      const interrupt = () => {
        reject(new JobInterrupted());
        void worker.terminate();
      };
      signal.addEventListener('abort', interrupt, { once: true });
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', (code) => {
        signal.removeEventListener('abort', interrupt);
        reject(new Error(`The thread that learns ended with ${code} and told nothing`));
      });
    });
  }
}
