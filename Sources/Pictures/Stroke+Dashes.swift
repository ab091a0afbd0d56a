extension Stroke {
  /// The lines to draw: the whole path, closed if it is, or its dashes one by one.
  var dashes: [[PaperPoint]] {
    let path = isClosed ? points + points.prefix(1) : points
    guard let dash, dash.on > 0, dash.off > 0 else { return [path] }
    var dashes: [[PaperPoint]] = []
    var current: [PaperPoint] = path.first.map { [$0] } ?? []
    var isOn = true
    var left = dash.on
    for (from, to) in zip(path, path.dropFirst()) {
      let length = (to - from).length
      var done = 0.0
      while length - done > left {
        done += left
        let point = from + (to - from) * (done / length)
        if isOn { dashes.append(current + [point]) }
        current = [point]
        isOn.toggle()
        left = isOn ? dash.on : dash.off
      }
      left -= length - done
      if isOn { current.append(to) }
    }
    if isOn, current.count > 1 { dashes.append(current) }
    return dashes
  }
}
