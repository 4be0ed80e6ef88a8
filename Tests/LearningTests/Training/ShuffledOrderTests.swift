import Testing

@testable import Learning

@Suite struct ShuffledOrderTests {
    @Test func anOrderHoldsEachNumberOnceAndIsDrawnAnew() {
        var order = ShuffledOrder(count: 50)
        order.shuffle()
        let first = order.numbers
        order.shuffle()
        #expect(first.sorted() == Array(0..<50) && order.numbers.sorted() == first.sorted())
        #expect(first != order.numbers && first != Array(0..<50))
        var again = ShuffledOrder(count: 50)
        again.shuffle()
        #expect(again.numbers == first)
        var none = ShuffledOrder(count: 0)
        none.shuffle()
        #expect(none.numbers.isEmpty)
    }
}
