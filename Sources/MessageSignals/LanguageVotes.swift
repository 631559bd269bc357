/// A count for each language that there are words of, in the order of their raw values.
typealias LanguageVotes = SIMD8<UInt16>
