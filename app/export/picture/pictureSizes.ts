/** The shapes that slides, pages and posts have, in CSS pixels. */
export const pictureSizes = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 1024, height: 768 },
  square: { width: 1080, height: 1080 },
} as const
