const needed = 24;
const [found] = process.versions.node.split('.').map(Number);
if (found < needed) {
  console.error(
    `Isnad needs Node ${needed} or later; this is ${process.versions.node}. On Linux and Windows npm ci brings one along; elsewhere install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
