import Foundation
import TranscriptExports

/// One case: `Cases/<format>/<case>/input*.*`, with `settings.json` where a user must say something.
struct CaseFolder {
  private struct WrittenSettings: Decodable {
    var agentNames: [String]?
    var timeZone: String?
    var isDayFirst: Bool?
    var tableMap: String?
  }

  let place: URL

  /// The cases of one format, sorted by name.
  static func folders(below format: URL) -> [CaseFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: format.path)) ?? []
    return names.sorted().map { CaseFolder(place: format.appending(path: $0)) }
  }

  /// The inputs, sorted by name.
  func files() throws -> [[UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).filter { $0.hasPrefix("input") }
    return try names.sorted().map { Array(try Data(contentsOf: place.appending(path: $0))) }
  }

  /// What the user says.
  func settings() throws -> ImportSettings {
    var settings = ImportSettings()
    guard let data = try? Data(contentsOf: place.appending(path: "settings.json")) else { return settings }
    let written = try JSONDecoder().decode(WrittenSettings.self, from: data)
    settings.agentNames = written.agentNames ?? []
    settings.timeZone = written.timeZone
    settings.isDayFirst = written.isDayFirst
    settings.tableMap = try written.tableMap.map { try String(contentsOf: place.appending(path: $0), encoding: .utf8) }
    return settings
  }
}
