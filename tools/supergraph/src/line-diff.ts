/** The lines that differ, each after its line number, as `- 12 committed` and `+ 12 generated`; empty when none does. */
export function diffLines(before: string, after: string): readonly string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const kept = longestCommonTails(old, fresh);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && kept(i + 1, j) >= kept(i, j + 1))) {
      lines.push(`- ${i + 1} ${old[i]}`);
      i += 1;
    } else {
      lines.push(`+ ${j + 1} ${fresh[j]}`);
      j += 1;
    }
  }
  return lines;
}

/** How many lines the two texts share, in order, from line i of one and line j of the other to their ends. */
function longestCommonTails(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
