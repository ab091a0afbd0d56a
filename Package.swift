// swift-tools-version: 6.2
import PackageDescription

// The house: a target imports only from lines below its own (see CONTRIBUTING.md).
// Every third-party module is imported in exactly one target.

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a library target with the settings that all of them share.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: house)
}

/// The tests of a room; fixtures and snapshots are read from the checkout, so they are no resources.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: house
  )
}

let package = Package(
  name: "signaudit",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "signaudit", targets: ["signaudit"]),
    .executable(name: "signaudit-bench", targets: ["signaudit-bench"]),
  ],
  dependencies: [
    // Command line: parsing, help pages and completion scripts.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // Diagnostics of the program itself on standard error (`--verbose`).
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    // SQLite: migrations, transactions, WAL.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    // HTML pages from templates that escape by default.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    // pack.yaml, norms.yaml and survey.yaml, with line numbers.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // Doors to C libraries: module maps only.
    // libzip opens XLSX containers and refuses broken ones.
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    // libxml2 reads XLSX parts as a stream; Foundation's XMLParser fails on documents over 10 MB.
    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    // libxlsxwriter writes XLSX with validation, frozen panes and print set-up.
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    // iconv decodes GB18030 strictly.
    .systemLibrary(name: "CIconv"),
    // OpenCC folds traditional characters to simplified ones with phrases (乾隆 stays 乾隆).
    .systemLibrary(
      name: "COpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"]), .brew(["opencc"])]),
    // libgd draws sheets as PNG.
    .systemLibrary(name: "CGD", pkgConfig: "gdlib", providers: [.apt(["libgd-dev"]), .brew(["gd"])]),
    // fontconfig finds the font and tells which characters it has; gd alone draws boxes for a missing one.
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig",
      providers: [.apt(["libfontconfig-dev"]), .brew(["fontconfig"])]),
    // CBC solves the planning model exactly (EPL; as fast as HiGHS, which has no C package here; GLPK is GPL).
    .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"]), .brew(["cbc"])]),
    // Clp, CBC's own simplex, gives the prices of a linear programme whose columns are added as they are wanted.
    .systemLibrary(name: "CClp", pkgConfig: "clp", providers: [.apt(["coinor-libclp-dev"]), .brew(["clp"])]),
    // libcrypto gives SHA-256 for the hash-chained event log and for the digests of revisions.
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),

    // Line 1: the words of the trade.
    room("Vocabulary"),
    // Line 2: texts for people, and on them sheets and files (whose faults are worded here).
    room("Wording", ["Vocabulary"]),
    room(
      "Tables",
      [
        "Vocabulary", "Wording", "CZip", "CXML2", "CXlsxWriter", "CIconv",
        .product(name: "Yams", package: "Yams"),
      ]),
    // A canvas to draw on, and fonts.
    room("Pictures", ["Vocabulary", "Wording", "CGD", "CFontconfig"]),
    // Line 3: what is; what ought to be.
    room("Surveys", ["Vocabulary", "Tables", "Wording"]),
    room("Standards", ["Vocabulary", "Tables", "Wording"]),
    // Line 4: reading a sign.
    room("Matching", ["Vocabulary", "Wording", "Standards", "COpenCC"]),
    // Line 5: findings; plans; drawings.
    room("Auditing", ["Vocabulary", "Surveys", "Standards", "Matching"]),
    room("Planning", ["Vocabulary", "Wording", "Surveys", "Standards", "CCbc", "CClp"]),
    room("FloorPlans", ["Vocabulary", "Wording", "Pictures"]),
    // Line 6: work items; synthetic cities.
    room(
      "Tracking",
      ["Vocabulary", "Wording", "Surveys", "Standards", "Matching", "Auditing", "Planning"]),
    room("Synthesis", ["Vocabulary", "Surveys", "Standards"]),
    // Line 7: the one file of a clean-up; one report per file.
    room(
      "Store",
      [
        "Vocabulary", "Wording", "Surveys", "Standards", "Matching", "Auditing", "Planning", "Tracking",
        "CCrypto",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    room(
      "Reports",
      [
        "Vocabulary", "Tables", "Wording", "Surveys", "Standards", "Matching", "Auditing", "Planning",
        "FloorPlans", "Tracking",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    // Line 8: what the command line and the web both do.
    room(
      "Operations",
      [
        "Vocabulary", "Tables", "Pictures", "Wording", "Surveys", "Standards", "Matching", "Auditing",
        "Planning", "FloorPlans", "Tracking", "Synthesis", "Store", "Reports",
      ]),
    // Line 9: the command line.
    .executableTarget(
      name: "signaudit",
      dependencies: [
        "Operations", "Reports", "Tracking", "Planning", "Auditing", "Matching", "Standards", "Surveys",
        "Wording", "Tables", "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: house),
    // The solvers on public instances, and the drawing of sheets.
    .executableTarget(
      name: "signaudit-bench",
      dependencies: [
        "Planning", "FloorPlans", "Standards", "Surveys", "Pictures", "Tables", "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks", exclude: ["README.md", "RESULTS.md", "city", "run", "sheets"], swiftSettings: house),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["Vocabulary", "Surveys", "Standards"], path: "Tests/TestSupport",
      swiftSettings: house),
    tests("Vocabulary", ["Vocabulary"]),
    tests("Tables", ["Tables", "Vocabulary"], exclude: ["Fixtures"]),
    tests("Wording", ["Wording", "Vocabulary"]),
    tests("Surveys", ["Surveys", "Tables", "Vocabulary", "Wording"], exclude: ["Fixtures"]),
    tests("Standards", ["Standards", "Tables", "Vocabulary"], exclude: ["Fixtures"]),
    tests("Matching", ["Matching", "Standards", "Tables", "Vocabulary"], exclude: ["Corpus"]),
    tests("Auditing", ["Auditing", "Matching", "Surveys", "Standards", "Vocabulary"]),
    tests("Pictures", ["Pictures", "Vocabulary", "CGD"], exclude: ["Snapshots"]),
    tests("Planning", ["Planning", "Surveys", "Standards", "Wording", "Vocabulary"], exclude: ["Snapshots"]),
    tests("FloorPlans", ["FloorPlans", "Pictures", "Wording", "Vocabulary"], exclude: ["Snapshots"]),
    tests(
      "Tracking",
      ["Tracking", "Planning", "Auditing", "Matching", "Surveys", "Standards", "Wording", "Vocabulary"]),
    tests("Synthesis", ["Synthesis", "Surveys", "Standards", "Tables", "Vocabulary"]),
    tests(
      "Store",
      [
        "Store", "Tracking", "Planning", "Auditing", "Matching", "Surveys", "Standards", "Vocabulary",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures", "Snapshots"]),
    tests(
      "Reports",
      [
        "Reports", "Tracking", "FloorPlans", "Planning", "Auditing", "Matching", "Surveys", "Standards",
        "Tables", "Wording", "Vocabulary",
      ],
      exclude: ["Snapshots"]),
    tests(
      "Operations",
      [
        "Operations", "Reports", "Store", "Tracking", "FloorPlans", "Pictures", "Planning", "Auditing",
        "Matching", "Surveys", "Standards", "Tables", "Wording", "Vocabulary",
      ]),
    tests(
      "Benchmarks", ["signaudit-bench", "Planning", "FloorPlans", "Pictures", "Surveys", "Vocabulary"]),
    tests("EndToEnd", ["signaudit", "Tables", "Vocabulary"]),
    tests("HouseRules", ["Auditing", "Reports", "Wording", "Vocabulary"]),
  ],
  swiftLanguageModes: [.v6]
)
