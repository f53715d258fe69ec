/** In a file of its own, which is read only where there is something to look for. */
export { glob } from 'tinyglobby'
