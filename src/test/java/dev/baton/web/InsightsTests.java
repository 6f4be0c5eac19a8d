package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.api.Insight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class InsightsTests {

    private static final InsightKeys KEYS = new InsightKeys(true, "plan key", "profile key");

    private static final InsightKeys NO_KEYS = new InsightKeys(true, "", "");

    @ParameterizedTest
    @CsvSource({ "127.0.0.1, localhost", "127.0.0.1, LOCALHOST", "127.0.0.1, 127.0.0.1", "::1, [::1]",
            "0:0:0:0:0:0:0:1, localhost", "127.1.2.3, 127.1.2.3" })
    void whoAsksOnThisMachineMaySeeThePlan(String address, String host) {
        assertThat(sees(NO_KEYS, request(address, host))).isEqualTo(Insight.PLAN);
    }

    @ParameterizedTest
    @CsvSource({ "192.0.2.7, localhost", "10.0.0.1, 10.0.0.1", "127.0.0.1, evil.example", "127.0.0.1, 192.0.2.7",
            "127.0.0.1, localhost.evil.example", "2001:db8::1, localhost" })
    void othersMayNot(String address, String host) {
        assertThat(sees(NO_KEYS, request(address, host))).isEqualTo(Insight.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Real-IP", "Via" })
    void whoComesThroughAProxyIsNotOnThisMachine(String header) {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader(header, "127.0.0.1");
        assertThat(sees(NO_KEYS, request)).isEqualTo(Insight.NONE);
    }

    @ParameterizedTest
    @CsvSource({ "Bearer plan key, PLAN", "bearer plan key, PLAN", "Bearer profile key, PROFILE", "Bearer other, NONE",
            "plan key, NONE", "Basic plan key, NONE", "Bearer, NONE", "Bearer plan keys, NONE" })
    void aKeyOpens(String header, Insight most) {
        MockHttpServletRequest request = request("192.0.2.7", "baton.example");
        request.addHeader("Authorization", header);
        assertThat(sees(KEYS, request)).isEqualTo(most);
    }

    @Test
    void aKeyThatIsNotSetOpensNothing() {
        MockHttpServletRequest request = request("192.0.2.7", "baton.example");
        request.addHeader("Authorization", "Bearer ");
        assertThat(sees(NO_KEYS, request)).isEqualTo(Insight.NONE);
    }

    @Test
    void callersOnThisMachineCanBeTreatedAsOthers() {
        assertThat(sees(new InsightKeys(false, "", ""), request("127.0.0.1", "localhost"))).isEqualTo(Insight.NONE);
    }

    @Test
    void keysAreNotShown() {
        assertThat(KEYS.toString()).doesNotContain("key");
    }

    private static Insight sees(InsightKeys keys, MockHttpServletRequest request) {
        Insight most = Insight.NONE;
        for (Insight insight : Insight.values()) {
            if (new Insights(keys).caller(request).maySee(insight)) {
                most = insight;
            }
        }
        return most;
    }

    private static MockHttpServletRequest request(String address, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setServerName(host);
        return request;
    }

}
