package dev.candor.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PublicAddressTests {

    private final PublicAddress address = TestAddresses.of("https://candor.example.org");

    @Test
    void knowsItsNameWithAndWithoutTheStandardPort() {
        assertThat(address.isOurHost("candor.example.org")).isTrue();
        assertThat(address.isOurHost("CANDOR.example.org:443")).isTrue();
        assertThat(address.isOurHost("candor.example.org:8443")).isFalse();
        assertThat(address.isOurHost("localhost")).isFalse();
        assertThat(address.isOurHost(null)).isFalse();
        assertThat(address.isOurOrigin("https://candor.example.org")).isTrue();
        assertThat(address.isOurOrigin("http://candor.example.org")).isFalse();
    }

    @Test
    void believesOnlyTrustedProxiesAboutTheClient() {
        assertThat(address.clientAddress(request("10.0.0.1", "198.51.100.7, 10.0.0.1")))
                .isEqualTo("198.51.100.7");
        assertThat(address.clientAddress(request("10.0.0.1", "1.2.3.4, 198.51.100.7")))
                .as("what the client itself wrote in front counts for nothing")
                .isEqualTo("198.51.100.7");
        assertThat(address.clientAddress(request("203.0.113.9", "198.51.100.7")))
                .isEqualTo("203.0.113.9");
    }

    private static MockHttpServletRequest request(String from, String forwarded) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.addHeader("X-Forwarded-For", forwarded);
        return request;
    }
}
