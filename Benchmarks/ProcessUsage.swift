import Foundation

/// What this process has used so far.
struct ProcessUsage {
  /// User and system, of all threads.
  let cpuSeconds: Double
  /// The most memory that it has ever held, in megabytes.
  let peakMegabytes: Double

  static var now: ProcessUsage {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      // Bytes there, kilobytes here.
      let unit = 1.0 / 1024 / 1024
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      let unit = 1.0 / 1024
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return ProcessUsage(
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMegabytes: Double(usage.ru_maxrss) * unit)
  }
}
