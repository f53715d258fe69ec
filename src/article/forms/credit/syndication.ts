/** Who handed the copy on: no comma goes on to say what happened then. */
export const syndication =
  /^(?:Distributed|Syndicated|Provided|(?:Re-?)?[Pp]ublished|Reprinted|Supplied|Brought to you) (?:by|with permission|in arrangement|under)\b(?!.*, \p{Ll})/u
