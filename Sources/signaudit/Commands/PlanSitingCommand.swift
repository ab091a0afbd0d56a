import ArgumentParser
import Foundation
import Operations
import Vocabulary
import Wording

/// `signaudit plan siting`: which sites of a subdistrict or district stay.
struct PlanSitingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "siting", abstract: help(SitingText.command))
  }

  @OptionGroup var store: StoreOptions
  @OptionGroup var standards: StandardsOptions
  @Option(name: .long, help: hint(SitingText.subdistrict, value: "name")) var subdistrict: String?
  @Option(name: .long, help: hint(SitingText.district, value: "name")) var district: String?
  @Option(name: .long, help: hint(SitingText.keep, value: "n")) var keep: Int?
  @Flag(name: .long, help: hint(SitingText.cover)) var cover = false
  @Option(name: .long, help: hint(SitingText.walkMinutes, value: "min")) var walkMinutes: Double?
  @Option(name: .long, parsing: .upToNextOption, help: hint(SitingText.mustStay, value: "site")) var mustStay:
    [String] = []
  @Option(name: .customLong("min-m2"), help: hint(SitingText.minimumArea, value: "m2")) var minimumArea:
    Double?
  @Option(name: .customLong("max-m2"), help: hint(SitingText.maximumArea, value: "m2")) var maximumArea:
    Double?
  @Option(name: .long, help: hint(SitingText.minimumHouseholds, value: "n")) var minHouseholdsPerSite: Int?
  @Option(name: .long, help: hint(SitingText.householdsPerSite, value: "n")) var maxHouseholdsPerSite: Int?
  @Flag(name: .long, help: hint(SitingText.byArea)) var byArea = false
  @Option(name: .long, help: hint(SitingText.effort, value: "n")) var effort: Int?
  @Option(name: .long, help: hint(SitingText.seed, value: "seed")) var seed: UInt64 = 1
  @Option(name: .long, help: hint(SitingText.seconds, value: "s")) var seconds: Double?
  @OptionGroup var listing: ListingOptions
  @Option(name: .long, help: hint(SitingText.out, value: "dir")) var out: String?
  @Option(name: .long, help: hint(SitingText.draw, value: "formats")) var draw = "png"
  @Option(name: .long, help: hint(SitingText.font, value: "file")) var font: String?
  @OptionGroup var shell: ShellOptions

  func validate() throws {
    if let keep, keep < 1 { throw ValidationError(help(SitingText.keep)) }
    // Also false for what is no number.
    if let walkMinutes, !(walkMinutes > 0 && walkMinutes.isFinite) {
      throw ValidationError(help(SitingText.walkMinutes))
    }
    if let minimumArea, !(minimumArea >= 0) { throw ValidationError(help(SitingText.minimumArea)) }
    if let maximumArea, !(maximumArea > 0) { throw ValidationError(help(SitingText.maximumArea)) }
    if let minHouseholdsPerSite, minHouseholdsPerSite < 0 {
      throw ValidationError(help(SitingText.minimumHouseholds))
    }
    if let maxHouseholdsPerSite, maxHouseholdsPerSite < 1 {
      throw ValidationError(help(SitingText.householdsPerSite))
    }
    if let effort, effort < 0 { throw ValidationError(help(SitingText.effort)) }
    if let seconds, !(seconds > 0) { throw ValidationError(help(SitingText.seconds)) }
  }

  func run() throws {
    let formats: Set<PlanSiting.Format> = try ChoiceList.parse(draw)
    var request = PlanSiting.Request(language: Shell.language)
    request.subdistrict = subdistrict
    request.district = district
    request.keep = keep
    request.covers = cover
    request.walkMinutes = walkMinutes
    request.staying = mustStay
    request.minimumArea = minimumArea
    request.maximumArea = maximumArea
    request.minimumHouseholds = minHouseholdsPerSite
    request.householdsPerSite = maxHouseholdsPerSite
    request.limitsByArea = byArea
    request.effort = effort
    request.seed = seed
    request.seconds = seconds
    let outcome = try PlanSiting.run(request, on: OpenStore.at(store.path), library: standards.open())
    if listing.format == .table {
      Shell.say(outcome.page)
    } else {
      for omission in outcome.omissions { Shell.tell(omission.text(in: Shell.language)) }
      try listing.format.print(outcome.listing)
    }
    guard let out else { return }
    let files = try PlanSiting.write(outcome, formats: formats, font: font, to: URL(filePath: out))
    Shell.tell(SitingText.written.filled(files.joined(separator: " ")).text(in: Shell.language))
  }
}
