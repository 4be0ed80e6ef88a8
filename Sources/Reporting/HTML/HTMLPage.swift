/// What goes around the content of every HTML page.
///
/// A page is one file: its style is in it, it loads nothing, runs nothing, and says so to the browser.
enum HTMLPage {
    static func stream(title: String) -> Stream {
        Stream(opening(title: title), closing: closing)
    }

    static func opening(title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="color-scheme" content="light dark">
        <title>\(HTMLText.escape(title))</title>
        <style>
        \(HTMLStyle.sheet)</style>
        </head>
        <body>
        <main>

        """
    }

    static let closing = "</main>\n</body>\n</html>\n"
}
