/** Listening to a need, a place or an answer. */
export const listening = {
  listening: {
    button: 'Listen',
    reads: 'Your device reads:',
    stop: 'Stop',
    choose: 'Listen in:',
    plays: 'You hear a recording in ',
    device: 'voice of the device',
    gone: 'The recording did not come.',
    /** After a number of kilobytes. */
    unit: 'kB',
    /** Before the name of a language, among what can be kept on the device. */
    saved: 'Recordings in',
  },
} as const;
