/** Listening to a need, a place or an answer. */
export const listening = {
  listening: {
    button: 'Listen',
    reads: 'Your device reads:',
    stop: 'Stop',
  },
} as const;
