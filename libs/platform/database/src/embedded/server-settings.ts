export type Settings = Readonly<Record<string, string | number>>;

/**
 * Settings for a laptop with two cores and for writes in large sets: few checkpoints, room for sorts and index
 * builds, no JIT (it costs more than it saves on statements of some milliseconds). Durability stays on.
 */
const tuned: Settings = {
  max_connections: 100,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  wal_buffers: '16MB',
  max_wal_size: '4GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '15min',
  random_page_cost: 1.1,
  jit: 'off',
  // Statistics soon after an import, so that the first report over it gets a good plan.
  autovacuum_naptime: '15s',
};

/** A crash of the machine may lose the cluster: for tests that throw it away. */
const ephemeral: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
};

/**
 * Everything that the server is started with. Loopback only and no Unix socket: with trust authentication,
 * whoever can reach the port is let in.
 */
export function serverSettings(port: number, isEphemeral: boolean, overrides: Settings): Settings {
  return {
    ...tuned,
    ...(isEphemeral ? ephemeral : {}),
    ...overrides,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
}
