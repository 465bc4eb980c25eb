/** Hands the runner a file: through the system's share sheet where files can be shared, else as a download. False when the runner turned it down. */
export const saveFile = async (name: string, type: string, content: BlobPart): Promise<boolean> => {
  const file = new File([content], name, { type });
  if (prefersSharing() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      // The runner closed the sheet; anything else falls through to the download.
      if (error instanceof DOMException && error.name === 'AbortError') return false;
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
};

/** On a phone the share sheet is where files go; on a desktop it is a surprise. */
const prefersSharing = () => window.matchMedia('(pointer: coarse)').matches;
