/** What `npm run deploy` says while it publishes. */

export const deployWords = {
  noSite: (folder: string) => `${folder} : pas de site ici. D’abord npm run build.`,
  itself: (folder: string) => `${folder} : c’est le site construit lui-même ; donnez un autre endroit.`,
  notASite: (target: string) =>
    `${target} contient autre chose que ce site (pas de a-propos/version.json) : rien n’a été touché. Donnez un endroit vide.`,
  noRclone: (advice: string) => `Il manque ${advice}`,
  noFormer: (target: string, folder: string) => `Rien n’est gardé de l’état d’avant de ${target} dans ${folder}.`,
  same: (target: string) => `${target} est déjà ce site : rien à faire.`,
  steps: {
    files: (count: number) => `Nouveaux fichiers, que nulle page ne demande encore : ${count}`,
    pages: (count: number) => `Nouvelles pages : ${count}`,
    changes: (count: number) => `Pages changées : ${count}`,
    data: (count: number) => `Autres fichiers changés : ${count}`,
    last: (count: number) => `En-têtes des fichiers : ${count}`,
    'gone-pages': (count: number) => `Pages retirées : ${count}`,
    'gone-files': (count: number) => `Fichiers retirés, que plus rien ne demande : ${count}`,
  },
  dry: 'À blanc : rien n’a été changé.',
  published: (target: string, folder: string) =>
    `Publié : ${target}. L’état d’avant est gardé dans ${folder} (--back pour y revenir).`,
  back: (target: string) => `${target} est de nouveau ce qu’il était.`,
  stopped: (reason: string) =>
    `rclone s’est arrêté : ${reason}\nLes pages en place ont leurs fichiers. Relancez la même commande : elle reprend où elle en était.`,
};
