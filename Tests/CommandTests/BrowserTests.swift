import Foundation
import TestFixtures
import Testing

/// The pages in a real browser: they fit the screen, ask the network for nothing and complain of nothing.
@Suite(.serialized) struct BrowserTests {
  /// A report on the samples; its folder goes away with the last test.
  private static let report = Result {
    let folder = try TemporaryFolder()
    let call = try ProgramCall.debrief(
      "run", Repository.path("exports"), "--rules", Repository.path("rules"), "--agent", "Smart SAV", "--out", "report",
      "--quiet",
      in: folder.path)
    #expect(call.code == 0, "\(call.errors)")
    return Folder(folder: folder)
  }

  /// Keeps a report on the disk.
  private struct Folder: @unchecked Sendable {
    // Nothing of the folder changes after it has been made.
    let folder: TemporaryFolder
  }

  private static let pages = ["index.html", "agents/julie.html"]

  private func chromium() throws -> String {
    let program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    return try #require(program, "There is no Chromium; run .ci/test, which installs it.")
  }

  private func options(_ profile: TemporaryFolder, width: Int) -> [String] {
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--user-data-dir=\(profile.path)",
      "--window-size=\(width),900", "--virtual-time-budget=2000", "--dump-dom",
    ]
  }

  private func browse(_ path: String, width: Int, more: [String] = []) throws -> ProgramCall {
    let profile = try TemporaryFolder()
    return try ProgramCall(
      try chromium(), options(profile, width: width) + more + ["file://\(path)"], in: profile.path)
  }

  @Test(arguments: pages, [380, 1280])
  func `A page needs no scrolling sideways`(page: String, width: Int) throws {
    let report = try Self.report.get().folder
    let original = try String(contentsOfFile: "\(report.path)/report/\(page)", encoding: .utf8)
    let policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
    #expect(original.contains(policy))
    // Headless windows are never narrower than 500 pixels, so the page is looked at through a frame of the wanted width.
    let copy = try TemporaryFolder()
    try copy.write(original.replacing(policy, with: ""), to: "page.html")
    try copy.write(
      """
      <!DOCTYPE html><body style="margin:0"><iframe id="f" src="page.html" style="border:0;width:\(width)px;height:900px"></iframe>
      <script>onload = () => { const d = document.getElementById("f").contentDocument.documentElement;
      document.body.dataset.widths = d.scrollWidth + " of " + d.clientWidth; };</script>
      """, to: "frame.html")
    let call = try browse("\(copy.path)/frame.html", width: 1400, more: ["--allow-file-access-from-files"])
    let found = try #require(
      call.output.firstMatch(of: /data-widths="(\d+) of (\d+)"/),
      "The browser measured nothing: \(call.errors.suffix(400))")
    let (needed, there) = (try #require(Int(found.1)), try #require(Int(found.2)))
    #expect(there > width - 30 && there <= width, "The frame is \(there) pixels wide.")
    #expect(needed <= there, "\(page) needs \(needed) of \(there) pixels.")
  }

  /// Serves a folder on this machine only, calls a browser on a page of it, and prints the paths that were asked for.
  private static let server = """
    import functools, http.server, subprocess, sys, threading
    asked = []
    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            asked.append(self.path)
    handler = functools.partial(Handler, directory=sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = "http://127.0.0.1:%d/%s" % (server.server_address[1], sys.argv[2])
    code = subprocess.run(sys.argv[3:] + [url]).returncode
    print("\\nasked:", *asked)
    sys.exit(code)
    """

  @Test(arguments: pages)
  func `The page as it is makes no complaint and no request`(page: String) throws {
    let report = try Self.report.get().folder
    let profile = try TemporaryFolder()
    let call = try ProgramCall(
      "/usr/bin/python3",
      ["-c", Self.server, "\(report.path)/report", page, try chromium()] + options(profile, width: 1280)
        + ["--enable-logging=stderr", "--v=0"], in: profile.path)
    #expect(call.code == 0 && call.output.contains("</html>") && call.output.contains("Julie Caron"))
    // What the policy refuses to load, wherever it lies, would be complained of.
    let complaints = call.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }
    #expect(complaints.isEmpty, "\(complaints.joined(separator: "\n"))")
    let asked = try #require(call.output.split(separator: "\n").last { $0.hasPrefix("asked:") })
    // The icon is the browser's own idea.
    #expect(asked.split(separator: " ").dropFirst().filter { $0 != "/favicon.ico" } == ["/\(page)"])
    let text = try String(contentsOfFile: "\(report.path)/report/\(page)", encoding: .utf8)
    #expect(
      !text.contains(/(?:src|srcset|action|poster|data)="|url\((?!#)|@import/), "\(page) names something to load.")
  }

  @Test func `A page that does complain would be noticed`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("<!DOCTYPE html><p>x</p><script>console.error(\"oh\")</script>", to: "bad.html")
    let call = try browse(path, width: 1280, more: ["--enable-logging=stderr", "--v=0"])
    #expect(call.errors.contains("CONSOLE"))
  }
}
