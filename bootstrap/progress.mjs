// Plain lines that say what is going on: a step says its name when it begins, its age while it lasts, and how long
// it took. Nothing is overwritten, so the same lines are readable in a log. They go to stderr: the output proper of
// a command (`--json`) stays clean.

const everyMs = 5_000;

/**
 * Does a step of work. It may tell what it is at; the last word is shown while the step lasts.
 * @template T
 * @param {string} name @param {(tell: (word: string) => void) => Promise<T>} work @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now();
  const age = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  let word = '';
  // What is done at once needs no line.
  let shown = false;
  const show = () => {
    if (shown) return;
    shown = true;
    console.error(`${name} …`);
  };
  const early = setTimeout(show, 300);
  const ticking = setInterval(() => {
    show();
    console.error(`  … ${age()}${word === '' ? '' : ` · ${word}`}`);
  }, everyMs);
  try {
    const result = await work(next => (word = next));
    if (shown) console.error(`  done in ${age()}`);
    return result;
  } finally {
    clearTimeout(early);
    clearInterval(ticking);
  }
}
