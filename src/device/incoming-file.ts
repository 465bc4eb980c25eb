/** Chromium hands a file over that the system was asked to open with the installed app. */
type LaunchQueue = {
  setConsumer(
    consume: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void,
  ): void;
};

declare global {
  interface Window {
    launchQueue?: LaunchQueue;
  }
}

/** Calls back with the first file of each launch by a file (the manifest's `file_handlers`); with nothing when it cannot be had. */
export const onFileOpened = (opened: (file: File | undefined) => void): (() => void) => {
  let over = false;
  window.launchQueue?.setConsumer(({ files }) => {
    const [first] = files ?? [];
    if (!first) return;
    const tell = (file?: File) => {
      if (!over) opened(file);
    };
    // Moved or deleted since, or not allowed to be read.
    void first.getFile().then(tell, () => tell());
  });
  return () => {
    over = true;
  };
};

/** Calls back with the first file dropped anywhere on the page. Without this the browser would leave the app and show the file. */
export const onFilesDropped = (dropped: (file: File) => void): (() => void) => {
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    dropped(file);
  };
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', drop);
  };
};
