/** Écouter un besoin, un lieu ou une réponse. */
export const listening = {
  listening: {
    button: 'Écouter',
    reads: 'Votre appareil lit :',
    stop: 'Arrêter',
  },
} as const;
