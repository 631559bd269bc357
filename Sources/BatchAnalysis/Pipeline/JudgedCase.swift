import CoachingReports
import CoachingRules

/// A case that sorted facts make up, for what is done with its verdicts.
protocol JudgedCase {
  /// Marks the verdicts that people decided not to count.
  func mark(_ buffer: inout VerdictBuffer, with screen: inout SuppressionScreen)
  /// Counts the verdicts and keeps quotes.
  func count(_ buffer: VerdictBuffer, in tallies: inout AnalysisTallies)
  /// Appends a verdict's line.
  func append(_ verdict: Verdict, in buffer: VerdictBuffer, with lines: VerdictLineWriter, to output: inout [UInt8])
}

extension CustomerCase: JudgedCase {
  func mark(_ buffer: inout VerdictBuffer, with screen: inout SuppressionScreen) { screen.mark(&buffer, self) }

  func count(_ buffer: VerdictBuffer, in tallies: inout AnalysisTallies) { tallies.count(self, buffer) }

  func append(_ verdict: Verdict, in buffer: VerdictBuffer, with lines: VerdictLineWriter, to output: inout [UInt8]) {
    lines.append(verdict, in: buffer, of: self, to: &output)
  }
}

extension ShiftCase: JudgedCase {
  func mark(_ buffer: inout VerdictBuffer, with screen: inout SuppressionScreen) { screen.mark(&buffer, self) }

  func count(_ buffer: VerdictBuffer, in tallies: inout AnalysisTallies) { tallies.count(self, buffer) }

  func append(_ verdict: Verdict, in buffer: VerdictBuffer, with lines: VerdictLineWriter, to output: inout [UInt8]) {
    lines.append(verdict, in: buffer, of: self, to: &output)
  }
}
