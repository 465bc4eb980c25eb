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

/** Calls back with the first file of each launch by a file (the manifest's `file_handlers`). */
export const onFileOpened = (opened: (file: File) => void): (() => void) => {
  let over = false;
  window.launchQueue?.setConsumer(({ files }) => {
    void files?.[0]?.getFile().then((file) => {
      if (!over) opened(file);
    });
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
