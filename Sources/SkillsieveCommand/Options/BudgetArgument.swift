import ArgumentParser

/// An amount of money on the command line: "300", "300 USD", "250EUR" or "EUR 250".
struct BudgetArgument: ExpressibleByArgument, Equatable {
    /// Amounts by currency.
    var amounts: [String: Double]

    init?(argument: String) {
        let letters = argument.filter(\.isLetter).uppercased()
        let number = argument.filter { !$0.isLetter && !$0.isWhitespace }
        guard letters.isEmpty || letters.utf8.count == 3, let amount = Double(number), amount >= 0, amount.isFinite
        else { return nil }
        amounts = [letters.isEmpty ? "USD" : letters: amount]
    }
}
