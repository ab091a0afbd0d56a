/// Sets of activities that are all related with one another.
enum Cliques {
  /// All maximal cliques of a graph, each ordered, in the order of their members (Bron and Kerbosch, with a pivot).
  static func maximal(of vertices: [Int], related: (Int, Int) -> Bool) -> [[Int]] {
    var found: [[Int]] = []
    func grow(_ clique: [Int], _ candidates: [Int], _ excluded: [Int]) {
      guard let pivot = (candidates + excluded).first else {
        found.append(clique.sorted())
        return
      }
      var candidates = candidates
      var excluded = excluded
      for vertex in candidates where vertex == pivot || !related(pivot, vertex) {
        grow(
          clique + [vertex], candidates.filter { $0 != vertex && related(vertex, $0) },
          excluded.filter { related(vertex, $0) })
        candidates.removeAll { $0 == vertex }
        excluded.append(vertex)
      }
    }
    grow([], vertices.sorted(), [])
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Cliques that together hold every related pair: fewer and tighter rows than one for each pair.
  static func covering(_ vertices: [Int], related: (Int, Int) -> Bool) -> [[Int]] {
    struct Pair: Hashable {
      var first: Int
      var second: Int
    }
    var covered: Set<Pair> = []
    var cliques: [[Int]] = []
    let vertices = vertices.sorted()
    for (place, first) in vertices.enumerated() {
      for second in vertices[(place + 1)...]
      where related(first, second) && !covered.contains(Pair(first: first, second: second)) {
        var clique = [first, second]
        for vertex in vertices where !clique.contains(vertex) && clique.allSatisfy({ related($0, vertex) }) {
          clique.append(vertex)
        }
        clique.sort()
        for (place, one) in clique.enumerated() {
          for other in clique[(place + 1)...] { covered.insert(Pair(first: one, second: other)) }
        }
        cliques.append(clique)
      }
    }
    return cliques
  }
}
