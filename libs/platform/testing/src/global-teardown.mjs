export default async function tearDown() {
  await globalThis.balanceTestServer?.stop();
  delete globalThis.balanceTestServer;
}
