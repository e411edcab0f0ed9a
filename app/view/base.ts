/** The site's folder with both slashes: `/` or `/amur/`. */
export const base: string = import.meta.env.BASE_URL
