/** The area under a smooth curve from nought to a point, by Simpson's rule. */
function areaUpTo(to: number, curve: (x: number) => number): number {
  const strips = 1_000;
  const width = to / strips;
  let sum = curve(0) + curve(to);
  for (let strip = 1; strip < strips; strip += 1) sum += (strip % 2 === 1 ? 4 : 2) * curve(strip * width);
  return (sum * width) / 3;
}

/** The chance of a standard normal value further from nought than this, on either side. */
export function normalBeyond(z: number): number {
  const within = areaUpTo(Math.min(Math.abs(z), 12), (x) => Math.exp(-(x ** 2) / 2));
  return Math.max(0, 1 - within / Math.sqrt(Math.PI / 2));
}

// With t = √ν tan(angle) Student's density is a power of the cosine, and with angle = π/2 − u⁴ it is smooth at its end.
const END = (Math.PI / 2) ** (1 / 4);

function studentArea(to: number, degreesOfFreedom: number): number {
  return areaUpTo(to, (u) => Math.sin(u ** 4) ** (degreesOfFreedom - 1) * 4 * u ** 3);
}

/** The chance of a Student value further from nought than this, on either side. */
export function studentBeyond(t: number, degreesOfFreedom: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degreesOfFreedom));
  const to = (Math.PI / 2 - angle) ** (1 / 4);
  return studentArea(to, degreesOfFreedom) / studentArea(END, degreesOfFreedom);
}

/** The Student value that 5% lie beyond on either side, by halving. */
export function studentQuantileByHalving(degreesOfFreedom: number): number {
  const wanted = 0.05 * studentArea(END, degreesOfFreedom);
  let [below, above] = [0, END];
  for (let step = 0; step < 32; step += 1) {
    const middle = (below + above) / 2;
    if (studentArea(middle, degreesOfFreedom) < wanted) below = middle;
    else above = middle;
  }
  return Math.sqrt(degreesOfFreedom) * Math.tan(Math.PI / 2 - below ** 4);
}
