import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { configSchema } from '@balance/config';

const read = (file: string): string => readFileSync(file, 'utf8');
const variables = new Set(Object.keys(configSchema.shape));
const unknown = (names: readonly string[]): string[] => names.filter((name) => !variables.has(name));
const pinned = /^[\w./-]+:\d+\.\d+[\w.-]*$/;

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: { readonly replicas: number };
}

describe.each(['api', 'worker', 'migrate'])('docker/%s.Dockerfile', (name) => {
  const instructions = read(`docker/${name}.Dockerfile`)
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => /^([A-Z]+) (.+)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, keyword, rest]) => ({ keyword, rest: rest ?? '' }));
  const all = (keyword: string) =>
    instructions.filter((it) => it.keyword === keyword).map(({ rest }) => rest);
  const stages = all('FROM').map((rest) => rest.split(' AS ')[1]);

  it('starts from a pinned Node.js that the workspace supports', () => {
    const bases = all('FROM').map((rest) => rest.split(' ')[0] ?? '');
    for (const base of bases.filter((it) => !stages.includes(it))) {
      expect(base).toMatch(pinned);
      const [, major, minor] = /^node:(\d+)\.(\d+)/.exec(base) ?? [];
      const [, leastMajor, leastMinor] =
        />=(\d+)\.(\d+)/.exec(JSON.parse(read('package.json')).engines.node) ?? [];
      expect([Number(major), Number(minor) >= Number(leastMinor)]).toEqual([Number(leastMajor), true]);
    }
  });

  it('copies what exists', () => {
    const sources = all('COPY')
      .filter((rest) => !rest.startsWith('--from'))
      .flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(sources).not.toEqual([]);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  it('copies every workspace that the lock file installs', () => {
    const copied = all('COPY').flatMap((rest) => rest.split(' '));
    const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] };
    expect(workspaces.filter((workspace) => !copied.includes(`${workspace}/package.json`))).toEqual([]);
  });

  it('builds, takes and starts the same app', () => {
    const [, script, app] = /node (\S+\.mjs) (\S+)/.exec(all('RUN').join('\n')) ?? [];
    expect(script && existsSync(script)).toBe(true);
    expect(all('COPY').find((rest) => rest.startsWith('--from'))).toContain(`/app/apps/${app}/dist `);
    const command: string[] = JSON.parse(all('CMD').at(-1) ?? '[]');
    const file = command.find((part) => /\.m?js$/.test(part)) ?? '';
    expect(file.split('/').slice(0, 2)).toEqual(['apps', app]);
    expect(existsSync(file.replace(/dist\/(.+)\.js$/, 'src/$1.ts'))).toBe(true);
  });

  it('sets variables that Balance reads', () => {
    const names = all('ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=')[0] ?? ''));
    expect(unknown(names)).toEqual(['NODE_ENV']);
  });

  it('runs without root and stops on SIGTERM', () => {
    expect([all('USER'), all('STOPSIGNAL')]).toEqual([['node'], ['SIGTERM']]);
  });
});

it('asks the API alone, which alone answers HTTP, whether it is ready', () => {
  const probes = ['api', 'worker', 'migrate'].filter((name) =>
    /^HEALTHCHECK [^]*?\/health\/ready/m.test(read(`docker/${name}.Dockerfile`)),
  );
  expect(probes).toEqual(['api']);
});

describe('docker/compose.yaml', () => {
  const text = read('docker/compose.yaml');
  const { services, volumes } = parse(text, { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const ours = Object.values(services).filter(({ build }) => build);
  const theirs = Object.values(services).filter(({ image }) => image);

  it('runs the API, two workers and one migration on PostgreSQL and Redis', () => {
    expect(Object.keys(services)).toEqual(['api', 'worker', 'migrate', 'postgres', 'redis']);
    expect(services['worker']?.deploy?.replicas).toBe(2);
  });

  it('builds from Dockerfiles that exist, all of them', () => {
    const dockerfiles = ours.map(({ build }) =>
      path.join('docker', build?.context ?? '', build?.dockerfile ?? ''),
    );
    const present = readdirSync('docker').filter((file) => file.endsWith('.Dockerfile'));
    expect(dockerfiles.sort()).toEqual(present.map((file) => `docker/${file}`).sort());
  });

  it('pins the images of others, and waits until they are healthy', () => {
    expect(theirs.filter(({ image }) => !pinned.test(image ?? ''))).toEqual([]);
    expect(theirs.filter(({ healthcheck }) => !healthcheck)).toEqual([]);
    expect(services['migrate']?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const app of ['api', 'worker']) {
      expect(services[app]?.depends_on).toEqual({
        migrate: { condition: 'service_completed_successfully' },
        redis: { condition: 'service_healthy' },
      });
    }
  });

  it('sets variables that Balance reads', () => {
    expect(unknown(ours.flatMap(({ environment }) => Object.keys(environment ?? {})))).toEqual([]);
  });

  it('mounts volumes that are declared and files that exist', () => {
    const sources = Object.values(services).flatMap((service) =>
      (service.volumes ?? []).map((it) => it.split(':')[0] ?? ''),
    );
    const missing = sources.filter((source) =>
      source.startsWith('.') ? !existsSync(path.join('docker', source)) : !(source in volumes),
    );
    expect(missing).toEqual([]);
  });

  it('documents what has to be set, and holds no secret', () => {
    const asked = [...text.matchAll(/\$\{(\w+)(:\?|:-)?/g)].map(([, name, kind]) => ({
      name,
      isDemanded: kind === ':?',
    }));
    const example = Object.fromEntries(
      [...read('docker/.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect([...new Set(asked.map(({ name }) => name))].sort()).toEqual(Object.keys(example).sort());
    const secrets = asked.filter(({ isDemanded }) => isDemanded).map(({ name }) => example[name ?? '']);
    expect(new Set(secrets)).toEqual(new Set(['']));
    expect(text).not.toMatch(/(?:PASSWORD|KEY): [^$\s]/);
  });
});
