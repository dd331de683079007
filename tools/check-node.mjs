// Plain old JavaScript on purpose: it has to run on the Node that it complains about.
var needed = 24;
var found = process.versions.node;

if (Number(found.split('.')[0]) < needed) {
  process.stderr.write(
    'Warmhands needs Node ' +
      needed +
      ' or newer and this is ' +
      found +
      ': run "npm ci", which brings one, or install it from https://nodejs.org.\n',
  );
  process.exit(1);
}
