import Foundation
import Scorecards

extension ReportContents {
  /// Positions of the agents' scorecards in the alphabetical order of their names, accents and capitals aside.
  public var agentsByName: [Int] {
    let cards = scorecards.agents
    let names = cards.map { Self.sortingName(name(of: $0.subject.id).full) }
    // Scorecards are in the byte order of identifiers, which settles equal names.
    return cards.indices.sorted { one, other in
      ByteOrder.isSame(names[one], names[other]) ? one < other : ByteOrder.precedes(names[one], names[other])
    }
  }

  private static func sortingName(_ name: String) -> String {
    let scalars = name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    return String(String.UnicodeScalarView(scalars.filter { $0.properties.canonicalCombiningClass == .notReordered }))
  }
}
