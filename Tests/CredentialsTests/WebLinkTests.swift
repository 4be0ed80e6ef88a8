import Testing

@testable import Credentials

@Suite struct WebLinkTests {
    @Test(arguments: [
        "https://a.example", "https://a.example/", "https://www.a-b.example:8443/x?y=1&z=%20#part",
        "https://a.example?x",
        "https://a.example#x", "https://1.a.example/x", "https://bücher.example/zertifikat",
        "https://xn--bcher-kva.example/",
        "https://a.example/x:y@z", "https://a.example/~x/(y)",
    ]) func linksAre(_ text: String) {
        #expect(WebLink.isWellFormed(text))
    }

    @Test(arguments: [
        "https://", "https:a.example", "https:///x", "https://a", "https://localhost", "https://localhost/x.y",
        "https://a.localhost", "https://a..example", "https://.example", "https://a.example.", "https://-a.example",
        "https://a-.example", "https://127.0.0.1", "https://10.0.0.1:80/x", "https://[::1]/", "https://me@a.example",
        "https://a.example:x", "https://a.example:0", "https://a.example:65536", "https://a.example:1:2",
        "https://a b.example", "https://a.example/x y", "https://a.example/x\ny", "https://a.example/x\u{7F}",
        "https://a.example/\u{202E}x", "https://a.example/\u{A0}", "https://a.example/<x>", "https://a.example/\"x\"",
        "https://a.example\\x", "https://a_b.example", "https://a\u{200B}.example",
        "https://" + String(repeating: "a", count: 64) + ".example",
        "https://a.example/" + String(repeating: "x", count: 2048),
    ]) func othersAreNone(_ text: String) {
        #expect(!WebLink.isWellFormed(text))
    }

    @Test(
        arguments: [
            ("https://a", "https"), ("HtTp:x", "http"), ("a+b-c.d:x", "a+b-c.d"), ("a:x", nil), ("1a:x", nil),
            ("x", nil),
            (":x", nil), ("no evidence: x", nil), ("", nil),
        ] as [(String, String?)]) func anAddressBeginsWithItsScheme(_ text: String, _ scheme: String?)
    {
        #expect(WebLink.scheme(of: text) == scheme)
    }
}
