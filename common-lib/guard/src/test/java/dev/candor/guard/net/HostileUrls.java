package dev.candor.guard.net;

import java.util.ArrayList;
import java.util.List;

/** Ways to write an address that must never be opened. Generated from hosts, ports, decorations and schemes. */
final class HostileUrls {

    private static final List<String> HOSTS = List.of(
            "127.0.0.1",
            "127.1",
            "127.0.1",
            "2130706433",
            "0x7f000001",
            "0x7f.0.0.1",
            "0x7f.1",
            "0177.0.0.1",
            "017700000001",
            "0177.1",
            "127.0.0.1.",
            "127.000.000.001",
            "0",
            "0.0.0.0",
            "127.255.255.254",
            "127.0.0.1%00",
            "127.0.0.1%2e",
            "%31%32%37.0.0.1",
            "127\u30020\u30020\u30021",
            "127\uff0e0\uff0e0\uff0e1",
            "\uff11\uff12\uff17.0.0.1",
            "\u2460\u2461\u2466.\u24ea.\u24ea.\u2460",
            "[::1]",
            "[::]",
            "[0:0:0:0:0:0:0:1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]",
            "[fe80::1%25lo]",
            "[fd00::1]",
            "[::1%25]",
            "localhost",
            "LOCALHOST",
            "localhost.",
            "LocalHost.localdomain",
            "foo.localhost",
            "ip6-localhost",
            "\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3",
            "loc\u00adalhost",
            "169.254.169.254",
            "2852039166",
            "0xa9fea9fe",
            "0251.0376.0251.0376",
            "169.254.43518",
            "metadata.google.internal",
            "instance-data",
            "10.0.0.1",
            "10.1",
            "172.16.0.1",
            "192.168.1.1",
            "192.168.257",
            "100.64.0.1",
            "168.63.129.16",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "printer.local",
            "wiki.corp",
            "nas.lan",
            "db.intranet",
            "x.onion",
            "y.test",
            "z.invalid",
            "a.example",
            "b.home.arpa",
            "router",
            "gitlab");

    private static final List<String> FORMS = List.of(
            "http://%s/",
            "https://%s/jobs/1",
            "http://%s:80/",
            "https://%s:443/x",
            "https://%s:8443/x",
            "http://%s:22/",
            "HTTP://%s/",
            "https://user@%s/",
            "https://user:pass@%s/",
            "https://good-jobs.com@%s/",
            "https://%s#@good-jobs.com/",
            "https://good-jobs.com\\@%s/",
            "https://%s\\.good-jobs.com/",
            "//%s/",
            "ftp://%s/",
            "file://%s/etc/passwd",
            "gopher://%s/_x",
            "jar:https://%s!/",
            "https:/%s/",
            "https:%s/",
            "https:///%s/",
            " https://%s/",
            "https://%s/ x",
            "https://%s/\u0000",
            "https://%s\t/",
            "https:\n//%s/");

    private HostileUrls() {}

    static List<String> all() {
        List<String> urls = new ArrayList<>();
        for (String host : HOSTS) {
            for (String form : FORMS) {
                urls.add(form.formatted(host));
            }
        }
        return urls;
    }
}
