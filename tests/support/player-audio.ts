type Started = { readonly atSeconds: number; readonly samples: number };

/** As much of Web Audio as the cues use, on a clock that the test moves. */
export class FakeAudioContext {
  currentTime = 0;
  state = 'suspended';
  readonly sampleRate = 8000;
  readonly destination = {};
  readonly started: Started[] = [];
  stopped = 0;

  createGain() {
    return { gain: { value: 1 }, connect: () => {} };
  }
  createBuffer(_channels: number, length: number) {
    const samples = new Float32Array(length);
    return { length, getChannelData: () => samples };
  }
  createBufferSource() {
    const record = (atSeconds: number, samples: number) =>
      this.started.push({ atSeconds, samples });
    const stopped = () => {
      this.stopped += 1;
    };
    return {
      buffer: undefined as { length: number } | undefined,
      onended: null as (() => void) | null,
      connect: () => {},
      disconnect: () => {},
      start(atSeconds: number) {
        record(atSeconds, this.buffer?.length ?? 0);
      },
      stop: stopped,
    };
  }
  resume() {
    this.state = 'running';
    return Promise.resolve();
  }
  close() {
    this.state = 'closed';
    return Promise.resolve();
  }
}
