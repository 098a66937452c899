/** Where the files of a chart stand that has no table of its own: as `ownCharts` names them. */
interface FilesOfChart {
  readonly picture: string;
  readonly data: string;
  readonly frame: string;
}

/** @param file its family and name, without ending: `typologies/montants`. */
export function filesOfChart(href: (path: string) => string, file: string): FilesOfChart {
  const name = file.split('/').at(-1) ?? '';
  return { picture: href(`${file}.svg`), data: href(`${file}.csv`), frame: href(`widget/graphiques/${name}/`) };
}
