/** "Extraction Method: newspaper3k": what looks like a label, known or not, goes on no value. */
export const anyLabel = /^[\p{L}_@][\p{L}\d_()/&.'’-]{0,20}(?: [\p{L}\d_()/&.'’-]{1,20}){0,2} ?:(?:\s|$)/u
