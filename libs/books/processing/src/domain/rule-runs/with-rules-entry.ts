interface Traced {
  readonly stages: readonly { readonly stage: string }[];
}

/**
 * A trace with what the rules say now in place of what they said before.
 *
 * @param standing the trace as it is stored; one that cannot be read is begun anew
 * @param said a trace of the rules alone
 */
export function withRulesEntry(standing: unknown, said: unknown): unknown {
  if (!isTrace(standing) || !isTrace(said)) return said;
  const others = standing.stages.filter(({ stage }) => !said.stages.some((entry) => entry.stage === stage));
  return { ...standing, stages: [...said.stages, ...others] };
}

const isTrace = (trace: unknown): trace is Traced =>
  typeof trace === 'object' && trace !== null && 'stages' in trace && Array.isArray(trace.stages);
