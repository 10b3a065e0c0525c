/** One installed version of one third-party package. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or UNKNOWN when the package names no licence. */
  readonly licence: string;
  readonly developmentOnly: boolean;
}
