// Loaded first into every program that we hand over to: when the process that began it vanishes, even by kill -9,
// the program ends as by SIGTERM, in order. Without it `npm start` could leave a server that nobody sees.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
