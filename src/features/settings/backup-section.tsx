export const BackupSection = () => null;
