/** Écouter un besoin, un lieu ou une réponse. */
export const listening = {
  listening: {
    button: 'Écouter',
    reads: 'Votre appareil lit :',
    stop: 'Arrêter',
    choose: 'Écouter en :',
    plays: 'Vous entendez un enregistrement en ',
    device: 'voix de l’appareil',
    gone: 'L’enregistrement n’est pas venu.',
    /** After a number of kilobytes. */
    unit: 'ko',
    /** Before the name of a language, among what can be kept on the device. */
    saved: 'Enregistrements en',
  },
} as const;
