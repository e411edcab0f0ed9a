/**
 * What a frame tells its host of its height, in pixels: in the form of Datawrapper's frames and in that of pym.js, so
 * that a page which already listens to one of them needs no script of ours.
 * @param child the name that a pym.js host gave the frame
 */
export const heightMessages = (
  height: number,
  chart: string,
  child: string | undefined,
): readonly (string | { readonly 'datawrapper-height': Readonly<Record<string, number>> })[] => [
  { 'datawrapper-height': { [chart]: height } },
  ['pym', child ?? chart, 'height', String(height)].join('xPYMx'),
]
