import { anyOf } from '../../any-of.ts'

/** "Jo Roe contributed to this report." */
export const contributors = /* @__PURE__ */ anyOf(
  [
    // Reporting by Jo Roe; Editing by Al Poe
    /^\(?(?:additional |with (?:additional )?)?(?:reporting|writing|editing|research|translation|translated|production|compiled) (?:by|from|and)\b/i,
    // Edited by Al Poe
    /^\(?(?:additional |with (?:additional )?)?(?:edited|reported|written) (?:by|from|and)\b/i,
    // Jo Roe contributed to this report.
    /\bcontributed (?:to this (?:report|story|article|piece)|reporting|from|additional)/i,
    // Al Poe in Beld helped report this story.
    /\bhelped report\b/i,
    // With files from AFP
    /^(?:[—–-]{1,2} ?)?with (?:reporting|files|reports?|additional|inputs?|contributions?|assistance) (?:by|from)\b/i,
    // Information from Reuters was added.
    /^information from .* added\.?$/i,
    // Some information for this story is from a wire.
    /^some information (?:for|in) this (?:article|report|story)\b/i,
    // AP writers in Beld contributed
    /^(?:the )?(?:associated press|ap|reuters|afp|bloomberg)(?: writers?| reporters?)? [^.]{3,80}contributed/i,
  ],
  '',
  '',
  'i',
)
