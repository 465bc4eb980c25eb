export const NoticeBanner = () => null;
