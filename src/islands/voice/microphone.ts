/** One recording at a time with the microphone, which is let go after each. */

/** The first that the browser writes; all of them small, and read by ffmpeg. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];
/** Bits a second: a voice, and not more than has to be sent. */
const BITS = 32_000;

/** Whether the browser can record at all. */
export function canRecord(): boolean {
  return 'MediaRecorder' in globalThis && Boolean(navigator.mediaDevices?.getUserMedia);
}

export interface Recorder {
  /** Ends it, and gives what was recorded. */
  readonly stop: () => Promise<Blob>;
}

/** Asks for the microphone and begins. @throws DOMException where it is refused, or there is none. */
export async function startRecording(): Promise<Recorder> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: BITS });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise<Blob>((resolve) => {
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      resolve(new Blob(parts, { type: recorder.mimeType }));
    };
  });
  recorder.start();
  return {
    stop: () => {
      if (recorder.state !== 'inactive') recorder.stop();
      return ended;
    },
  };
}
