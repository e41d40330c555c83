import { type Stage } from '../stage.js';

/**
 * A stage that may fail: what it then could have said is left to the stages behind it, or to a person.
 *
 * @param isTolerable told what was thrown; what it says no to is thrown on
 */
export function tolerated(stage: Stage, isTolerable: (fault: unknown) => boolean): Stage {
  return {
    name: stage.name,
    async decide(subjects) {
      try {
        return await stage.decide(subjects);
      } catch (fault) {
        if (!isTolerable(fault)) throw fault;
        return new Map(subjects.map(({ id }) => [id, { outcome: 'unavailable', reason: 'failed' }]));
      }
    },
  };
}
