import { main } from './main';

void main(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
}).then((code) => {
  // Leaving by itself, rather than process.exit, lets a pipe that reads slowly get everything.
  process.exitCode = code;
});
